package dk.plangraf.plan;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dk.plangraf.graph.FilterFact;

/**
 * The elements of a list of one type. What a plan's unit, a claim or a plan is found by
 * stands on itself; a municipality is found by all plans that cover it together, a
 * partner by any unit that names it.
 *
 * @param type type of the elements
 * @param found clauses that find them
 * @param x variable of the element
 * @param statement the statement that the clauses become a part of
 */
record ListedElements(String type, ElementMatch found, String x, Statement statement) implements FacetedElements {

	private static final List<FacetField> OF_UNITS = List.copyOf(EnumSet.of(FacetField.MUNICIPALITY, FacetField.YEAR,
			FacetField.GOAL, FacetField.SDG, FacetField.TARGET_GROUP, FacetField.INSTRUMENT, FacetField.PARTNER));

	/** What lists are counted by: the fields of their filters. */
	private static final Map<String, List<FacetField>> FIELDS = Map.of("Municipality", OF_UNITS.subList(1, 7),
			"EmploymentPlan", OF_UNITS, "Strategy", OF_UNITS, "Commitment", OF_UNITS, "Initiative", OF_UNITS, "Target",
			List.of(FacetField.MUNICIPALITY, FacetField.YEAR, FacetField.GOAL, FacetField.SDG, FacetField.TARGET_GROUP,
					FacetField.INDICATOR, FacetField.KIND),
			"Claim", List.of(FacetField.MUNICIPALITY, FacetField.YEAR, FacetField.GOAL, FacetField.SDG,
					FacetField.STANCE, FacetField.BASIS),
			"Partner", List.of(FacetField.MUNICIPALITY, FacetField.YEAR, FacetField.KIND));

	/** What no facet is counted without. */
	private static final Set<String> ALWAYS = Set.of("plans", "region", "council");

	/**
	 * The elements of a list that is counted.
	 * @param type type of the elements
	 * @param pattern pattern that leads to them
	 * @param x variable of the element in the pattern
	 * @param filter the filter of the list
	 * @param statement the statement that the clauses become a part of
	 * @return the elements under those of the filter's fields that hold for all facets,
	 * where that is a matter of the element itself
	 */
	static ListedElements of(String type, String pattern, String x, Map<String, Object> filter, Statement statement) {
		Map<String, Object> always = new LinkedHashMap<>(filter);
		always.keySet().retainAll(isOwnUnit(type) ? ALWAYS : Set.of());
		return new ListedElements(type, ElementMatch.of(type, pattern, x, always, statement), x, statement);
	}

	/** What of the filter is left to look at. */
	Map<String, Object> left(Map<String, Object> filter) {
		Map<String, Object> left = new LinkedHashMap<>(filter);
		left.keySet().removeAll(isOwnUnit(this.type) ? ALWAYS : Set.of());
		return left;
	}

	private static boolean isOwnUnit(String type) {
		return !type.equals("Municipality") && !type.equals("Partner");
	}

	@Override
	public List<FacetField> fields() {
		return FIELDS.getOrDefault(this.type, List.of());
	}

	@Override
	public String find(String row) {
		String units = this.statement.variable();
		return "%s WITH DISTINCT %s WITH %s, %s AS %s WITH %s AS %s".formatted(
				this.found.and(List.of(Statement.visible(this.x))).clauses(), this.x, this.x, units(), units,
				row(units), row);
	}

	private String units() {
		return switch (this.type) {
			case "Municipality" -> neighbours("COVERS");
			case "Partner" -> "[" + this.x + "] + " + neighbours("INVOLVES");
			default -> "[" + this.x + "]";
		};
	}

	private String neighbours(String relationship) {
		String u = this.statement.variable();
		return "COLLECT { MATCH (%s)<-[:%s]-(%s) WHERE %s RETURN %s }".formatted(this.x, relationship, u,
				Statement.visible(u), u);
	}

	private String row(String units) {
		if (!this.type.equals("Municipality")) {
			return "{x: " + this.x + ", units: " + units + ", places: null}";
		}
		String together = Stream.concat(Stream.of("years"), Stream.of(FilterFact.values()).map(FilterFact::property))
			.map((property) -> "%1$s: reduce(all = [], u IN %2$s | all + coalesce(u.%1$s, []))".formatted(property,
					units))
			.collect(Collectors.joining(", ", "{", "}"));
		return "{x: " + this.x + ", units: [" + together + "], places: [" + this.x + ".code]}";
	}

}
