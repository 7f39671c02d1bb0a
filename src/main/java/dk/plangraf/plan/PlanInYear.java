package dk.plangraf.plan;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What speaks for a municipality in a year.
 *
 * @param municipality code of the municipality
 * @param year the year; null only where the latest plan is asked for and none is loaded
 * @param plan slug of the plan, null where none is loaded
 * @param whole whether the plan year is loaded whole
 * @param evidence the evidence in force that year, in document order
 */
public record PlanInYear(String municipality, @Nullable Integer year, @Nullable String plan, boolean whole,
		List<Evidence> evidence) {

}
