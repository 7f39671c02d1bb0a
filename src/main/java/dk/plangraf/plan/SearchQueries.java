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

	private static final Order BEST_FIRST = new Order(
			List.of(SortKey.of((hit) -> "score", true), SortKey.of((hit) -> hit + ".id", false)));

	private final PlanQueries queries;

	SearchQueries(PlanQueries queries) {
		this.queries = queries;
	}

	ListPage search(String words, @Nullable List<String> types, Question question) {
		Slice slice = Slice.of(question.arguments());
		List<String> labels = (types != null) ? types.stream().map(SearchQueries::label).toList() : TYPES;
		return this.queries.askPage(question, (statement) -> {
			String query = statement.parameter(words);
			String among = statement.parameter(labels);
			Window window = new Window(slice, BEST_FIRST, place("after", slice.after(), query, among, statement),
					place("before", slice.before(), query, among, statement));
			return new PageRows(question.selection(), found("hit", "score", query, among), "hit", "hit, score",
					(node) -> Readings.project(TYPES, node, "hit", statement))
				.write(window, null, statement);
		});
	}

	private static String found(String x, String score, String query, String among) {
		return "CALL db.index.fulltext.queryNodes('entry_text', %s) YIELD node AS %s, score AS %s WHERE %s AND any(label IN labels(%s) WHERE label IN %s)"
			.formatted(query, x, score, Statement.visible(x), x, among);
	}

	/** The variable of the place that a cursor's element has in the same search. */
	private static @Nullable String place(String argument, @Nullable String cursor, String query, String among,
			Statement statement) {
		if (cursor == null) {
			return null;
		}
		GlobalId id = GlobalId.decode(cursor)
			.filter((decoded) -> TYPES.contains(decoded.type()))
			.orElseThrow(() -> new BadInputException(ErrorCode.MALFORMED_CURSOR,
					"The cursor '" + cursor + "' is not one of a search. Take it from"
							+ " 'pageInfo { startCursor endCursor }' of another page."));
		statement.knownKeys(List.of(id.key()), argument, id.type(), "key");
		String place = statement.variable();
		statement.first("WITH *, head(COLLECT { " + found("other", "rank", query, among) + " AND other.id = "
				+ statement.parameter(cursor) + " RETURN {k0: rank, k1: other.id} }) AS " + place + "\n");
		return place;
	}

	private static String label(String type) {
		return NodeLabel.valueOf(type).label();
	}

}
