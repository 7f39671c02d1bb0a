package dk.plangraf.plan;

import java.util.List;

/**
 * The minister's goals of a year.
 *
 * @param year the year
 * @param complete whether all of them are known
 * @param goals keys of those that are known, in that year's order
 * @param late keys of those among them that were announced after the year's list was out
 * @param told whether the list is known only as another source than that year's own tells
 * it
 * @param toldGoals keys of those goals whose announcement is known only so
 */
public record GoalsOfYear(int year, boolean complete, List<String> goals, List<String> late, boolean told,
		List<String> toldGoals) {

	/**
	 * Goals that were read in that year's own sources.
	 * @param year the year
	 * @param complete whether all of them are known
	 * @param goals keys of those that are known, in that year's order
	 * @param late keys of those among them that were announced after the year's list was
	 * out
	 */
	public GoalsOfYear(int year, boolean complete, List<String> goals, List<String> late) {
		this(year, complete, goals, late, false, List.of());
	}

}
