package dk.plangraf.seed;

import java.util.List;

/**
 * Words that a goal is looked for by.
 *
 * @param meaning what they stand for
 */
record SearchWordsEntry(String meaning, List<String> words) {

	SearchWordsEntry {
		words = List.copyOf(words);
	}

}
