package dk.plangraf.plan;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What speaks for a municipality in a year.
 *
 * @param municipality code of the municipality
 * @param latest whether it was asked for as the latest plan, whatever its year
 * @param year the year; null only where the latest plan is asked for and none is loaded
 * @param plan slug of the plan, null where none is loaded
 * @param whole whether the plan year is loaded whole
 * @param evidence the evidence in force that year, in document order
 */
public record PlanInYear(String municipality, boolean latest, @Nullable Integer year, @Nullable String plan,
		boolean whole, List<Evidence> evidence) {

	/**
	 * What speaks in a year that was asked for.
	 * @param municipality code of the municipality
	 * @param year the year
	 * @param plan slug of the plan, null where none is loaded
	 * @param whole whether the plan year is loaded whole
	 * @param evidence the evidence in force that year, in document order
	 */
	public PlanInYear(String municipality, @Nullable Integer year, @Nullable String plan, boolean whole,
			List<Evidence> evidence) {
		this(municipality, year == null, year, plan, whole, evidence);
	}

}
