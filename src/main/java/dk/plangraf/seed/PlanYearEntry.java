package dk.plangraf.seed;

import org.jspecify.annotations.Nullable;

/**
 * One year of a plan: {@code WHOLE}, or {@code PART} with a note that says what is
 * missing.
 */
record PlanYearEntry(int year, String completeness, @Nullable String note) {

}
