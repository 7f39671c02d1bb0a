package dk.plangraf.seed;

import java.util.List;
import java.util.function.Consumer;

/**
 * A plan prints known goals, and each once a year.
 */
final class PrintedGoalCheck implements PlanCheck {

	private final CatalogueEntries catalogue;

	PrintedGoalCheck(CatalogueEntries catalogue) {
		this.catalogue = catalogue;
	}

	@Override
	public void check(PlanUnits plan, Consumer<Finding> report) {
		Twice goals = new Twice(report);
		for (Entry printed : plan.plan().list("printedGoals")) {
			Entry goal = printed.at("goal");
			this.catalogue.goals().mustKnow(goal, "goal", report);
			goal.text()
				.ifPresent((key) -> printed.integer("year")
					.ifPresent((year) -> goals.meet(List.of(key, year), goal,
							"The goal \"" + key + "\" as printed for " + year,
							"Put the passages of both into one entry.")));
		}
	}

}
