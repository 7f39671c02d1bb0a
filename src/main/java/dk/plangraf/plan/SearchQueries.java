package dk.plangraf.plan;

import java.util.List;

import dk.plangraf.graph.GlobalId;
import dk.plangraf.graph.NodeLabel;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * The search over the full-text index {@code entry_text}: by score, then by id. A page
 * starts after the place that the cursor's element has in the same search.
 */
@Component
class SearchQueries {

	private static final List<String> TYPES = List.of("EmploymentPlan", "Strategy", "Commitment", "Initiative",
			"Target", "ContextFigure", "MinisterialGoal", "SustainableDevelopmentGoal", "TargetGroup", "Instrument",
			"Indicator", "Partner", "Municipality");

	private final PlanQueries queries;

	SearchQueries(PlanQueries queries) {
		this.queries = queries;
	}

	ListPage search(String words, @Nullable List<String> types, Question question) {
		int first = Page.size(question.arguments());
		String after = (String) question.arguments().get("after");
		List<String> labels = (types != null) ? types.stream().map(SearchQueries::label).toList() : TYPES;
		return this.queries.askPage(question, (statement) -> {
			String query = statement.parameter(words);
			String among = statement.parameter(labels);
			String start = (after != null) ? start(after, query, among, statement) : "";
			String window = "WITH hit, score " + start + "ORDER BY score DESC, hit.id LIMIT "
					+ statement.parameter(first + 1L);
			return new PageRows(question.selection(), "hit", (node) -> Readings.project(TYPES, node, "hit", statement))
				.write(found("hit", "score", query, among), window, statement.parameter((long) first), after != null,
						null);
		});
	}

	private static String found(String x, String score, String query, String among) {
		return "CALL db.index.fulltext.queryNodes('entry_text', %s) YIELD node AS %s, score AS %s WHERE %s AND any(label IN labels(%s) WHERE label IN %s)"
			.formatted(query, x, score, Statement.visible(x), x, among);
	}

	private static String start(String cursor, String query, String among, Statement statement) {
		GlobalId id = GlobalId.decode(cursor)
			.filter((decoded) -> TYPES.contains(decoded.type()))
			.orElseThrow(() -> new BadInputException(ErrorCode.MALFORMED_CURSOR, "The cursor '" + cursor
					+ "' is not one of a search. Take it from 'pageInfo { endCursor }' of the page before."));
		statement.knownKeys(List.of(id.key()), "cursor", id.type(), "key");
		return ", head(COLLECT { " + found("other", "rank", query, among) + " AND other.id = "
				+ statement.parameter(cursor) + " RETURN {score: rank, id: other.id} }) AS start"
				+ " WHERE score < start.score OR (score = start.score AND hit.id > start.id) WITH hit, score ";
	}

	private static String label(String type) {
		return NodeLabel.valueOf(type).label();
	}

}
