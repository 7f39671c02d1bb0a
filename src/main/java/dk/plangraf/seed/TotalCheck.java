package dk.plangraf.seed;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A total is of targets that are there, counts in their unit, and is their sum.
 */
final class TotalCheck implements PlanCheck {

	private static final Map<String, Function<Entry, Optional<BigDecimal>>> NUMBERS = Map.of("value",
			(target) -> target.number("value"), "previousTarget",
			(target) -> target.at("previousTarget").number("value"), "baseline",
			(target) -> target.at("baseline").number("value"));

	@Override
	public void check(PlanUnits plan, Consumer<Finding> report) {
		Map<String, Entry> byKey = plan.targets()
			.stream()
			.filter((target) -> target.text("key").isPresent())
			.collect(Collectors.toMap((target) -> target.text("key").orElseThrow(), (target) -> target, (a, b) -> a));
		for (Entry total : plan.targets()) {
			List<Entry> keys = total.list("totalOf");
			keys.forEach((key) -> checkPart(total, key, byKey, report));
			List<Entry> parts = keys.stream().flatMap((key) -> key.text().map(byKey::get).stream()).toList();
			if (!keys.isEmpty() && parts.size() == keys.size()) {
				NUMBERS.keySet().stream().sorted().forEach((name) -> checkSum(total, parts, name, report));
			}
		}
	}

	private static void checkPart(Entry total, Entry key, Map<String, Entry> byKey, Consumer<Finding> report) {
		String name = key.text().orElse("");
		Entry part = byKey.get(name);
		if (part == null) {
			key.text()
				.ifPresent((text) -> report.accept(key.error("This plan has no target \"" + text + "\".",
						"Use the key of a target of this plan.")));
		}
		else if (part.equals(total)) {
			report.accept(key.error("The target is said to be a part of itself.", "Remove it from the list."));
		}
		else if (!part.text("unit").equals(total.text("unit"))) {
			report.accept(key.error("The total and its part \"" + name + "\" do not have the same unit.",
					"Give both the same unit."));
		}
	}

	private static void checkSum(Entry total, List<Entry> parts, String name, Consumer<Finding> report) {
		Function<Entry, Optional<BigDecimal>> number = NUMBERS.getOrDefault(name, (target) -> Optional.empty());
		List<BigDecimal> numbers = parts.stream().flatMap((part) -> number.apply(part).stream()).toList();
		Optional<BigDecimal> given = number.apply(total);
		if (given.isEmpty()) {
			return;
		}
		Entry place = total.at(name);
		if (numbers.size() < parts.size()) {
			report.accept(place.notice("This is a total, but not all of its parts have such a number.",
					"Check that the parts are complete."));
			return;
		}
		BigDecimal sum = numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
		if (sum.compareTo(given.get()) != 0) {
			report.accept(place.error("The parts of this total add up to %s, not %s.".formatted(sum.toPlainString(),
					given.get().toPlainString()), "Check the numbers of the total and of its parts."));
		}
	}

}
