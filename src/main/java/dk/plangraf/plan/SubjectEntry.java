package dk.plangraf.plan;

import java.util.List;

/**
 * A possible subject of a comparison, as the catalogue has it.
 *
 * @param key its key
 * @param broader keys of what it is directly a kind of
 */
public record SubjectEntry(String key, List<String> broader) {

}
