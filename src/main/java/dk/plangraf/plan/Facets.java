package dk.plangraf.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import dk.plangraf.plan.FactFilter.Scope;
import graphql.schema.DataFetchingFieldSelectionSet;
import graphql.schema.SelectedField;

/**
 * Counts a list by its fields, each under all filters but its own. The count of a value
 * is what the length of the list would be if the filter named that value alone.
 *
 * @param elements what is counted
 * @param filter the filter of the list
 * @param statement the statement that the expressions become a part of
 */
record Facets(FacetedElements elements, FactFilter filter, Statement statement) {

	/**
	 * Writes the facets of a connection's field {@code facets}.
	 * @param field the field as selected
	 * @return an expression for the list of their maps
	 * @throws BadInputException if the list is not counted by a field that is asked for
	 */
	String write(SelectedField field) {
		List<FacetField> asked = asked(field);
		String counts = this.statement.variable();
		String facets = asked.stream()
			.map((facet) -> facet(facet, counts, field.getSelectionSet()))
			.collect(Collectors.joining(", ", "[", "]"));
		return field.getSelectionSet().contains("buckets")
				? "head(COLLECT { " + counts(asked, counts) + " RETURN " + facets + " })" : facets;
	}

	private List<FacetField> asked(SelectedField field) {
		List<FacetField> all = this.elements.fields();
		if (!(field.getArguments().get("fields") instanceof List<?> fields)) {
			return all;
		}
		List<FacetField> asked = fields.stream().map((name) -> FacetField.valueOf(String.valueOf(name))).toList();
		asked.stream().filter((facet) -> !all.contains(facet)).findFirst().ifPresent((facet) -> {
			throw new BadInputException(ErrorCode.INVALID_ARGUMENT,
					"This list is not counted by " + facet + ". It is counted by "
							+ all.stream().map(FacetField::name).collect(Collectors.joining(", ")) + ".");
		});
		return all.stream().filter(asked::contains).toList();
	}

	private String facet(FacetField facet, String counts, DataFetchingFieldSelectionSet selection) {
		return map("Facet", selection, (field) -> switch (field.getName()) {
			case "field" -> this.statement.parameter(facet.name());
			case "label" ->
				this.statement.parameter(Terms.label("FacetField", facet.name(), Language.of(field.getArguments())));
			default -> buckets(facet, counts, field.getSelectionSet());
		});
	}

	/**
	 * Clauses that leave a list of maps of facet {@code f}, value {@code v} and number
	 * {@code n}. They go through the elements once for all facets that are counted
	 * together, and count the lengths of runs in a sorted list: Neo4j takes an expression
	 * with an aggregation somewhere inside for an aggregation of the clause that it
	 * stands in. (Two lists added up would not do: the first would count as memory of
	 * each row that is sorted for the second.)
	 */
	private String counts(List<FacetField> facets, String counts) {
		String pairs = this.statement.variable();
		String starts = this.statement.variable();
		String i = this.statement.variable();
		String all = this.elements.together(facets)
			.stream()
			.map(this::pairs)
			.collect(Collectors.joining(" UNION ALL "));
		return """
				UNWIND [COLLECT { %5$s }] AS %1$s
				UNWIND [[%3$s IN range(0, size(%1$s) - 1) WHERE %3$s = 0 OR %1$s[%3$s] <> %1$s[%3$s - 1]]] AS %2$s
				UNWIND [[%3$s IN range(0, size(%2$s) - 1) | {f: %1$s[%2$s[%3$s]][0], v: %1$s[%2$s[%3$s]][1],
				  n: coalesce(%2$s[%3$s + 1], size(%1$s)) - %2$s[%3$s]}]] AS %4$s""".formatted(pairs, starts, i, counts,
				all);
	}

