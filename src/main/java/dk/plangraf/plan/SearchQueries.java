package dk.plangraf.plan;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import dk.plangraf.graph.GlobalId;
import dk.plangraf.graph.TextWeight;
import dk.plangraf.plan.FactFilter.Scope;
import dk.plangraf.text.TextSearch;
import graphql.schema.DataFetchingFieldSelectionSet;
import graphql.schema.SelectedField;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * The search over the full-text index {@code entry_words}, in one statement. First it
 * finds all elements that have the words, with the units of plans by which filters keep
 * them and facets count them: an element of a plan is its own unit, an entry of the
 * catalogue has those that name it, a municipality the plans that cover it. Then it
 * filters, ranks and cuts out the page; so every total is exact, however common the
 * words. Ranks are points of our own and not those of the index, which are others on each
 * database.
 */
@Component
class SearchQueries {

	/**
	 * Points for one word: whole words go before parts of words, these before beginnings.
	 */
	private static final String POINTS = "reduce(points = 0, mark IN %s | points + CASE " + IntStream.range(0, 9)
		.mapToObj((i) -> "WHEN any(words IN mark.%s WHERE x.%s CONTAINS words) THEN %d"
			.formatted(List.of("whole", "part", "beginning").get(i / 3), TextWeight.values()[i % 3].property(), 9 - i))
		.collect(Collectors.joining(" ")) + " ELSE 0 END)";

	/** The units of plans that an element of the catalogue has to do with. */
	private static final String UNITS = """
			COLLECT {
			  MATCH (x)<-[:BROADER*0..]-()<-[:CONCERNS|USES|INVOLVES|MEASURES]-(u) WHERE %1$s RETURN u
			  UNION MATCH (x)<-[:ABOUT]-(:Claim)<-[:MAKES]-(u) WHERE %1$s RETURN u
			  UNION MATCH (x)<-[:IN_REGION|IN_COUNCIL*0..1]-(:Municipality)<-[:COVERS]-(u) WHERE %1$s RETURN u
			  UNION RETURN x AS u }""".formatted(Statement.visible("u"));

	private static final String TYPE = "SearchResult";

	private static final List<FacetField> FIELDS = List.copyOf(EnumSet.range(FacetField.TYPE, FacetField.INDICATOR));

	/** What narrows a search. */
	static final List<String> FILTERS = List.of("types", "municipalities", "plans", "years", "goals", "sdgs", "basis",
			"targetGroups", "instruments", "partners", "indicators", "region", "council");

	private final PlanQueries queries;

	SearchQueries(PlanQueries queries) {
		this.queries = queries;
	}

	ListPage search(TextSearch search, Question question) {
		ListPage page = this.queries.askPage(question, (statement) -> new Writer(search, question, statement).write());
		return page.withRows((row) -> withHighlights(row, question.selection(), search));
	}

	/** Puts highlights in the place of the texts that they are cut from. */
	@SuppressWarnings("unchecked")
	private static Map<String, Object> withHighlights(Map<String, Object> row, DataFetchingFieldSelectionSet selection,
			TextSearch search) {
		Map<String, Object> changed = new LinkedHashMap<>(row);
		for (SelectedField edges : named("edges", selection)) {
			for (SelectedField highlights : named("highlights", edges.getSelectionSet())) {
				changed.computeIfPresent(edges.getResultKey(), (key, value) -> {
					Map<String, Object> edge = new LinkedHashMap<>((Map<String, Object>) value);
					edge.computeIfPresent(highlights.getResultKey(),
							(name, texts) -> Highlights.of((Map<String, Object>) texts, search, highlights));
					return edge;
				});
			}
		}
		return changed;
	}

	private static List<SelectedField> named(String name, DataFetchingFieldSelectionSet selection) {
		return selection.getImmediateFields().stream().filter((field) -> field.getName().equals(name)).toList();
	}

	/** One search while its statement is written. */
	private static final class Writer implements FacetedElements {

		private static final Scope SCOPE = Scope.of("row", "u");

		private final TextSearch search;

		private final Question question;

		private final Statement statement;

		private final FactFilter filter;

		private final ParameterMap values;

		private final Slice slice;

		private String found = "";

		Writer(TextSearch search, Question question, Statement statement) {
			this.search = search;
			this.question = question;
			this.statement = statement;
			this.values = new ParameterMap(statement);
			this.slice = Slice.of(question.arguments());
			this.filter = new FactFilter(TYPE, needsUnits() ? filter(question) : Map.of(), statement);
			this.filter.checkKeys();
		}

