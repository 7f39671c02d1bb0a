package dk.plangraf.seed;

import java.util.List;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

/**
 * A plan names each of its years once, a strategy is in force only in years of what it
 * stands in, and an initiative runs in one of them at least.
 */
final class YearCheck implements PlanCheck {

	@Override
	public void check(PlanUnits plan, Consumer<Finding> report) {
		Twice years = new Twice(report);
		for (Entry planYear : plan.plan().list("years")) {
			Entry year = planYear.at("year");
			year.integer()
				.ifPresent((number) -> years.meet(number, year, "The year " + number, "Keep one entry a year."));
		}
		plan.of(Unit.Kind.STRATEGY).forEach((strategy) -> checkYears(strategy, strategy.parent(), report));
		plan.of(Unit.Kind.INITIATIVE).forEach((initiative) -> checkRuns(initiative, initiative.parent(), report));
	}

	/**
	 * What is over, or begins later, is not what the municipality does in these years.
	 */
	private static void checkRuns(Unit initiative, @Nullable Unit parent, Consumer<Finding> report) {
		List<Integer> around = (parent != null) ? parent.years() : List.of();
		Entry entry = initiative.entry();
		if (!around.isEmpty() && initiative.years().isEmpty()
				&& !Dates.areReversed(entry.findText("from"), entry.findText("to"))) {
			report.accept(entry.error("This runs in no year of what it stands in.", "The years there are "
					+ Choices.of(around) + ". An initiative is what the municipality does or will do in one of them."));
		}
	}

	private static void checkYears(Unit strategy, @Nullable Unit parent, Consumer<Finding> report) {
		List<Integer> allowed = (parent != null) ? parent.years() : List.of();
		if (allowed.isEmpty()) {
			return;
		}
		for (Entry year : strategy.entry().list("years")) {
			year.integer()
				.filter((number) -> !allowed.contains(number))
				.ifPresent((number) -> report.accept(year.error(
						number + " is not a year of the "
								+ ((parent != null && parent.kind() == Unit.Kind.PLAN) ? "plan."
										: "strategy around this one."),
						"The years there are " + Choices.of(allowed) + ".")));
		}
	}

}
