package dk.plangraf.comparison;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * A text as its words: without case, punctuation and blanks, which are typography.
 *
 * @param words the words, in order
 */
record Wording(List<String> words) {

	static Wording of(@Nullable String text) {
		return new Wording((text == null) ? List.of()
				: Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
					.filter((word) -> !word.isEmpty())
					.toList());
	}

	/** Whether two texts have the same words in the same order. */
	static boolean same(@Nullable String a, @Nullable String b) {
		return of(a).equals(of(b));
	}

	/**
	 * How like two wordings are: the different words that both have among those that
	 * either has, from 0 (none) to 1 (the same words).
	 */
	double likeness(Wording other) {
		Set<String> ours = Set.copyOf(this.words);
		Set<String> theirs = Set.copyOf(other.words);
		long shared = ours.stream().filter(theirs::contains).count();
		long either = ours.size() + theirs.size() - shared;
		return (either > 0) ? (double) shared / either : 1;
	}

	@Override
	public String toString() {
		return this.words.stream().collect(Collectors.joining(" "));
	}

}
