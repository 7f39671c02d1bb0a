package dk.plangraf.text;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Texts as they are searched: the stems of each text's words in its order, each text
 * between bars; after them what else the words are found by: other spellings, compounds
 * without their hyphen, and, marked, the parts of compounds, each also with the compound
 * that it is a part of. A full-text index that only takes words apart at blanks will do.
 */
public final class SearchableWords {

	/** Stands before and after each text. */
	static final String BAR = "|";

	/** Marks a stem that is only a part of a word. */
	static final String PART = "_";

	private SearchableWords() {
	}

	/**
	 * The words of texts, {@code "| tilbyd mentorkurs | _mentor mentorkurs_mentor |"}.
	 * @param texts the texts
	 * @param lexicon knows what compounds may consist of
	 * @return the words, with a blank between each two
	 */
	public static String of(List<String> texts, Lexicon lexicon) {
		StringBuilder words = new StringBuilder(BAR);
		Set<String> others = new LinkedHashSet<>();
		for (String text : texts) {
			List<Word> all = Word.of(text);
			all.forEach((word) -> words.append(' ').append(word.stem()));
			words.append(' ').append(BAR);
			for (int i = 0; i < all.size(); i++) {
				Word word = all.get(i);
				others.addAll(word.stems().subList(1, word.stems().size()));
				lexicon.parts(word).forEach((part) -> {
					others.add(PART + part);
					others.add(partOf(word.stem(), part));
				});
				if (word.hyphenated()) {
					others.add(joined(all.get(i - 1), word));
				}
			}
		}
		others.forEach((word) -> words.append(' ').append(word));
		return words.append(' ').append(BAR).toString();
	}

	/** Tells which word a part was found in. */
	static String partOf(String stem, String part) {
		return stem + PART + part;
	}

	/** The stem of two words that are written as one. */
	static String joined(Word first, Word second) {
		return DanishStem.of(Spelling.danish(first.plain() + second.plain()));
	}

}
