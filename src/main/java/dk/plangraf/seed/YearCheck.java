package dk.plangraf.seed;

import java.util.List;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

/**
 * A plan names each of its years once, and a strategy is in force only in years of what
 * it stands in.
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