	/** Clauses that leave each value as often as there are elements that have it. */
	private String pairs(List<FacetField> facets) {
		String row = this.statement.variable();
		String u = this.statement.variable();
		String facet = this.statement.variable();
		String v = this.statement.variable();
		Scope scope = Scope.of(row, u);
		Map<FactFilter.Condition, String> holds = new LinkedHashMap<>();
		this.filter.conditions()
			.stream()
			.filter((condition) -> facets.stream().anyMatch(condition::holdsFor))
			.forEach((condition) -> holds.put(condition, this.statement.variable()));
		String conditions = holds.entrySet()
			.stream()
			.map((entry) -> ", " + entry.getKey().text().apply(scope) + " AS " + entry.getValue())
			.collect(Collectors.joining());
		String values = facets.stream().map((field) -> {
			String others = FactFilter.join(holds.entrySet()
				.stream()
				.filter((entry) -> entry.getKey().holdsFor(field))
				.map(Map.Entry::getValue)
				.toList());
			return "{f: '" + field.name() + "', vs: CASE WHEN " + others + " THEN " + values(field, scope)
					+ " ELSE [] END}";
		}).collect(Collectors.joining(", ", "[", "]"));
		return """
				%1$s UNWIND %2$s.units AS %3$s WITH %2$s, %3$s%6$s
				UNWIND %7$s AS %4$s UNWIND %4$s.vs AS %5$s
				WITH DISTINCT %2$s.x AS %2$s, %4$s.f AS %4$s, %5$s ORDER BY %4$s, %5$s RETURN [%4$s, %5$s] AS pair"""
			.formatted(this.elements.find(row, facets), row, u, facet, v, conditions, values);
	}

	/** Expression for the values that a unit has. */
	private String values(FacetField facet, Scope scope) {
		return switch (facet) {
			case TYPE -> "[" + this.elements.type(scope.row()) + "]";
			case KIND, STANCE, BASIS -> "[" + scope.row() + ".x." + facet.name().toLowerCase(Locale.ROOT) + "]";
			case MUNICIPALITY -> scope.places();
			case YEAR -> {
				String year = this.statement.variable();
				yield "[" + year + " IN " + scope.unit() + ".years WHERE " + this.filter.inYear(scope.inYear(year))
						+ "]";
			}
			default -> "[fact IN " + scope.unit() + "." + facet.factOrThrow().property()
					+ " WHERE substring(fact, size(split(fact, '|')[0])) IN " + this.filter.ends(facet)
					+ " | split(fact, '|')[0]]";
		};
	}

	private String buckets(FacetField facet, String counts, DataFetchingFieldSelectionSet selection) {
		String count = this.statement.variable();
		String t = this.statement.variable();
		String entry = (facet.label() != null)
				? " MATCH (%s:%s {key: %s.v}) WHERE %s".formatted(t, facet.label(), count, Statement.visible(t)) : "";
		String order = facet.isTerm() ? this.statement.parameter(ranks(facet)) + "[" + count + ".v]"
				: (facet == FacetField.YEAR) ? count + ".v" : t + ".sort";
		return "COLLECT { UNWIND [one IN %s WHERE one.f = '%s'] AS %s%s WITH * ORDER BY %s.n DESC, %s RETURN %s }"
			.formatted(counts, facet.name(), count, entry, count, order,
					map("FacetBucket", selection, (field) -> switch (field.getName()) {
						case "value" -> "toString(" + count + ".v)";
						case "count" -> count + ".n";
						default -> label(facet, count + ".v", t, Language.of(field.getArguments()));
					}));
	}

	private String label(FacetField facet, String v, String t, Language language) {
		if (facet.isTerm()) {
			return this.statement.parameter(Terms.labels(facet.terms(this.elements.type()), language)) + "[" + v + "]";
		}
		if (facet == FacetField.YEAR) {
			return "toString(" + v + ")";
		}
		return (language == Language.EN) ? "coalesce(" + t + ".nameEn, " + t + ".name)" : t + ".name";
	}

	private Map<String, Object> ranks(FacetField facet) {
		Map<String, Object> ranks = new LinkedHashMap<>();
		Terms.labels(facet.terms(this.elements.type()), Language.DA)
			.keySet()
			.forEach((value) -> ranks.put(value, (long) ranks.size()));
		return ranks;
	}

	private static String map(String type, DataFetchingFieldSelectionSet selection,
			Function<SelectedField, String> value) {
		return selection.getImmediateFields()
			.stream()
			.filter((field) -> !field.getName().startsWith("__"))
			.map((field) -> ", `" + field.getResultKey() + "`: " + value.apply(field))
			.collect(Collectors.joining("", "{`" + ResultKeys.TYPE + "`: '" + type + "'", "}"));
	}

}
