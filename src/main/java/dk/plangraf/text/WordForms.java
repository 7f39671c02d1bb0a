package dk.plangraf.text;

import java.util.List;

/**
 * A word with all that it is found by, worked out once.
 *
 * @param word the word
 * @param danish in small Danish letters
 * @param stem its stem
 * @param stems its stem, and another one where it may be spelled with two letters for one
 */
record WordForms(Word word, String danish, String stem, List<String> stems) {

	static List<WordForms> of(String text) {
		return Word.of(text).stream().map(WordForms::of).toList();
	}

	private static WordForms of(Word word) {
		List<String> stems = word.stems();
		return new WordForms(word, word.danish(), stems.get(0), stems);
	}

}
