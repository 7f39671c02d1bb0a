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

	private final PassageLikeness passages = new PassageLikeness();

	/**
	 * The likeness of two units of one kind; 0 where they are no candidates for a match.
	 */
	double of(CodedUnit a, CodedUnit b) {
		return switch (a.kind()) {
			case PLAN -> 1;
			case COMMITMENT, INITIATIVE, TARGET, MONITORING -> byPlace(a, b);
			case STRATEGY -> Math.max(byPlace(a, b), wordsOf(a).equals(wordsOf(b)) ? 1 : 0);
			case PRINTED_GOAL -> keyOf(a).equals(keyOf(b)) ? 1 + byPlace(a, b) : 0;
			case BODY -> wordsOf(a).within(wordsOf(b)) ? 1 + byPlace(a, b) + (same(a, b, "role") ? HALF : 0) : 0;
			case RELATED_POLICY -> policies(a, b);
			case CONTEXT_FIGURE -> figures(a, b);
		};
	}

	private double byPlace(CodedUnit a, CodedUnit b) {
		int place = this.passages.of(a, b);
		return (place > 0) ? place + byWords(a, b) : 0;
	}

	private static double byWords(CodedUnit a, CodedUnit b) {
		return wordsOf(a).likeness(wordsOf(b));
	}

	// several may be named in one sentence, so the name goes before the place
	private double policies(CodedUnit a, CodedUnit b) {
		double words = byWords(a, b);
		double place = byPlace(a, b);
		boolean named = words >= HALF || wordsOf(a).within(wordsOf(b));
		return (named || (place > 0 && words > 0)) ? 1 + place + 10 * words : 0;
	}

	// a row of a table holds several figures, so the value goes before the place
	private double figures(CodedUnit a, CodedUnit b) {
		boolean sameUnit = same(a, b, "unit");
		boolean samePeriod = same(a, b, "period");
		double words = byWords(a, b);
		double place = byPlace(a, b);
		if (same(a, b, "value") && (sameUnit || place > 0 || words > 0)) {
			return 20 + place + 5 * words + (sameUnit ? 2 : 0) + (samePeriod ? 2 : 0);
		}
		return (sameUnit && samePeriod && words >= HALF && place > 0) ? place + 5 * words : 0;
	}

	private static boolean same(CodedUnit a, CodedUnit b, String field) {
		return a.value(field).equals(b.value(field));
	}

	private static Words wordsOf(CodedUnit unit) {
		return Words.of(unit.name());
	}

	/** Without the number that tells two of the same from each other. */
	private static String keyOf(CodedUnit unit) {
		return unit.key().replaceFirst("#\\d+$", "");
	}

}
