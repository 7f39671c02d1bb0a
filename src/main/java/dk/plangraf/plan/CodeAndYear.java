package dk.plangraf.plan;

import org.jspecify.annotations.Nullable;

/**
 * A municipality in a year.
 *
 * @param code code of the municipality
 * @param year the year; null for its latest plan
 */
public record CodeAndYear(String code, @Nullable Integer year) {

}
