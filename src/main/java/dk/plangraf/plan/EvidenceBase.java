package dk.plangraf.plan;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * All that a comparison of goals is made from.
 *
 * @param plans what speaks for each municipality and year, in the order of the columns
 * @param goalsOfYears the announced goals of all known years
 * @param notPlaced how many municipalities a filter by council could not place; null
 * without one
 * @param goals keys of all goals, in the order of the catalogue
 */
public record EvidenceBase(List<PlanInYear> plans, List<GoalsOfYear> goalsOfYears, @Nullable Integer notPlaced,
		List<String> goals) {

}
