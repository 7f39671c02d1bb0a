package dk.plangraf.plan;

import java.util.function.Function;
import java.util.stream.Collectors;

import dk.plangraf.plan.FactFilter.Scope;
import graphql.schema.DataFetchingFieldSelectionSet;
import graphql.schema.SelectedField;

/**
 * Counts a list by its fields, each under all filters but its own. The count of a value
 * is what the length of the list would be if the filter named that value alone. Cypher
 * counts in groups only where nothing else is in the same expression, so this is for
 * lists that belong to no other element.
 */
final class Facets {

	/** Variable of an element that is counted. */
	static final String ELEMENT = "x";

	/** Variable of a unit by whose facts the element is in the list. */
	static final String UNIT = "u";

	/** Variable of the codes of the municipalities that the unit is for. */
	static final String PLACES = "places";

	private final FactFilter filter;

	private final Elements elements;

	private final Statement statement;

	/**
	 * Counts a list.
	 * @param filter the filter of the list
	 * @param elements finds its elements
	 * @param statement the statement that the expressions become a part of
	 */
	Facets(FactFilter filter, Elements elements, Statement statement) {
		this.filter = filter;
		this.elements = elements;
		this.statement = statement;
	}

	/**
	 * Writes the facets of a connection's field {@code facets}.
	 * @param field the field as selected
	 * @return an expression for the list of their maps
	 */
	String write(SelectedField field) {
		return FacetField.of(field.getArguments())
			.stream()
			.filter((facet) -> facet != FacetField.TYPE || this.elements.areOfSeveralTypes())
			.map((facet) -> facet(facet, field.getSelectionSet()))
			.collect(Collectors.joining(", ", "[", "]"));
	}

	private String facet(FacetField facet, DataFetchingFieldSelectionSet selection) {
		return map("Facet", selection, (field) -> switch (field.getName()) {
			case "field" -> this.statement.parameter(facet.name());
			case "label" ->
				this.statement.parameter(Terms.label("FacetField", facet.name(), Language.of(field.getArguments())));
			default -> buckets(facet, field.getSelectionSet());
		});
	}

	private String buckets(FacetField facet, DataFetchingFieldSelectionSet selection) {
		String label = facet.label();
		String names = (label != null) ? "MATCH (t:" + label + " {key: v}) WHERE " + Statement.visible("t") + " " : "";
		String order = switch (facet) {
			case TYPE -> this.statement.parameter(SearchTypes.places()) + "[v]";
			case YEAR -> "v";
			default -> "t.sort";
		};
		return this.statement.let("COLLECT { " + this.elements.find(facet) + " " + values(facet)
				+ " WITH v, count(DISTINCT x) AS n " + names + "WITH * ORDER BY n DESC, " + order + ", v RETURN "
				+ map("FacetBucket", selection, (field) -> switch (field.getName()) {
					case "value" -> "toString(v)";
					case "count" -> "n";
					default -> label(facet, Language.of(field.getArguments()));
				}) + " }");
	}

	/** Clauses from an element and its unit to the values {@code v}. */
	private String values(FacetField facet) {
		if (facet.fact() != null) {
			return "UNWIND u." + facet.fact().property() + " AS fact WITH x, fact, split(fact, '|')[0] AS v"
					+ " WHERE substring(fact, size(v)) IN " + this.filter.ends(facet);
		}
		return switch (facet) {
			case TYPE -> "WITH x, " + this.statement.parameter(SearchTypes.byLabel())
					+ "[head([label IN labels(x) WHERE label <> 'Entry'])] AS v";
			case YEAR ->
				"UNWIND u.years AS v WITH x, u, v WHERE " + this.filter.inYear(new Scope(UNIT, PLACES, "v", false));
			default -> "UNWIND places AS v";
		};
	}

	private String label(FacetField facet, Language language) {
		if (facet == FacetField.TYPE) {
			return this.statement.parameter(Terms.labels("SearchType", language)) + "[v]";
		}
		if (facet.label() == null) {
			return "toString(v)";
		}
		return (language == Language.EN) ? "coalesce(t.nameEn, t.name)" : "t.name";
	}

	private static String map(String type, DataFetchingFieldSelectionSet selection,
			Function<SelectedField, String> value) {
		String entries = selection.getImmediateFields()
			.stream()
			.filter((field) -> !field.getName().startsWith("__"))
			.map((field) -> ", `" + field.getResultKey() + "`: " + value.apply(field))
			.collect(Collectors.joining());
		return "{`" + ResultKeys.TYPE + "`: '" + type + "'" + entries + "}";
	}

	/** Finds the elements of a list. */
	interface Elements {

		/**
		 * Clauses that find all elements under all conditions but one facet's own.
		 * @param without the facet
		 * @return clauses that leave rows of {@code x}, {@code u} and {@code places}
		 */
		String find(FacetField without);

		/** Whether they are counted by type, too. */
		default boolean areOfSeveralTypes() {
			return false;
		}

	}

}