		String write() {
			String ordered = needsUnits() ? orderedAmongFound() : orderedAtOnce();
			List<String> entries = new ArrayList<>();
			entries.add(entry(ResultKeys.SIZE, this.statement.parameter((long) this.slice.size())));
			entries.add(entry(ResultKeys.FROM_END, String.valueOf(this.slice.fromEnd())));
			// the cursors' elements are in the list themselves
			entries.add(entry(ResultKeys.EARLIER, String.valueOf(this.slice.after() != null)));
			entries.add(entry(ResultKeys.LATER, String.valueOf(this.slice.before() != null)));
			DataFetchingFieldSelectionSet selection = this.question.selection();
			for (SelectedField field : selection.getImmediateFields()) {
				switch (field.getName()) {
					case "totalCount" -> entries.add(entry(ResultKeys.TOTAL_COUNT, "size(" + ordered + ")"));
					case "facets" -> entries
						.add(entry(field.getResultKey(), new Facets(this, this.filter, this.statement).write(field)));
					case "notPlaced" -> entries.add(entry(ResultKeys.NOT_PLACED, notPlaced()));
					default -> {
					}
				}
			}
			boolean rows = selection.containsAnyOf("nodes", "edges", "pageInfo");
			if (rows || this.slice.after() != null || this.slice.before() != null) {
				String page = page(ordered);
				entries.add(entry(ResultKeys.ROWS, rows ? rows(page) : "[]"));
			}
			return map(entries);
		}

		/**
		 * With all of its fields, or with none: filters change often, a text should not.
		 */
		private static Map<String, @Nullable Object> filter(Question question) {
			Map<String, @Nullable Object> filter = new LinkedHashMap<>(Page.filter(question.arguments()));
			filter.put("types", question.arguments().get("types"));
			filter.values().removeIf(Objects::isNull);
			if (!filter.isEmpty()) {
				FILTERS.forEach((name) -> filter.putIfAbsent(name, null));
			}
			return filter;
		}

		/** All that have the words, each with its units. */
		private String found() {
			this.statement.first("""
					CALL (g) {
					  CALL db.index.fulltext.queryNodes('entry_words', %s) YIELD node AS x
					  WHERE %s
					  RETURN collect({x: x, units: %s,
					    places: CASE WHEN x:Municipality THEN [x.code] END}) AS found }
					""".formatted(this.values.bind(this.search.query()), Statement.visible("x"),
					"CASE WHEN x.plan IS NOT NULL THEN [x] ELSE " + UNITS + " END"));
			return "found";
		}

		private boolean needsUnits() {
			return !Page.filter(this.question.arguments()).isEmpty() || this.question.selection().contains("facets");
		}

		/** The condition that a unit of a row meets the filter. */
		private String isWanted(Scope scope) {
			String condition = this.filter.condition(scope);
			return condition.equals("true") ? condition
					: "any(%s IN %s.units WHERE %s)".formatted(scope.unit(), scope.row(), condition);
		}

		@Override
		public String type() {
			return TYPE;
		}

		@Override
		public List<FacetField> fields() {
			return FIELDS;
		}

		@Override
		public String find(String row, List<FacetField> facets) {
			return "UNWIND " + this.found + " AS " + row;
		}

		@Override
		public String type(String row) {
			return this.statement.parameter(SearchTypes.byLabel()) + "[head([label IN labels(" + row
					+ ".x) WHERE label <> 'Entry'])]";
		}

		private String notPlaced() {
			return this.filter.isByCouncil() ? "size([row IN %s WHERE %s AND NOT (%s)])".formatted(this.found,
					isWanted(SCOPE.ofNotPlaced()), isWanted(SCOPE)) : "null";
		}

		/** All that is found and wanted, the best first. */
		private String orderedAmongFound() {
			this.found = found();
			return this.statement.let("COLLECT { UNWIND [row IN " + this.found + " WHERE " + isWanted(SCOPE)
					+ " | row.x] AS x " + ordered() + " }");
		}

