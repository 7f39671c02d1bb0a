package dk.plangraf.plan;

import java.util.Arrays;
import java.util.List;

import graphql.schema.DataFetchingFieldSelectionSet;

/**
 * How often the words that stand for a subject occur in the source of a plan, as it is
 * kept on a relationship between the two.
 */
final class WordSearchShapes {

	/** Name of the type in the schema. */
	static final String TYPE = "WordSearch";

	private WordSearchShapes() {
	}

	/** Of a plan, by the dimension of the subjects. */
	static FieldReading ofPlan() {
		return (field, n, statement) -> {
			String subject = CoverageDimension.valueOf(String.valueOf(field.getArguments().get("by"))).type();
			String found = statement.variable();
			String s = statement.variable();
			return "COLLECT { MATCH (%s)-[%s:LOOKED_FOR]->(%s:%s) WHERE %s WITH %s, %s ORDER BY %s.sort RETURN %s }"
				.formatted(n, found, s, subject, Statement.visible(s), found, s, s,
						project(field.getSelectionSet(), n, found, s, List.of(subject), statement));
		};
	}

	/** The words that a ministerial goal is looked for by. */
	static FieldReading searchWords() {
		return (field, n, statement) -> {
			String i = statement.variable();
			Shape shape = Shape.of("SearchWord")
				.with("word", (inner, unused, same) -> n + ".searchWords[" + i + "]")
				.with("meaning", (inner, unused, same) -> n + ".searchMeanings[" + i + "]");
			return "[%s IN range(0, size(coalesce(%s.searchWords, [])) - 1) | %s]".formatted(i, n,
					shape.project(field.getSelectionSet(), n, statement));
		};
	}

	/** Of several plans, by the keys that {@link WordSearchKey} writes. */
	static String entries(List<String> written, DataFetchingFieldSelectionSet selection, Statement statement) {
		List<WordSearchKey> keys = written.stream().map(WordSearchKey::parse).toList();
		String p = statement.variable();
		String found = statement.variable();
		String s = statement.variable();
		String plans = statement.parameter(keys.stream().map(WordSearchKey::plan).distinct().toList());
		String subjects = statement.parameter(keys.stream().map(WordSearchKey::subject).distinct().toList());
		return "COLLECT { MATCH (%s:EmploymentPlan)-[%s:LOOKED_FOR]->(%s) WHERE %s.key IN %s AND %s.id IN %s AND %s AND %s RETURN {key: %s, entry: %s} }"
			.formatted(p, found, s, p, plans, s, subjects, Statement.visible(p), Statement.visible(s),
					WordSearchKey.written(p, s),
					project(selection, p, found, s,
							Arrays.stream(CoverageDimension.values()).map(CoverageDimension::type).toList(),
							statement));
	}

	/** What is selected of a search for subject {@code s} in plan {@code p}. */
	private static String project(DataFetchingFieldSelectionSet selection, String p, String found, String s,
			List<String> subjects, Statement statement) {
		return Shape.of(TYPE)
			.with("plan",
					(field, n, same) -> Readings.project(List.of("EmploymentPlan"), field.getSelectionSet(), p, same))
			.with("subject", (field, n, same) -> Readings.project(subjects, field.getSelectionSet(), s, same))
			.with("words", (field, n, same) -> words(field.getSelectionSet(), found, s, same))
			.with("total", (field, n, same) -> "reduce(sum = 0, one IN " + found + ".occurrences | sum + one)")
			.with("source",
					(field, n, same) -> Readings.one("(n)-[:READ_IN]->(x:SourceDocument)", "SourceDocument")
						.write(field, p, same))
			.project(selection, found, statement);
	}

	private static String words(DataFetchingFieldSelectionSet selection, String found, String s, Statement statement) {
		String i = statement.variable();
		String word = found + ".words[" + i + "]";
		Shape shape = Shape.of("WordCount")
			.with("word", (field, n, same) -> word)
			.with("occurrences", (field, n, same) -> found + ".occurrences[" + i + "]")
			.with("meaning", (field, n,
					same) -> "head([j IN range(0, size(coalesce(%s.searchWords, [])) - 1) WHERE %s.searchWords[j] = %s | %s.searchMeanings[j]])"
						.formatted(s, s, word, s));
		return "[%s IN range(0, size(%s.words) - 1) | %s]".formatted(i, found,
				shape.project(selection, found, statement));
	}

}
