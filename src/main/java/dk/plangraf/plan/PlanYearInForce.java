package dk.plangraf.plan;

import java.util.List;

/**
 * A year in which a plan speaks for a municipality, with its strategies.
 *
 * @param key key of the plan year
 * @param plan slug of the plan
 * @param year the year
 * @param whole whether it is loaded whole
 * @param strategies its strategies, in document order
 */
public record PlanYearInForce(String key, String plan, int year, boolean whole, List<StrategyInForce> strategies) {

}