		/**
		 * The same where no filter and no facet asks for units: nothing is kept of any.
		 */
		private String orderedAtOnce() {
			String types = (this.question.arguments().get("types") instanceof List<?> asked) ? " AND any(label IN "
					+ this.statement
						.parameter(asked.stream().map((type) -> SearchTypes.label(String.valueOf(type))).toList())
					+ " WHERE label IN labels(x))" : "";
			return this.statement.let("COLLECT { CALL db.index.fulltext.queryNodes('entry_words', "
					+ this.values.bind(this.search.query()) + ") YIELD node AS x WHERE " + Statement.visible("x")
					+ types + " " + ordered() + " }");
		}

		private String ordered() {
			String points = POINTS.formatted(this.values.bind(this.search.marks())) + " + CASE WHEN x."
					+ TextWeight.TITLE.property() + " CONTAINS " + this.values.bind(this.search.wholeText())
					+ " THEN 1 ELSE 0 END";
			return "WITH x, " + points + " AS points ORDER BY points DESC, x.sort, x.id " + limit() + "RETURN x";
		}

		/** Where nothing but the first are asked for, the others need no order. */
		private String limit() {
			boolean first = !this.slice.fromEnd() && this.slice.after() == null && this.slice.before() == null
					&& !this.question.selection().contains("totalCount");
			return first ? "LIMIT " + this.statement.parameter(this.slice.size() + 1L) + " " : "";
		}

		/** The elements of the page, and one more that tells whether there are more. */
		private String page(String ordered) {
			String after = place("after", this.slice.after(), ordered);
			String before = place("before", this.slice.before(), ordered);
			String between = ordered + "[" + ((after != null) ? after + " + 1" : "0") + ".."
					+ ((before != null) ? before : "") + "]";
			String size = this.statement.parameter(this.slice.size() + 1L);
			return between + (this.slice.fromEnd() ? "[-" + size + "..]" : "[.." + size + "]");
		}

		private String rows(String page) {
			return this.statement.inPageOf(TYPE, this.slice.size(),
					() -> "COLLECT { UNWIND " + page + " AS hit RETURN " + row() + " }");
		}

		/** The variable of the place that a cursor's element has in the same search. */
		private @Nullable String place(String argument, @Nullable String cursor, String ordered) {
			if (cursor == null) {
				return null;
			}
			GlobalId id = GlobalId.decode(cursor)
				.filter((decoded) -> SearchTypes.labels().contains(decoded.type()))
				.orElseThrow(() -> new BadInputException(ErrorCode.MALFORMED_CURSOR,
						"The cursor '" + cursor + "' is not one of a search. Take it from"
								+ " 'pageInfo { startCursor endCursor }' of another page."));
			this.statement.knownKeys(List.of(id.key()), argument, id.type(), "key");
			String value = this.statement.parameter(cursor);
			String place = this.statement
				.let("head([i IN range(0, size(%1$s) - 1) WHERE %1$s[i].id = %2$s])".formatted(ordered, value));
			this.statement
				.check("CASE WHEN " + place + " IS NULL THEN [{kind: 'hit', key: '" + argument + "'}] ELSE [] END");
			return place;
		}

		private String row() {
			List<String> entries = new ArrayList<>(List.of(entry(ResultKeys.CURSOR, "hit.id")));
			for (SelectedField field : this.question.selection().getImmediateFields()) {
				if (field.getName().equals("nodes")) {
					entries.add(entry(field.getResultKey(), node(field.getSelectionSet())));
				}
				else if (field.getName().equals("edges")) {
					entries.add(entry(field.getResultKey(), edge(field.getSelectionSet())));
				}
			}
			return map(entries);
		}

		private String edge(DataFetchingFieldSelectionSet selection) {
			List<String> entries = new ArrayList<>();
			for (SelectedField field : selection.getImmediateFields()) {
				switch (field.getName()) {
					case "cursor" -> entries.add(entry(field.getResultKey(), "hit.id"));
					case "node" -> entries.add(entry(field.getResultKey(), node(field.getSelectionSet())));
					case "highlights" -> entries.add(entry(field.getResultKey(), Highlights.write("hit")));
					default -> {
					}
				}
			}
			return map(entries);
		}

		private String node(DataFetchingFieldSelectionSet selection) {
			return Readings.project(SearchTypes.labels(), selection, "hit", this.statement);
		}

		private static String entry(String key, String value) {
			return "`" + key + "`: " + value;
		}

		private static String map(List<String> entries) {
			return "{" + String.join(", ", entries) + "}";
		}

	}

}
