package dk.plangraf.plan;

import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Where ways through the graph lead. What an import replaces it replaces by documents,
 * with all that refers to them: so from a node that an operation sees, every relationship
 * leads along its direction to one that it sees too, and against it only within a
 * document; from the catalogue back into plans it leads to former ones as well.
 */
final class Reach {

	/** The types whose relationships never lead from one document to another. */
	static final Set<String> WITHIN = Set.of("HAS_YEAR", "HAS_STRATEGY", "HAS_INITIATIVE", "HAS_TARGET",
			"HAS_COMMITMENT", "HAS_FIGURE", "HAS_CORRECTION", "MAKES", "PART_OF", "FOLLOWED_UP_BY", "FRAMED_BY",
			"PRINTS", "IN_FORCE_IN", "HOLDS", "BROADER", "IN_REGION", "IN_COUNCIL");

	private static final Pattern START = Pattern.compile("^\\(\\w+\\)[<-]");

	private static final Pattern STEP = Pattern.compile("-\\[\\w*:([A-Z_|]+)([^\\]]*)\\]-(>?)");

	private Reach() {
	}

	/**
	 * Whether all that a pattern leads to is visible where its first node is.
	 * @param pattern a pattern that begins with a node that was found before
	 * @return whether it need not be asked
	 */
	static boolean isVisible(String pattern) {
		return START.matcher(pattern).find()
				&& STEP.matcher(pattern).results().allMatch((step) -> isForward(step) || isWithin(step));
	}

	/**
	 * Whether a pattern leads to each node once.
	 * @param pattern a pattern that begins with a node that was found before
	 * @return whether nothing comes twice
	 */
	static boolean isOnce(String pattern) {
		return START.matcher(pattern).find() && STEP.matcher(pattern).results().count() == 1
				&& STEP.matcher(pattern).results().allMatch((step) -> step.group(2).isEmpty())
				&& (pattern.contains("]->") || pattern.contains("<-["));
	}

	private static boolean isForward(MatchResult step) {
		return !step.group(3).isEmpty();
	}

	private static boolean isWithin(MatchResult step) {
		return WITHIN.containsAll(Set.of(step.group(1).split("\\|")));
	}

}
