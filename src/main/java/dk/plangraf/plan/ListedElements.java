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
 * @param pattern pattern that leads to them
 * @param x variable of the element in the pattern
 * @param filter the filter of the list
 * @param statement the statement that the clauses become a part of
 */
record ListedElements(String type, String pattern, String x, Map<String, Object> filter,
		Statement statement) implements FacetedElements {

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

	/** What of the filter is looked at for each element. */
	Map<String, Object> left() {
		Map<String, Object> left = new LinkedHashMap<>(this.filter);
		left.keySet().removeAll(isOwnUnit() ? ALWAYS : Set.of());
		return left;
	}

	/** Whether what the filter says is a matter of the element itself. */
	private boolean isOwnUnit() {
		return !this.type.equals("Municipality") && !this.type.equals("Partner");
	}

	/** The municipalities apart, for the others go by those of the filter. */
	@Override
	public List<List<FacetField>> together(List<FacetField> asked) {
		List<FacetField> others = asked.stream().filter((field) -> field != FacetField.MUNICIPALITY).toList();
		return (!isOwnUnit() || this.filter.get("municipalities") == null || others.isEmpty()
				|| others.size() == asked.size()) ? List.of(asked) : List.of(others, List.of(FacetField.MUNICIPALITY));
	}

	@Override
	public List<FacetField> fields() {
		return FIELDS.getOrDefault(this.type, List.of());
	}

	@Override
	public String find(String row, List<FacetField> facets) {
		Map<String, Object> shared = new LinkedHashMap<>(this.filter);
		shared.keySet()
			.removeIf((name) -> !isOwnUnit() || !(ALWAYS.contains(name)
					|| (name.equals("municipalities") && !facets.contains(FacetField.MUNICIPALITY))));
		ElementMatch found = ElementMatch.of(this.type, this.pattern, this.x, shared, this.statement);
		String units = this.statement.variable();
		return "%s WITH DISTINCT %s WITH %s, %s AS %s WITH %s AS %s".formatted(
				found.and(List.of(Statement.visible(this.x))).clauses(), this.x, this.x, units(), units, row(units),
				row);
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
