package dk.plangraf.seed;

import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A target's numbers are there exactly where it says so, and have a unit.
 */
final class TargetCheck implements PlanCheck {

	private static final Set<String> RELATIVE = Set.of("ABOVE_REFERENCE", "BELOW_REFERENCE");

	@Override
	public void check(PlanUnits plan, Consumer<Finding> report) {
		for (Entry target : plan.targets()) {
			boolean relative = target.text("comparator").filter(RELATIVE::contains).isPresent();
			checkReference(target, relative, report);
			checkState(target, "valueState", relative, report);
			checkState(target.at("baseline"), "state", false, report);
			checkUnit(target, report);
		}
	}

	private static void checkReference(Entry target, boolean relative, Consumer<Finding> report) {
		Entry reference = target.at("reference");
		if (relative && !reference.isPresent()) {
			report.accept(reference.error("The comparator compares with a reference, but none is given.",
					"Add \"reference\", such as NATIONAL_AVERAGE."));
		}
		if (!relative && reference.isPresent()) {
			report.accept(reference.error("A reference is given, but the comparator does not compare with one.",
					"Use ABOVE_REFERENCE or BELOW_REFERENCE, or remove the reference."));
		}
	}

	/** With a reference, the margin may be left open. */
	private static void checkState(Entry owner, String name, boolean mayBeOpen, Consumer<Finding> report) {
		Entry state = owner.at(name);
		boolean stated = owner.says(name, "STATED");
		boolean present = owner.at("value").isPresent();
		if (stated && !present && !mayBeOpen) {
			report.accept(state.error("The value is said to be stated, but there is none.",
					"Add \"value\", or use NOT_STATED or AWAITING_MEASUREMENT."));
		}
		if (!stated && present && state.text().isPresent()) {
			report.accept(state.error("There is a value, but it is said not to be stated.",
					"Use STATED, or remove the value."));
		}
	}

	private static void checkUnit(Entry target, Consumer<Finding> report) {
		boolean counted = Stream
			.of(target.at("value"), target.at("previousTarget").at("value"), target.at("baseline").at("value"),
					target.at("baseline").at("nationalValue"))
			.anyMatch(Entry::isPresent);
		if (counted && !target.at("unit").isPresent()) {
			report.accept(target.at("unit")
				.error("The target has a number without a unit.", "Add \"unit\", such as personer or procent."));
		}
	}

}
