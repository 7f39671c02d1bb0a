package dk.plangraf.plan;

import java.util.List;
import java.util.Set;

/**
 * Which plans a comparison wants, and what of them.
 *
 * @param slugs slugs of the plans, in their order
 * @param wholeYears whether only years are compared that are loaded whole; of a plan that
 * has none, all are
 * @param dimensions the kinds of subjects that are wanted
 * @param passages whether the passages of the evidence are wanted
 * @param targets whether targets are wanted
 * @param units whether all units are wanted
 */
public record PlanComparisonScope(List<String> slugs, boolean wholeYears, Set<CoverageDimension> dimensions,
		boolean passages, boolean targets, boolean units) {

}
