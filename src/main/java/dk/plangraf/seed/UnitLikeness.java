package dk.plangraf.seed;

/**
 * The measure by which units of two readings are taken for the same, and the only place
 * where it is defined. Keys differ between readers, so a unit is known by where it
 * stands; words of its title or metric, inflection left aside, decide between candidates.
 * A strategy is also known by its heading, a printed goal by year and goal, a body and a
 * policy by name, a context figure by value, unit, period and metric.
 */
final class UnitLikeness {

	/** Half of the words of both. */
	private static final double HALF = 0.5;

	private UnitLikeness() {
	}

	/** The likeness of two units; 0 where they are not candidates for a match. */
	static double of(CodedUnit a, CodedUnit b) {
		if (a.kind() != b.kind()) {
			return 0;
		}
		int place = PassageLikeness.of(a, b);
		Words ours = Words.of(a.name());
		Words theirs = Words.of(b.name());
		double words = ours.likeness(theirs);
		return switch (a.kind()) {
			case PLAN -> 1;
			case PRINTED_GOAL -> keyOf(a).equals(keyOf(b)) ? 1 + place + words : 0;
			case STRATEGY -> (place > 0 || ours.equals(theirs)) ? 1 + place + words : 0;
			case BODY -> ours.within(theirs) ? 1 + place + words + (same(a, b, "role") ? HALF : 0) : 0;
			case RELATED_POLICY ->
				(words >= HALF || ours.within(theirs) || (place > 0 && words > 0)) ? 1 + place + 10 * words : 0;
			case CONTEXT_FIGURE -> figures(a, b, place, words);
			case COMMITMENT, INITIATIVE, TARGET, MONITORING -> (place > 0) ? place + words : 0;
		};
	}

	// a row of a table holds several figures, so the place alone says little
	private static double figures(CodedUnit a, CodedUnit b, int place, double words) {
		boolean sameUnit = same(a, b, "unit");
		boolean samePeriod = same(a, b, "period");
		if (same(a, b, "value") && (sameUnit || place > 0 || words > 0)) {
			return 20 + place + 5 * words + (sameUnit ? 2 : 0) + (samePeriod ? 2 : 0);
		}
		return (place > 0 && sameUnit && samePeriod && words >= HALF) ? place + 5 * words : 0;
	}

	private static boolean same(CodedUnit a, CodedUnit b, String field) {
		return a.value(field).equals(b.value(field));
	}

	/** Without the number that tells two of the same from each other. */
	private static String keyOf(CodedUnit unit) {
		return unit.key().replaceFirst("#\\d+$", "");
	}

}
