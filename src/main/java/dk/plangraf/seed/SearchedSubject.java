package dk.plangraf.seed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Something of the catalogue that plans are searched for.
 *
 * @param list what the catalogue calls its list
 * @param words what it is looked for by
 */
record SearchedSubject(NodeRef ref, String list, List<SearchWord> words) {

	SearchedSubject {
		words = List.copyOf(words);
	}

	/** Without words that others of them cover. */
	static SearchedSubject of(NodeRef ref, String list, List<String> words) {
		List<SearchWord> all = words.stream().map(SearchWord::new).toList();
		List<SearchWord> kept = new ArrayList<>(all);
		for (SearchWord word : all) {
			// of two that find the same, the first stays
			kept.removeIf((other) -> other != word && word.covers(other)
					&& !(other.covers(word) && all.indexOf(other) < all.indexOf(word)));
		}
		return new SearchedSubject(ref, list, kept);
	}

	/** Its words as they are written. */
	List<String> names() {
		return this.words.stream().map(SearchWord::word).toList();
	}

	/** How often each of its words occurs in a text. */
	Map<String, Integer> counts(SearchedText text) {
		Map<String, Integer> counts = new LinkedHashMap<>();
		this.words.forEach((word) -> counts.put(word.word(), text.count(word)));
		return counts;
	}

}
