package dk.plangraf.comparison;

import java.util.List;
import java.util.Objects;
import java.util.Set;

import dk.plangraf.plan.UnitFacts;
import org.jspecify.annotations.Nullable;

/**
 * What became of a unit from one plan to the next.
 *
 * @param before the unit in the earlier plan, null where it was added
 * @param after the unit in the later plan, null where it was dropped
 * @param matchedBy why the two are taken for the same, null where there is only one
 * @param likeness how like their titles are, where {@link MatchRule#WORDS} says that they
 * are the same
 * @param fields the fields that differ
 * @param wholeElsewhere whether the plan that lacks the unit is loaded whole; true where
 * none lacks it
 */
record UnitChange(@Nullable UnitFacts before, @Nullable UnitFacts after, @Nullable MatchRule matchedBy,
		@Nullable Double likeness, List<FieldDifference> fields, boolean wholeElsewhere) {

	private static final Set<String> WORDS = Set.of("title", "objective", "summary", "metric", "population", "wording");

	/** What became of a unit that both plans have. */
	static UnitChange paired(EditionMatching.Match match, UnitFacts after, List<FieldDifference> fields) {
		return new UnitChange(match.before(), after, match.rule(), match.likeness(), fields, true);
	}

	/** That only the later plan has a unit, as far as the earlier one is loaded. */
	static UnitChange added(UnitFacts after, boolean earlierIsWhole) {
		return new UnitChange(null, after, null, null, List.of(), earlierIsWhole);
	}

	/** That only the earlier plan has a unit, as far as the later one is loaded. */
	static UnitChange dropped(UnitFacts before, boolean laterIsWhole) {
		return new UnitChange(before, null, null, null, List.of(), laterIsWhole);
	}

	public UnitChangeKind kind() {
		if (!this.wholeElsewhere) {
			return UnitChangeKind.NOT_KNOWN;
		}
		if (this.before == null) {
			return UnitChangeKind.ADDED;
		}
		if (this.after == null) {
			return UnitChangeKind.DROPPED;
		}
		if (this.fields.isEmpty()) {
			return UnitChangeKind.KEPT;
		}
		return this.fields.stream().anyMatch((field) -> WORDS.contains(field.field())) ? UnitChangeKind.REWORDED
				: UnitChangeKind.CHANGED;
	}

	/** Name of the unit's type. */
	public String type() {
		return Objects.requireNonNull((this.after != null) ? this.after : this.before).type();
	}

	/** Whether a field holds words, whose typography does not matter. */
	static boolean isWords(String field) {
		return WORDS.contains(field);
	}

}
