package dk.plangraf.seed;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * One field of a unit that both readers have. Links to other units are compared by what
 * these are in both readings.
 *
 * @param set whether elements are compared one by one
 */
record FieldComparison(UnitMatch unit, String name, boolean set, List<String> first, List<String> second) {

	static List<FieldComparison> of(UnitMatch unit, UnitMatching matching) {
		List<FieldComparison> comparisons = new ArrayList<>();
		CodedUnit first = unit.first();
		CodedUnit second = unit.second();
		for (int i = 0; first != null && second != null && i < first.fields().size(); i++) {
			CodedField ours = first.fields().get(i);
			CodedField theirs = second.fields().get(i);
			comparisons.add(new FieldComparison(unit, ours.name(), ours.form().isSet(),
					values(ours, matching::nameOfFirst), values(theirs, matching::nameOfSecond)));
		}
		return comparisons;
	}

	FieldTally tally() {
		boolean compared = !this.first.isEmpty() || !this.second.isEmpty();
		String qualified = this.unit.any().kind().word() + "." + this.name;
		FieldTally tally = new FieldTally(qualified, this.set, compared ? 1 : 0, (compared && isEqual()) ? 1 : 0, 0, 0,
				0);
		return this.set ? tally.plus(new FieldTally(qualified, true, 0, 0, this.first.size() - onlyFirst().size(),
				onlyFirst().size(), onlySecond().size())) : tally;
	}

	boolean isEqual() {
		return onlyFirst().isEmpty() && onlySecond().isEmpty();
	}

	List<String> onlyFirst() {
		return this.first.stream().filter((value) -> !this.second.contains(value)).toList();
	}

	List<String> onlySecond() {
		return this.second.stream().filter((value) -> !this.first.contains(value)).toList();
	}

	private static List<String> values(CodedField field, UnaryOperator<String> inBoth) {
		return field.form().isLink() ? field.values().stream().map(inBoth).toList() : field.values();
	}

}
