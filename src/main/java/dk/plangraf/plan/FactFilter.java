package dk.plangraf.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import dk.plangraf.graph.FilterFact;
import org.jspecify.annotations.Nullable;

/**
 * A filter over elements of several kinds, by the facts that stand on each: it means what
 * {@link Filters} means for the lists of these kinds.
 */
final class FactFilter {

	private final Statement statement;

	/** Conditions by the facet that is counted without them. */
	private final List<Condition> conditions = new ArrayList<>();

	/** Names of the fields that conditions are written for, and what was given. */
	private final Map<String, ? extends @Nullable Object> filter;

	private final ParameterMap values;

	private final @Nullable List<String> bases;

	private final @Nullable List<String> years;

	/**
	 * Reads a filter.
	 * @param type type of the elements; of the union, where they are of several
	 * @param filter what is given, by field. Where the map has a field with nothing given
	 * the condition is written all the same, so that one text will do for all filters
	 * @param statement the statement that the conditions become a part of
	 */
	FactFilter(String type, Map<String, ? extends @Nullable Object> filter, Statement statement) {
		this.statement = statement;
		this.filter = filter;
		this.values = new ParameterMap(statement);
		// a claim has one basis itself
		boolean claim = type.equals("Claim");
		this.bases = claim ? null : texts(filter.get("basis"));
		this.years = texts(filter.get("years"));
		types();
		any("municipalities", FacetField.MUNICIPALITY, given("municipalities"), Scope::places);
		if (filter.containsKey("plans")) {
			String keys = this.values.bind(given("plans"));
			add("plans", null, (scope) -> scope.unit() + ".plan IN " + keys);
		}
		place("region", "Region", "IN_REGION");
		place("council", "LabourMarketCouncil", "IN_COUNCIL");
		any("years", FacetField.YEAR, longs(given("years")), (scope) -> scope.unit() + ".years");
		own("kinds", FacetField.KIND, "kind");
		own("stances", FacetField.STANCE, "stance");
		own("agreement", null, "agreement");
		if (claim) {
			own("basis", FacetField.BASIS, "basis");
		}
		for (FacetField field : FacetField.values()) {
			if (field.fact() != null && filter.containsKey(field.filter())) {
				facts(field, (filter.get(field.filter()) != null) ? given(field.filter()) : null,
						ofClaims(field) ? this.bases : null);
			}
		}
		if (!claim && filter.containsKey("basis")) {
			// with goals it narrows them
			boolean alone = this.bases != null && filter.get("goals") == null && filter.get("sdgs") == null;
			facts(null, alone ? given("basis") : null, null);
		}
	}

	/** Complains about keys that are not in the data. */
	void checkKeys() {
		check("municipalities", "municipality", "Municipality", "code");
		check("plans", "plan", "EmploymentPlan", "slug");
		check("region", "region", "Region", "key");
		check("council", "council", "LabourMarketCouncil", "key");
		check("goals", "ministerial goal", "MinisterialGoal", "key");
		check("sdgs", "UN goal", "SustainableDevelopmentGoal", "number");
		check("targetGroups", "target group", "TargetGroup", "key");
		check("instruments", "instrument", "Instrument", "key");
		check("partners", "partner", "Partner", "key");
		check("indicators", "indicator", "Indicator", "key");
	}

	private void check(String name, String kind, String label, String property) {
		if (this.filter.containsKey(name)) {
			List<?> keys = given(name);
			this.statement.checkKeys(this.values.bind(name.equals("sdgs") ? longs(keys) : keys), kind, label, property);
		}
	}

	private void types() {
		if (this.filter.containsKey("types")) {
			List<String> types = given("types").stream()
				.map((type) -> SearchTypes.label(String.valueOf(type)))
				.toList();
			any("types", FacetField.TYPE, types, (scope) -> "labels(" + scope.row() + ".x)");
		}
	}

	private void any(String name, @Nullable FacetField field, List<?> values, Function<Scope, String> list) {
		if (this.filter.containsKey(name)) {
			String wanted = this.values.bind(values);
			add(name, field, (scope) -> "any(one IN " + list.apply(scope) + " WHERE one IN " + wanted + ")");
		}
	}

	private void own(String name, @Nullable FacetField field, String property) {
		if (this.filter.containsKey(name)) {
			String parameter = this.values.bind(given(name));
			add(name, field, (scope) -> scope.row() + ".x." + property + " IN " + parameter);
		}
	}

	/**
	 * A condition on facts: one of the keys, on one of the bases, in one of the years;
	 * without keys there is none.
	 */
	private void facts(@Nullable FacetField field, @Nullable List<?> keys, @Nullable List<String> onBases) {
		String property = ((field != null) ? field.factOrThrow() : FilterFact.BASIS).property();
		List<String> names = (keys != null) ? keys.stream().map(String::valueOf).toList() : List.of();
		String anyYear = this.values.bind(facts(names, FilterFact.ends(onBases, null)));
		String inYears = this.values.bind(facts(names, FilterFact.ends(onBases, this.years)));
		String none = this.values.bind(keys == null);
		this.conditions.add(new Condition(field, true,
				(scope) -> "(" + none + " OR any(fact IN " + scope.unit() + "." + property + " WHERE fact IN "
						+ ((scope.year() != null)
								? "[start IN " + anyYear + " | start + '|' + toString(" + scope.year() + ")]" : inYears)
						+ "))"));
	}

