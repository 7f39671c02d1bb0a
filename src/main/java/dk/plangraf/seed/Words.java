package dk.plangraf.seed;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A text as its words, without case and punctuation.
 */
record Words(List<String> all) {

	/** As many letters as inflected forms of a Danish word mostly share. */
	private static final int STEM = 5;

	static Words of(String text) {
		return new Words(Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
			.filter((word) -> !word.isEmpty())
			.toList());
	}

	int count() {
		return this.all.size();
	}

	/** The length of the longest run of words that both have. */
	int sharedRun(Words other) {
		int longest = 0;
		int[] before = new int[other.count() + 1];
		for (String word : this.all) {
			int[] runs = new int[other.count() + 1];
			for (int i = 0; i < other.count(); i++) {
				runs[i + 1] = word.equals(other.all.get(i)) ? before[i] + 1 : 0;
				longest = Math.max(longest, runs[i + 1]);
			}
			before = runs;
		}
		return longest;
	}

	/** From 0 (no word in common) to 1 (the same words), inflection left aside. */
	double likeness(Words other) {
		Set<String> ours = stems();
		Set<String> theirs = other.stems();
		long shared = ours.stream().filter(theirs::contains).count();
		return (shared > 0) ? 2.0 * shared / (ours.size() + theirs.size()) : 0;
	}

	/** Whether all words of the shorter are in the longer, inflection left aside. */
	boolean within(Words other) {
		Set<String> ours = stems();
		Set<String> theirs = other.stems();
		return !ours.isEmpty() && !theirs.isEmpty() && (ours.containsAll(theirs) || theirs.containsAll(ours));
	}

	/** Whether one ends with the words of the other. */
	boolean endsAlike(Words other) {
		int shorter = Math.min(count(), other.count());
		return shorter > 0 && this.all.subList(count() - shorter, count())
			.equals(other.all.subList(other.count() - shorter, other.count()));
	}

	private Set<String> stems() {
		return this.all.stream()
			.filter((word) -> word.length() > 2)
			.map((word) -> word.substring(0, Math.min(STEM, word.length())))
			.collect(Collectors.toSet());
	}

}
