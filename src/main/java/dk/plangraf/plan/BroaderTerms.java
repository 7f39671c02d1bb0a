package dk.plangraf.plan;

import java.util.List;

/**
 * A term of a vocabulary and what is directly above it.
 *
 * @param key key of the term
 * @param broader keys of the broader terms
 */
public record BroaderTerms(String key, List<String> broader) {

}
