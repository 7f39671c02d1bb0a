package dk.plangraf.comparison;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import dk.plangraf.plan.GoalsOfYear;
import org.jspecify.annotations.Nullable;

/**
 * Which goals the minister announced, as far as is known.
 *
 * @param byYear the goals of each known year
 */
record Announcements(Map<Integer, GoalsOfYear> byYear) {

	static Announcements of(Collection<GoalsOfYear> years) {
		return new Announcements(years.stream().collect(Collectors.toMap(GoalsOfYear::year, Function.identity())));
	}

	/** The known goals of a year, in that year's order. */
	List<String> goals(@Nullable Integer year) {
		GoalsOfYear goals = (year != null) ? this.byYear.get(year) : null;
		return (goals != null) ? goals.goals() : List.of();
	}

	/** Whether all goals of a year are known. */
	boolean isComplete(int year) {
		GoalsOfYear goals = this.byYear.get(year);
		return goals != null && goals.complete();
	}

	/** Key of the announcement of a goal for a year. */
	static String key(String goal, int year) {
		return year + "/" + goal;
	}

	/** Whether words about a year's goals as a set are about a goal too. */
	boolean inSet(String goal, @Nullable Integer year) {
		GoalsOfYear goals = (year != null) ? this.byYear.get(year) : null;
		return goals != null && goals.goals().contains(goal) && !goals.late().contains(goal);
	}

	/** Whether a goal was announced after the year's list was out. */
	boolean late(String goal, @Nullable Integer year) {
		GoalsOfYear goals = (year != null) ? this.byYear.get(year) : null;
		return goals != null && goals.late().contains(goal);
	}

	/**
	 * Whether what is known of a goal in a year is known only as another source than that
	 * year's own tells it: its announcement, or that it was not among the goals.
	 */
	boolean told(String goal, @Nullable Integer year) {
		GoalsOfYear goals = (year != null) ? this.byYear.get(year) : null;
		return goals != null && (goals.goals().contains(goal) ? goals.toldGoals().contains(goal) : goals.told());
	}

	/** Whether a goal was among a year's; null where that is not known. */
	@Nullable Boolean announced(String goal, @Nullable Integer year) {
		if (goals(year).contains(goal)) {
			return true;
		}
		GoalsOfYear goals = (year != null) ? this.byYear.get(year) : null;
		return (goals != null && goals.complete()) ? false : null;
	}

}
