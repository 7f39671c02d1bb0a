package dk.plangraf.plan;

import java.util.List;
import java.util.Map;

/**
 * All that a comparison of plans is made from.
 *
 * @param plans the plans, in the order asked for
 * @param subjects the possible subjects of each dimension that is asked for, in the order
 * of the catalogue
 * @param indicators the indicators, in the order of the catalogue
 * @param relatedIndicators for each indicator that has any, those that are related to it
 * @param goalsOfYears the announced goals of all known years, where they are asked for
 */
public record PlanComparisonBase(List<ComparedPlan> plans, Map<CoverageDimension, List<SubjectEntry>> subjects,
		List<SubjectEntry> indicators, Map<String, List<String>> relatedIndicators, List<GoalsOfYear> goalsOfYears) {

}
