package dk.plangraf.plan;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * All that gaps are made from.
 *
 * @param evidence what the plans have on the minister's goals
 * @param existing how many municipalities the filter leaves, with or without a plan
 * @param notPlaced how many more there might be; null without a filter by council
 * @param planYears the plan years that speak, with their strategies, by plan and year;
 * empty where nobody asks for them
 * @param targetGroups all target groups, in the order of the catalogue
 */
public record GapBase(EvidenceBase evidence, int existing, @Nullable Integer notPlaced, List<PlanYearInForce> planYears,
		List<SubjectEntry> targetGroups) {

}
