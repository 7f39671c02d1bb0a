package dk.plangraf.seed;

import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A key stands for one thing of the plan, and for no other that was there before.
 */
final class KeyCheck implements PlanCheck {

	@Override
	public void check(PlanUnits plan, Consumer<Finding> report) {
		Twice keys = new Twice(report);
		Set<String> retired = plan.plan()
			.list("retiredKeys")
			.stream()
			.flatMap((key) -> key.text().stream())
			.collect(Collectors.toSet());
		plan.all()
			.stream()
			.flatMap((unit) -> Stream.concat(Stream.of(unit.entry()), unit.companions()))
			.map((entry) -> entry.at("key"))
			.forEach((key) -> key.text().ifPresent((text) -> {
				keys.meet(text, key, "The key \"" + text + "\"", "Give this one a key of its own.");
				if (retired.contains(text)) {
					report.accept(key.error("The key \"" + text + "\" once stood for something else.",
							"Give this one a key that was never used; \"retiredKeys\" tells which were."));
				}
			}));
	}

}
