package dk.plangraf.seed;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * A settlement is about the two readings as they are: it pairs units that are there, and
 * decides each difference once.
 */
final class SettlementCheck {

	private final Entry settlement;

	private final Consumer<Finding> report;

	SettlementCheck(YamlFile file, Consumer<Finding> report) {
		this.settlement = file.root();
		this.report = report;
	}

	/** Checks what it says of units, before these are matched. */
	void checkUnits(CodedPlan first, CodedPlan second) {
		Twice ofFirst = new Twice(this.report);
		Twice ofSecond = new Twice(this.report);
		for (Entry pair : this.settlement.list("matches")) {
			CodedUnit a = unit(pair, "first", first);
			CodedUnit b = unit(pair, "second", second);
			checkKinds(pair, a, b);
			meet(ofFirst, pair.at("first"));
			meet(ofSecond, pair.at("second"));
		}
		for (Entry pair : this.settlement.list("apart")) {
			checkKinds(pair, unit(pair, "first", first), unit(pair, "second", second));
		}
	}

	/** Checks what it decides. */
	void checkDecisions(Collection<Difference> differences) {
		Set<String> known = differences.stream().map(Difference::id).collect(Collectors.toSet());
		Twice decided = new Twice(this.report);
		for (Entry decision : this.settlement.list("decisions")) {
			for (Entry difference : decision.list("differences")) {
				difference.text().ifPresent((id) -> {
					decided.meet(id, difference, "The difference \"" + id + "\"", "Decide it once.");
					if (!known.contains(id)) {
						this.report.accept(difference.error("The readings do not differ in \"" + id + "\".",
								"Copy the id as \"plangraf agreement --differences\" prints it, or remove it."));
					}
				});
			}
		}
	}

	/** Checks that nothing is left to decide. */
	void checkComplete(Collection<Difference> differences) {
		Set<String> decided = new HashSet<>();
		this.settlement.list("decisions")
			.forEach((decision) -> decision.list("differences")
				.forEach((difference) -> difference.text().ifPresent(decided::add)));
		differences.stream()
			.map(Difference::id)
			.filter((id) -> !decided.contains(id))
			.forEach((id) -> this.report.accept(this.settlement.at("decisions")
				.error("The difference \"" + id + "\" is not settled.",
						"Look at both readings and the text, and add a decision.")));
	}

	private @Nullable CodedUnit unit(Entry pair, String reading, CodedPlan plan) {
		Entry key = pair.at(reading);
		CodedUnit unit = key.text().map(plan::withKey).orElse(null);
		if (unit == null) {
			key.text()
				.ifPresent((text) -> this.report
					.accept(key.error("The " + reading + " reading has no unit \"" + text + "\".",
							"Give a key of the " + reading + " reading.")));
		}
		return unit;
	}

	private void checkKinds(Entry pair, @Nullable CodedUnit first, @Nullable CodedUnit second) {
		if (first != null && second != null && first.kind() != second.kind()) {
			this.report.accept(pair.error("\"%s\" (%s) and \"%s\" (%s) are of different kinds.".formatted(first.key(),
					first.kind().word(), second.key(), second.kind().word()), "Pair units of the same kind."));
		}
	}

	private static void meet(Twice keys, Entry key) {
		key.text().ifPresent((text) -> keys.meet(text, key, "The key \"" + text + "\"", "Match each unit once."));
	}

}
