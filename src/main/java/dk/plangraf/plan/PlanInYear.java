package dk.plangraf.plan;

import java.util.List;
import java.util.Set;

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

	public PlanInYear {
		evidence = IndexedEvidence.of(evidence);
	}

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

	/**
	 * The evidence on a subject.
	 * @param terms keys of all that counts for it
	 * @param goalSet whether evidence on the set of the year's goals does too
	 * @return the evidence, in document order
	 */
	public List<Evidence> evidenceOn(Set<String> terms, boolean goalSet) {
		return IndexedEvidence.of(this.evidence).on(terms, goalSet);
	}

}
