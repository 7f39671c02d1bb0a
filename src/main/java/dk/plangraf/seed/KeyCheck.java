package dk.plangraf.seed;

import java.util.function.Consumer;

/**
 * A key stands for one strategy, initiative or target of the plan.
 */
final class KeyCheck implements PlanCheck {

	@Override
	public void check(PlanUnits plan, Consumer<Finding> report) {
		Twice keys = new Twice(report);
		plan.all()
			.stream()
			.map((unit) -> unit.entry().at("key"))
			.forEach((key) -> key.text()
				.ifPresent(
						(text) -> keys.meet(text, key, "The key \"" + text + "\"", "Give this one a key of its own.")));
	}

}
