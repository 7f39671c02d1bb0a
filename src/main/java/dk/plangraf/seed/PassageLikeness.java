package dk.plangraf.seed;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Whether passages of two readings meet: their anchors share a run of at least three
 * words, or all words of the shorter, and their heading paths end alike.
 */
final class PassageLikeness {

	private static final int RUN = 3;

	/** What a meeting counts more where each passage is its unit's first. */
	private static final int FIRST = 2;

	/** Each text is held against many others. */
	private final Map<String, Words> words = new HashMap<>();

	/**
	 * How well two units meet: words of the best run, more if both begin there. Passages
	 * that come second in both, such as the heading of a table, do not count.
	 */
	int of(CodedUnit a, CodedUnit b) {
		int best = 0;
		for (int i = 0; i < a.passages().size(); i++) {
			for (int j = 0; j < b.passages().size(); j++) {
				int run = (i == 0 || j == 0) ? run(a.passages().get(i), b.passages().get(j)) : 0;
				best = Math.max(best, (run > 0 && i == 0 && j == 0) ? run + FIRST : run);
			}
		}
		return best;
	}

	/** The shared run of two passages that meet, else 0. */
	int run(PassageEntry a, PassageEntry b) {
		Words ours = wordsOf(a.exact());
		Words theirs = wordsOf(b.exact());
		int run = ours.sharedRun(theirs);
		boolean meet = run >= RUN || (run > 0 && run == Math.min(ours.count(), theirs.count()));
		return (meet && headingsEndAlike(a.heading(), b.heading()) && !standApart(a, b)) ? run : 0;
	}

	/** The innermost heading of one is among the two innermost of the other. */
	private boolean headingsEndAlike(List<String> a, List<String> b) {
		return endsAt(a, b) || endsAt(b, a);
	}

	private boolean endsAt(List<String> a, List<String> b) {
		Words last = wordsOf(a.get(a.size() - 1));
		return b.subList(Math.max(0, b.size() - 2), b.size())
			.stream()
			.anyMatch((heading) -> wordsOf(heading).endsAlike(last));
	}

	private Words wordsOf(String text) {
		return this.words.computeIfAbsent(text, Words::of);
	}

	// the same words, said to be in another place of the document
	private static boolean standApart(PassageEntry a, PassageEntry b) {
		return a.exact().equals(b.exact()) && a.occurrence() != null && b.occurrence() != null
				&& !Objects.equals(a.occurrence(), b.occurrence());
	}

}
