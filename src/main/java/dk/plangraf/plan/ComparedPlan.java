package dk.plangraf.plan;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A plan as a comparison of plans sees it.
 *
 * @param slug slug of the plan
 * @param municipalities codes of the municipalities that it covers
 * @param replaces slug of the edition that it replaces, where it does
 * @param revisedOn when this edition was decided, as far as is known
 * @param allYears all its years, the earliest first
 * @param years the compared ones, the earliest first
 * @param evidence what it says in each of those, for each dimension that is asked for
 * @param targets its targets in those years, where they are asked for
 * @param units its units in any year, where they are asked for
 */
public record ComparedPlan(String slug, List<String> municipalities, @Nullable String replaces,
		@Nullable String revisedOn, List<ComparedYear> allYears, List<ComparedYear> years,
		Map<CoverageDimension, List<PlanInYear>> evidence, List<TargetFacts> targets, List<UnitFacts> units) {

	/**
	 * What it says in each of the compared years.
	 * @param dimension one that was asked for
	 * @return its years with their evidence
	 */
	public List<PlanInYear> evidence(CoverageDimension dimension) {
		return this.evidence.getOrDefault(dimension, List.of());
	}

}
