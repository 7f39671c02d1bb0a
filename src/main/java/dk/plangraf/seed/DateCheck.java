package dk.plangraf.seed;

import java.util.function.Consumer;

/**
 * The dates of a plan and of its units make sense.
 */
final class DateCheck implements PlanCheck {

	@Override
	public void check(PlanUnits plan, Consumer<Finding> report) {
		Dates.checkDay(plan.plan(), "revisedOn", report);
		Dates.checkDay(plan.plan().at("source"), "retrievedOn", report);
		plan.plan().list("bodies").forEach((body) -> {
			Dates.checkDay(body, "date", report);
			Dates.checkDay(body, "deadline", report);
		});
		plan.of(Unit.Kind.INITIATIVE).forEach((initiative) -> Dates.checkInterval(initiative.entry(), report));
		plan.targets().forEach((target) -> Dates.checkDay(target, "dueDate", report));
	}

}
