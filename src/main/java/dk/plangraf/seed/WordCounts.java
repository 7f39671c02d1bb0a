package dk.plangraf.seed;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How often the words that a plan is searched for occur in its source.
 *
 * @param plan slug of the plan
 * @param sha256 of the source text that they were counted in
 * @param bySubject occurrences by word, by what is looked for
 */
record WordCounts(String plan, String sha256, Map<NodeRef, Map<String, Integer>> bySubject) {

	/** Counts them. */
	static WordCounts of(String plan, SeedFile source, SearchedSubjects subjects) {
		SearchedText text = SearchedText.of(source.text());
		Map<NodeRef, Map<String, Integer>> counts = new LinkedHashMap<>();
		subjects.all().forEach((subject) -> counts.put(subject.ref(), subject.counts(text)));
		return new WordCounts(plan, source.checksum(), counts);
	}

	/** Of a sound file. */
	static WordCounts of(YamlFile file) {
		Entry root = file.root();
		Map<NodeRef, Map<String, Integer>> counts = new LinkedHashMap<>();
		SearchedSubjects.LISTS.forEach((label, list) -> root.at(list)
			.members()
			.forEach((key, words) -> counts.put(new NodeRef(label, key), numbers(words))));
		return new WordCounts(root.text("plan").orElseThrow(), root.text("sha256").orElseThrow(), counts);
	}

	/** Those of what is searched for now. */
	WordCounts of(SearchedSubjects subjects) {
		Map<NodeRef, Map<String, Integer>> kept = new LinkedHashMap<>(this.bySubject);
		kept.keySet().retainAll(subjects.all().stream().map(SearchedSubject::ref).toList());
		return new WordCounts(this.plan, this.sha256, kept);
	}

	private static Map<String, Integer> numbers(Entry words) {
		Map<String, Integer> numbers = new LinkedHashMap<>();
		words.members().forEach((word, number) -> numbers.put(word, number.integer().orElseThrow()));
		return numbers;
	}

	/** The file that holds them; the same counts always make the same file. */
	String toYaml() {
		StringBuilder yaml = new StringBuilder("""
				# yaml-language-server: $schema=../words.schema.json
				# Made by "plangraf words"; not for editing by hand.
				""");
		yaml.append("plan: ").append(this.plan).append('\n');
		yaml.append("sha256: ").append(quoted(this.sha256)).append('\n');
		SearchedSubjects.LISTS.forEach((label, list) -> {
			StringBuilder subjects = new StringBuilder();
			this.bySubject.forEach((ref, words) -> {
				if (ref.label() == label) {
					subjects.append("  ").append(quoted(ref.key())).append(":\n");
					words.forEach((word, number) -> subjects.append("    ")
						.append(quoted(word))
						.append(": ")
						.append(number)
						.append('\n'));
				}
			});
			if (!subjects.isEmpty()) {
				yaml.append(list).append(":\n").append(subjects);
			}
		});
		return yaml.toString();
	}

	private static String quoted(String text) {
		return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
	}

}