	private static List<String> facts(List<String> keys, List<String> ends) {
		return keys.stream().flatMap((key) -> ends.stream().map((end) -> key + end)).toList();
	}

	private void place(String kind, String label, String relationship) {
		if (!this.filter.containsKey(kind)) {
			return;
		}
		String m = this.statement.variable();
		String codes = this.statement
			.let("COLLECT { MATCH (%s:Municipality)-[:%s]->(:%s {key: %s[0]}) WHERE %s RETURN %s.code }".formatted(m,
					relationship, label, this.values.bind(given(kind)), Statement.visible(m), m));
		String others = kind.equals("council") ? this.statement
			.let("COLLECT { MATCH (%s:Municipality) WHERE %s AND NOT EXISTS { (%s)-[:IN_COUNCIL]->() } RETURN %s.code }"
				.formatted(m, Statement.visible(m), m, m)) : codes;
		add(kind, null, (scope) -> "any(code IN " + scope.places() + " WHERE code IN "
				+ (scope.notPlaced() ? others : codes) + ")");
	}

	/** What is given for a field; nothing where nothing is. */
	private List<?> given(String name) {
		Object value = this.filter.get(name);
		return (value instanceof List<?> list) ? list : (value != null) ? List.of(value) : List.of();
	}

	private void add(String name, @Nullable FacetField field, Function<Scope, String> text) {
		String none = this.values.bind(this.filter.get(name) == null);
		this.conditions.add(new Condition(field, false, (scope) -> "(" + none + " OR " + text.apply(scope) + ")"));
	}

	/** Whether there is a filter by council. */
	boolean isByCouncil() {
		return this.filter.get("council") != null;
	}

	/** All conditions, which hold together. */
	List<Condition> conditions() {
		return List.copyOf(this.conditions);
	}

	/**
	 * The condition on a unit.
	 * @param scope the unit
	 * @return the condition, {@code true} if there is none
	 */
	String condition(Scope scope) {
		return join(this.conditions.stream().map((condition) -> condition.text().apply(scope)).toList());
	}

	/** The condition on the facts of a unit in one year. */
	String inYear(Scope scope) {
		return join(this.conditions.stream()
			.filter(Condition::byFacts)
			.map((condition) -> condition.text().apply(scope))
			.toList());
	}

	/** What the facts that a facet counts end with under this filter, as a parameter. */
	String ends(FacetField field) {
		return this.values.bind(FilterFact.ends(ofClaims(field) ? this.bases : null, this.years));
	}

	private static boolean ofClaims(FacetField field) {
		return field.fact() != null && field.factOrThrow().isOfClaims();
	}

	static String join(List<String> conditions) {
		return conditions.isEmpty() ? "true" : String.join(" AND ", conditions);
	}

	private static List<Long> longs(List<?> numbers) {
		return numbers.stream().map((number) -> ((Number) number).longValue()).toList();
	}

	private static @Nullable List<String> texts(@Nullable Object values) {
		return (values instanceof List<?> list) ? list.stream().map(String::valueOf).toList() : null;
	}

	/**
	 * What conditions are written for.
	 *
	 * @param row variable of a row of {@link FacetedElements}
	 * @param unit variable of one of its units
	 * @param year variable of a year that facts have to hold in; null for the years of
	 * the filter
	 * @param notPlaced whether a municipality of no known council is wanted in place of
	 * one of the filter's
	 */
	record Scope(String row, String unit, @Nullable String year, boolean notPlaced) {

		static Scope of(String row, String unit) {
			return new Scope(row, unit, null, false);
		}

		Scope inYear(String variable) {
			return new Scope(this.row, this.unit, variable, this.notPlaced);
		}

		/** The same for what no council is known of. */
		Scope ofNotPlaced() {
			return new Scope(this.row, this.unit, this.year, true);
		}

		/** Expression for the codes of the municipalities that the unit is for. */
		String places() {
			return "coalesce(" + this.row + ".places, " + this.unit + ".municipalities)";
		}

	}

	/**
	 * One condition.
	 *
	 * @param field facet that is counted without it
	 * @param byFacts whether it is one on facts, which hold in years
	 * @param text writes it
	 */
	record Condition(@Nullable FacetField field, boolean byFacts, Function<Scope, String> text) {

		/**
		 * Whether a facet is counted under it. Facts hold in years, so under them years
		 * are counted one by one.
		 */
		boolean holdsFor(FacetField facet) {
			return this.field != facet && !(this.byFacts && facet == FacetField.YEAR);
		}

	}

}
