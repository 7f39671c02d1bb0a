package dk.plangraf.comparison;

import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.stream.IntStream;

import dk.plangraf.plan.GoalTimelineBase;
import dk.plangraf.plan.GoalsOfYear;
import dk.plangraf.plan.PlanInYear;

/**
 * A goal through the years: what the minister did with it, and what the plans in force
 * did.
 *
 * @param goal key of the goal
 * @param years from the first to the last year of which announcements or plans are known
 * @param entries the entries of the graph that were fetched with it
 */
record GoalTimeline(String goal, List<GoalTimelineYear> years, Entries entries) {

	static GoalTimeline of(GoalTimelineBase base, Comparison comparison) {
		Entries entries = comparison.entries();
		Subject subject = Subject.single(base.evidence().dimension(), base.goal());
		IntSummaryStatistics years = IntStream
			.concat(base.evidence().goalsOfYears().stream().mapToInt(GoalsOfYear::year),
					base.evidence()
						.plans()
						.stream()
						.map(PlanInYear::year)
						.flatMapToInt((year) -> (year != null) ? IntStream.of(year) : IntStream.empty()))
			.summaryStatistics();
		if (years.getCount() == 0) {
			return new GoalTimeline(base.goal(), List.of(), entries);
		}
		return new GoalTimeline(base.goal(), GoalHistory.of(base, years.getMin(), years.getMax())
			.stream()
			.map((year) -> new GoalTimelineYear(year, comparison.announcements().byYear().containsKey(year.year()),
					cells(subject, year.year(), base, comparison), entries))
			.toList(), entries);
	}

	private static List<CoverageCell> cells(Subject subject, int year, GoalTimelineBase base, Comparison comparison) {
		return base.evidence()
			.plans()
			.stream()
			.filter((plan) -> plan.plan() != null && plan.year() != null && plan.year() == year)
			.map((plan) -> comparison.cell(subject, plan))
			.toList();
	}

}
