package dk.plangraf.text;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One thing that a search asks for.
 *
 * @param stems sequences of stems, any of which will do
 * @param parts stems any of which will do as a part of a compound
 * @param beginnings letters that a word may begin with
 */
record SearchTerm(List<List<String>> stems, List<String> parts, List<String> beginnings) {

	/** The least letters of a beginning. */
	private static final int BEGINNING = 3;

	/** A word, or a longer one that it is a part or the beginning of. */
	static SearchTerm word(Word word) {
		List<String> beginnings = Stream.of(word.danish(), word.plain())
			.distinct()
			.filter((letters) -> letters.length() >= BEGINNING)
			.toList();
		return new SearchTerm(alone(word).stems(), word.stems(), beginnings);
	}

	/** A word of its own. */
	static SearchTerm alone(Word word) {
		return exactly(word.stems().stream().map(List::of).toList());
	}

	/** Words that follow each other. */
	static SearchTerm phrase(List<Word> words) {
		return exactly(List.of(words.stream().map(Word::stem).toList()));
	}

	/** Words with hyphens between them, which may as well be written as one. */
	static SearchTerm hyphenated(List<Word> words) {
		Stream<List<String>> joined = (words.size() == 2)
				? Stream.of(List.of(SearchableWords.joined(words.get(0), words.get(1)))) : Stream.of();
		return exactly(Stream.concat(phrase(words).stems().stream(), joined).toList());
	}

	/** In the words of the index. */
	String query() {
		Stream<String> whole = this.stems.stream()
			.filter((sequence) -> !isBegun(sequence))
			.map((sequence) -> (sequence.size() == 1) ? sequence.get(0) : "\"" + String.join(" ", sequence) + "\"");
		Stream<String> loose = Stream.concat(this.parts.stream().map((part) -> SearchableWords.PART + part),
				this.beginnings.stream().map((beginning) -> beginning + "*"));
		return Stream.concat(whole, loose).collect(Collectors.joining(" ", "(", ")"));
	}

	/** Whether a word is found by one of the beginnings already. */
	private boolean isBegun(List<String> sequence) {
		return sequence.size() == 1 && this.beginnings.stream().anyMatch(sequence.get(0)::startsWith);
	}

	/** What is looked for between the blanks of searchable words, the best first. */
	Map<String, List<String>> marks() {
		return Map.of("whole", this.stems.stream().map((sequence) -> " " + String.join(" ", sequence) + " ").toList(),
				"part", this.parts.stream().map((part) -> " " + SearchableWords.PART + part + " ").toList(),
				"beginning", this.beginnings.stream().map((beginning) -> " " + beginning).toList());
	}

	private static SearchTerm exactly(List<List<String>> stems) {
		return new SearchTerm(stems, List.of(), List.of());
	}

}
