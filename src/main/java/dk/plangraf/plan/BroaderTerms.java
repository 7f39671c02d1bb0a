package dk.plangraf.plan;

import java.util.List;

/**
 * A term of a vocabulary and what is directly above it.
 *
 * @param key key of the term
 * @param broader keys of the broader terms
 * @param informationContent how much the term tells, from 0, where all others are
 * narrower, to 1, where none is; as the import worked it out
 */
public record BroaderTerms(String key, List<String> broader, double informationContent) {

}
