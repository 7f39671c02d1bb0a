package dk.plangraf.plan;

import java.util.List;
import java.util.Map;
import java.util.Set;

import dk.plangraf.graph.FilterFact;
import dk.plangraf.graph.ListTerm;
import org.jspecify.annotations.Nullable;

/**
 * What the filters of lists of units mean, in terms of the {@link FilterFact}s that stand
 * on each. The short {@link ListTerm}s are looked at first: an index holds them.
 *
 * @param bases the bases that a claim may have; null if any will do
 * @param years the years in one of which it has to be so; null if any will do
 */
record FactConditions(@Nullable List<String> bases, @Nullable List<String> years) {

	/** The types of units, which have lists of their own. */
	static final Set<String> UNITS = Set.of("Strategy", "Commitment", "Initiative", "Target");

	static FactConditions of(Map<String, Object> filter) {
		return new FactConditions(texts(filter.get("basis")), texts(filter.get("years")));
	}

	/**
	 * Writes the conditions that a unit has to do with any of some terms.
	 * @param fact the kind of terms
	 * @param keys their keys
	 * @param x variable of the unit
	 * @param statement the statement that the conditions become a part of
	 * @param conditions where they are added
	 */
	void add(FilterFact fact, List<?> keys, String x, Statement statement, List<String> conditions) {
		List<String> names = keys.stream().map(String::valueOf).toList();
		String terms = statement.parameter(names.stream().map((key) -> ListTerm.of(fact, key)).toList());
		String held = x + "." + ListTerm.PROPERTY;
		conditions.add((names.size() == 1) ? terms + "[0] IN " + held
				: "any(term IN " + held + " WHERE term IN " + terms + ")");
		List<String> ends = FilterFact.ends(fact.isOfClaims() ? this.bases : null, this.years);
		String facts = statement
			.parameter(names.stream().flatMap((key) -> ends.stream().map((end) -> key + end)).toList());
		conditions.add("any(fact IN " + x + "." + fact.property() + " WHERE fact IN " + facts + ")");
	}

	private static @Nullable List<String> texts(@Nullable Object values) {
		return (values instanceof List<?> list) ? list.stream().map(String::valueOf).toList() : null;
	}

}
