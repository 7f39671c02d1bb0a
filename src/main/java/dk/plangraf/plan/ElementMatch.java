package dk.plangraf.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The clauses that find the elements of a list under a filter. Where the filter is about
 * places and the list is that of all plans, they go by the plans there.
 *
 * @param before clauses that come first; none where it is empty
 * @param pattern pattern that leads to the elements
 * @param conditions the conditions on them
 */
record ElementMatch(String before, String pattern, List<String> conditions) {

	/** The types whose elements an index finds by their plan. */
	private static final Set<String> BY_PLAN = Set.of("Strategy", "Commitment", "Initiative", "Target", "Claim");

	/**
	 * Those that a filter leaves.
	 * @param type type of the elements
	 * @param pattern pattern that leads to them
	 * @param x variable of the element in the pattern
	 * @param filter the filter
	 * @param statement the statement that the clauses become a part of
	 * @return the clauses
	 */
	static ElementMatch of(String type, String pattern, String x, Map<String, Object> filter, Statement statement) {
		return isByPlan(type, pattern, x)
				? byPlan(type, pattern, x, PlaceFilter.of(filter, statement), filter, statement)
				: new ElementMatch("", pattern, Filters.conditions(type, filter, x, statement));
	}

	/**
	 * Those that a filter by council would leave if it were known to which councils their
	 * municipalities belong.
	 */
	static ElementMatch notPlaced(String type, String pattern, String x, Map<String, Object> filter,
			Statement statement) {
		return isByPlan(type, pattern, x)
				? byPlan(type, pattern, x, PlaceFilter.notPlaced(filter, statement), filter, statement)
				: new ElementMatch("", pattern, Filters.notPlaced(type, filter, x, statement));
	}

	private static ElementMatch byPlan(String type, String pattern, String x, PlaceFilter places,
			Map<String, Object> filter, Statement statement) {
		List<String> conditions = new ArrayList<>();
		String before = "";
		if (!places.isEmpty()) {
			String slug = statement.variable();
			before = places.find(slug, statement);
			conditions.add(x + ".plan = " + slug);
		}
		conditions.addAll(Filters.conditions(type, PlaceFilter.others(filter), x, statement));
		return new ElementMatch(before, pattern, conditions);
	}

	/** Whether a list is one of all elements of a type that are found by their plan. */
	private static boolean isByPlan(String type, String pattern, String x) {
		return BY_PLAN.contains(type) && pattern.startsWith("(" + x + ":" + type);
	}

	/** The same with further conditions. */
	ElementMatch and(List<String> more) {
		List<String> all = new ArrayList<>(more);
		all.addAll(this.conditions);
		return new ElementMatch(this.before, this.pattern, all);
	}

	/** The clauses, the last of them a condition. */
	String clauses() {
		return clauses("");
	}

	/**
	 * The same with a hint.
	 * @param hint what follows the pattern
	 * @return the clauses
	 */
	String clauses(String hint) {
		return this.before + "MATCH " + this.pattern + hint + " WHERE " + String.join(" AND ", this.conditions);
	}

}
