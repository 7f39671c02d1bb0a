package dk.plangraf.text;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words that a compound may consist of: those that stand alone somewhere in the same
 * texts. By them {@code virksomhedspraktik} is found for {@code praktik}, and
 * {@code aktivitet} is not for {@code it}.
 */
public final class Lexicon {

	private final Set<String> words;

	private final Set<String> stems;

	private final Map<String, Set<String>> parts = new HashMap<>();

	private Lexicon(Set<String> words) {
		this.words = words;
		this.stems = words.stream().map(DanishStem::of).collect(Collectors.toUnmodifiableSet());
	}

	/**
	 * The words of texts.
	 * @param texts the texts
	 * @return their lexicon
	 */
	public static Lexicon of(Stream<String> texts) {
		return new Lexicon(texts.flatMap((text) -> Word.of(text).stream())
			.filter((word) -> word.plain().length() > 2 && !word.isSmall())
			.map(Word::danish)
			.collect(Collectors.toUnmodifiableSet()));
	}

	/** The stems of the words that a word is made of; none if it is no compound. */
	Set<String> parts(Word word) {
		return this.parts.computeIfAbsent(word.danish(), (letters) -> {
			Set<String> found = new LinkedHashSet<>();
			split(letters, found);
			found.remove(DanishStem.of(letters));
			return found;
		});
	}

	private void split(String letters, Set<String> found) {
		for (int i = 2; i <= letters.length() - 3; i++) {
			String head = letters.substring(0, i);
			String tail = letters.substring(i);
			boolean both = isKnown(head) && isKnown(tail);
			boolean hasTail = both || head.length() + tail.length() > 6 && tail.length() > 3 && isKnown(tail);
			boolean hasHead = both || head.length() > 3 && isWord(head);
			if (hasTail && found.add(DanishStem.of(tail))) {
				split(tail, found);
				split(head, found);
			}
			if (hasHead && found.add(DanishStem.of(head))) {
				split(head, found);
			}
		}
	}

	private boolean isKnown(String letters) {
		return letters.length() > 2 && this.stems.contains(DanishStem.of(letters));
	}

	/** Whether that stands alone somewhere as it is, or without the s that joins. */
	private boolean isWord(String letters) {
		return this.words.contains(letters)
				|| letters.endsWith("s") && this.words.contains(letters.substring(0, letters.length() - 1));
	}

}
