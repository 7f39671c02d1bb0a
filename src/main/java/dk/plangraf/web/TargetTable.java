package dk.plangraf.web;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;

import dk.plangraf.graph.Row;
import dk.plangraf.plan.Language;
import dk.plangraf.plan.Terms;
import org.jspecify.annotations.Nullable;

/**
 * All targets under a filter, a row a target with its fields flat. The list is walked
 * page by page while it is written, in the data set that its first page was found in.
 *
 * @param queries answers the questions
 * @param variables variables of the question
 * @param first the first page
 * @param language language of labels and citations
 */
record TargetTable(TableQueries queries, Map<String, Object> variables, TableQueries.Answer first,
		Language language) implements Table {

	static final List<String> PARAMETERS = List.of();

	static final String FILTER = "TargetFilter";

	/** The most that the API gives at once. */
	private static final int PAGE = 500;

	private static final List<String> COLUMNS = List.of("id", "plan", "planTitle", "issuerCode", "issuer", "covers",
			"years", "strategy", "metric", "indicator", "population", "kind", "kindLabel", "direction",
			"directionLabel", "comparator", "comparatorLabel", "reference", "referenceLabel", "value", "valueState",
			"valueStateLabel", "unit", "previousTargetValue", "previousTargetPeriod", "baselineState", "baselineValue",
			"baselinePeriod", "baselineKind", "baselineNationalValue", "dueDate", "measurement", "statusText",
			"statusValue", "statusPeriod", "statusNationalValue", "totalOf", "targetGroups", "ministerialGoalsStated",
			"ministerialGoalsInferred", "sustainableDevelopmentGoalsStated", "sustainableDevelopmentGoalsInferred",
			"note", "headingPath", "exact", "page", "citation", "notPlaced", "datasetVersion");

	private static final String QUESTION = """
			query TargetTable($filter: TargetFilter, $first: Int, $after: String, $language: Language = DA) {
			  dataset { version }
			  targets(filter: $filter, first: $first, after: $after) {
			    totalCount notPlaced
			    pageInfo { hasNextPage endCursor }
			    nodes {
			      id metric population kind direction comparator reference value valueState unit dueDate measurement note
			      indicator { key }
			      plan { slug title issuer { code name } covers { code } years { year } }
			      strategy { title years { year } }
			      previousTarget { value period }
			      baseline { state value period kind nationalValue }
			      status { text value period nationalValue }
			      totalOf { id }
			      targetGroups { targetGroup { key } }
			      claims(first: 500) {
			        nodes { stance basis about { ... on MinisterialGoal { key } ... on SustainableDevelopmentGoal { number } } }
			      }
			      passages { headingPath exact page }
			      citation(language: $language)
			    }
			  }
			}
			""";

	static TargetTable of(TableRequest request, TableQueries queries) {
		return of(request, queries, PAGE);
	}

	static TargetTable of(TableRequest request, TableQueries queries, int page) {
		Map<String, Object> variables = new LinkedHashMap<>(Map.of("filter", request.filterValues(), "first", page));
		String language = request.findTerm(TableRequest.LANGUAGE, "Language");
		if (language != null) {
			variables.put(TableRequest.LANGUAGE, language);
		}
		return new TargetTable(queries, variables, queries.ask(QUESTION, variables, null), Language.of(variables));
	}

	@Override
	public String fileName() {
		return "plangraf-targets-" + this.first.shortVersion() + ".csv";
	}

	@Override
	public List<String> columns() {
		return COLUMNS;
	}

	@Override
	public Iterator<Map<String, @Nullable Object>> rows() {
		return new Walk();
	}

	private Map<String, @Nullable Object> row(Row target) {
		Map<String, @Nullable Object> row = new LinkedHashMap<>();
		for (String name : List.of("id", "metric", "population", "value", "unit", "dueDate", "measurement", "note",
				"citation")) {
			row.put(name, target.values().get(name));
		}
		term(row, target, "kind", "TargetKind");
		term(row, target, "direction", "TargetDirection");
		term(row, target, "comparator", "TargetComparator");
		term(row, target, "reference", "TargetReference");
		term(row, target, "valueState", "ValueState");
		Row plan = new Row(target.map("plan"));
		Row strategy = target.findRow("strategy");
		row.put("plan", plan.text("slug"));
		row.put("planTitle", plan.text("title"));
		row.put("issuerCode", new Row(plan.map("issuer")).text("code"));
		row.put("issuer", new Row(plan.map("issuer")).text("name"));
		row.put("covers", values(plan, "covers", "code"));
		row.put("years", values(Objects.requireNonNullElse(strategy, plan), "years", "year"));
		row.put("strategy", (strategy != null) ? strategy.text("title") : null);
		row.put("indicator", part(target, "indicator", "key"));
		row.put("previousTargetValue", part(target, "previousTarget", "value"));
		row.put("previousTargetPeriod", part(target, "previousTarget", "period"));
		for (String name : List.of("state", "value", "period", "kind", "nationalValue")) {
			row.put("baseline" + capital(name), part(target, "baseline", name));
		}
		for (String name : List.of("text", "value", "period", "nationalValue")) {
			row.put("status" + capital(name), part(target, "status", name));
		}
		row.put("totalOf", orNull(values(target, "totalOf", "id")));
		row.put("targetGroups",
				orNull(target.rows("targetGroups")
					.stream()
					.<Object>map((use) -> new Row(use.map("targetGroup")).text("key"))
					.toList()));
		for (String basis : List.of("STATED", "INFERRED")) {
			String suffix = basis.charAt(0) + basis.substring(1).toLowerCase(Locale.ROOT);
			row.put("ministerialGoals" + suffix, orNull(addressed(target, basis, "key")));
			row.put("sustainableDevelopmentGoals" + suffix, orNull(addressed(target, basis, "number")));
		}
		target.rows("passages").stream().findFirst().ifPresent((passage) -> {
			row.put("headingPath", String.join(" › ", passage.texts("headingPath")));
			row.put("exact", passage.text("exact"));
			row.put("page", passage.findNumber("page"));
		});
		row.put("notPlaced", this.first.object("targets").findNumber("notPlaced"));
		row.put("datasetVersion", this.first.version());
		return row;
	}

	private void term(Map<String, @Nullable Object> row, Row target, String field, String list) {
		String value = target.findText(field);
		row.put(field, value);
		row.put(field + "Label", (value != null) ? Terms.label(list, value, this.language) : null);
	}

	/** What the target's own claims on a basis say that it addresses. */
	private static List<Object> addressed(Row target, String basis, String name) {
		return new Row(target.map("claims")).rows("nodes")
			.stream()
			.filter((claim) -> claim.text("stance").equals("ADDRESSES") && claim.text("basis").equals(basis))
			.map((claim) -> part(claim, "about", name))
			.<Object>mapMulti((value, values) -> {
				if (value != null) {
					values.accept(value);
				}
			})
			.distinct()
			.toList();
	}

	private static List<Object> values(Row row, String list, String name) {
		return row.rows(list).stream().map((element) -> element.value(name)).toList();
	}

	private static @Nullable Object part(Row row, String object, String name) {
		Row part = row.findRow(object);
		return (part != null) ? part.values().get(name) : null;
	}

	private static @Nullable List<Object> orNull(List<Object> values) {
		return values.isEmpty() ? null : values;
	}

	private static String capital(String name) {
		return Character.toUpperCase(name.charAt(0)) + name.substring(1);
	}

	/** Goes from page to page. */
	private final class Walk implements Iterator<Map<String, @Nullable Object>> {

		private final int total = Objects
			.requireNonNull(TargetTable.this.first.object("targets").findNumber("totalCount"));

		private TableQueries.Answer page = TargetTable.this.first;

		private Iterator<Row> rows = nodes();

		private int passed;

		@Override
		public boolean hasNext() {
			while (!this.rows.hasNext()) {
				Row info = new Row(this.page.object("targets").map("pageInfo"));
				if (!info.is("hasNextPage")) {
					checkWhole();
					return false;
				}
				Map<String, Object> next = new LinkedHashMap<>(TargetTable.this.variables);
				next.put("after", info.text("endCursor"));
				this.page = TargetTable.this.queries.ask(QUESTION, next, this.page);
				this.rows = nodes();
			}
			return true;
		}

		@Override
		public Map<String, @Nullable Object> next() {
			if (!hasNext()) {
				throw new NoSuchElementException();
			}
			this.passed++;
			return row(this.rows.next());
		}

		// a data set that was replaced long ago is gone some time: better no table than
		// a part
		private void checkWhole() {
			if (this.passed != this.total) {
				throw new IllegalStateException(
						"The list of targets ended after " + this.passed + " of " + this.total + ".");
			}
		}

		private Iterator<Row> nodes() {
			return this.page.object("targets").rows("nodes").iterator();
		}

	}

}
