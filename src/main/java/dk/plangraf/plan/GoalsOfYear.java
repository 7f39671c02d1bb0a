package dk.plangraf.plan;

import java.util.List;

/**
 * The minister's goals of a year.
 *
 * @param year the year
 * @param complete whether all of them are known
 * @param goals keys of those that are known, in that year's order
 * @param late keys of those among them that were announced after the year's list was out
 */
public record GoalsOfYear(int year, boolean complete, List<String> goals, List<String> late) {

}
