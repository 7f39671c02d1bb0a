package dk.plangraf.plan;

import java.util.ArrayList;
import java.util.EnumMap;
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

	private final @Nullable List<String> bases;

	private final @Nullable List<String> years;

	private final boolean council;

	FactFilter(Map<String, Object> filter, Statement statement) {
		this.statement = statement;
		this.bases = texts(filter.get("basis"));
		this.years = texts(filter.get("years"));
		this.council = filter.get("council") != null;
		if (filter.get("municipalities") instanceof List<?> codes) {
			String keys = statement.knownKeys(codes, "municipality", "Municipality", "code");
			add(FacetField.MUNICIPALITY, (scope) -> "any(code IN " + scope.places() + " WHERE code IN " + keys + ")");
		}
		if (filter.get("plans") instanceof List<?> slugs) {
			String keys = statement.knownKeys(slugs, "plan", "EmploymentPlan", "slug");
			add(null, (scope) -> scope.unit() + ".plan IN " + keys);
		}
		place(filter.get("region"), "region", "Region", "IN_REGION");
		place(filter.get("council"), "council", "LabourMarketCouncil", "IN_COUNCIL");
		if (filter.get("years") instanceof List<?> numbers) {
			String keys = statement.parameter(numbers.stream().map((year) -> ((Number) year).longValue()).toList());
			add(FacetField.YEAR, (scope) -> "any(year IN " + scope.unit() + ".years WHERE year IN " + keys + ")");
		}
		facts(filter);
	}

	private void facts(Map<String, Object> filter) {
		Map<FacetField, List<?>> wanted = new EnumMap<>(FacetField.class);
		for (FacetField field : FacetField.values()) {
			if (field.fact() != null && filter.get(field.filter()) instanceof List<?> keys) {
				wanted.put(field, keys);
			}
		}
		wanted.forEach((field, keys) -> {
			check(field, keys);
			fact(field, keys.stream().map(String::valueOf).toList(), ofClaims(field) ? this.bases : null);
		});
		if (this.bases != null && !wanted.containsKey(FacetField.GOAL) && !wanted.containsKey(FacetField.SDG)) {
			fact(null, this.bases, null);
		}
	}

	private void check(FacetField field, List<?> keys) {
		switch (field) {
			case GOAL -> this.statement.knownKeys(keys, "ministerial goal", "MinisterialGoal", "key");
			case SDG -> this.statement.knownKeys(keys.stream().map((key) -> ((Number) key).longValue()).toList(),
					"UN goal", "SustainableDevelopmentGoal", "number");
			case TARGET_GROUP -> this.statement.knownKeys(keys, "target group", "TargetGroup", "key");
			case INSTRUMENT -> this.statement.knownKeys(keys, "instrument", "Instrument", "key");
			case PARTNER -> this.statement.knownKeys(keys, "partner", "Partner", "key");
			case INDICATOR -> this.statement.knownKeys(keys, "indicator", "Indicator", "key");
			default -> throw new IllegalArgumentException(field.name());
		}
	}

	/**
	 * A condition on facts: one of the keys, on one of the bases, in one of the years.
	 */
	private void fact(@Nullable FacetField field, List<String> keys, @Nullable List<String> onBases) {
		String property = ((field != null && field.fact() != null) ? field.fact() : FilterFact.BASIS).property();
		String anyYear = this.statement.parameter(facts(keys, FilterFact.ends(onBases, null)));
		String inYears = (this.years != null)
				? this.statement.parameter(facts(keys, FilterFact.ends(onBases, this.years))) : anyYear;
		this.conditions.add(new Condition(field, true,
				(scope) -> "any(fact IN " + scope.unit() + "." + property + " WHERE fact IN "
						+ ((scope.year() != null)
								? "[start IN " + anyYear + " | start + '|' + toString(" + scope.year() + ")]" : inYears)
						+ ")"));
	}

	private static List<String> facts(List<String> keys, List<String> ends) {
		return keys.stream().flatMap((key) -> ends.stream().map((end) -> key + end)).toList();
	}

	private void place(@Nullable Object key, String kind, String label, String relationship) {
		if (key == null) {
			return;
		}
		String m = this.statement.variable();
		String codes = this.statement
			.let("COLLECT { MATCH (%s:Municipality)-[:%s]->(:%s {key: %s[0]}) WHERE %s RETURN %s.code }".formatted(m,
					relationship, label, this.statement.knownKeys(List.of(key), kind, label, "key"),
					Statement.visible(m), m));
		String others = kind.equals("council") ? this.statement
			.let("COLLECT { MATCH (%s:Municipality) WHERE %s AND NOT EXISTS { (%s)-[:IN_COUNCIL]->() } RETURN %s.code }"
				.formatted(m, Statement.visible(m), m, m)) : codes;
		add(null, (scope) -> "any(code IN " + scope.places() + " WHERE code IN " + (scope.notPlaced() ? others : codes)
				+ ")");
	}

	private void add(@Nullable FacetField field, Function<Scope, String> text) {
		this.conditions.add(new Condition(field, false, text));
	}

	/** Whether there is a filter by council. */
	boolean isByCouncil() {
		return this.council;
	}

	/**
	 * The condition on a unit.
	 * @param scope the unit
	 * @param without the facet that is counted, whose own condition is left out; null for
	 * the whole filter
	 * @return the condition, {@code true} if there is none
	 */
	String condition(Scope scope, @Nullable FacetField without) {
		return join(this.conditions.stream()
			.filter((condition) -> without == null || condition.field() != without)
			// they hold in years, so they are looked at year by year
			.filter((condition) -> without != FacetField.YEAR || !condition.byFacts())
			.map((condition) -> condition.text().apply(scope))
			.toList());
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
		return this.statement.parameter(FilterFact.ends(ofClaims(field) ? this.bases : null, this.years));
	}

	private static boolean ofClaims(FacetField field) {
		return field == FacetField.GOAL || field == FacetField.SDG;
	}

	private static String join(List<String> conditions) {
		return conditions.isEmpty() ? "true" : String.join(" AND ", conditions);
	}

	private static @Nullable List<String> texts(@Nullable Object values) {
		return (values instanceof List<?> list) ? list.stream().map(String::valueOf).toList() : null;
	}

	/**
	 * What conditions are written for.
	 *
	 * @param unit variable of the unit
	 * @param places expression for the codes of the municipalities that it is for
	 * @param year variable of a year that facts have to hold in; null for the years of
	 * the filter
	 * @param notPlaced whether a municipality of no known council is wanted in place of
	 * one of the filter's
	 */
	record Scope(String unit, String places, @Nullable String year, boolean notPlaced) {

		Scope(String unit, String places) {
			this(unit, places, null, false);
		}

	}

	/**
	 * One condition.
	 *
	 * @param field facet that is counted without it
	 * @param byFacts whether it is one on facts, which hold in years
	 * @param text writes it
	 */
	private record Condition(@Nullable FacetField field, boolean byFacts, Function<Scope, String> text) {

	}

}
