package dk.plangraf.plan;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import dk.plangraf.graph.ListTerm;
import org.jspecify.annotations.Nullable;

/**
 * An index that holds the elements of a list in an order of the list, with all that tells
 * whether they are visible, and of units what they have to do with. A page is cut out of
 * it by walking from its cursor, however long the list is and wherever the page begins.
 * The migration {@code V005__lists.cypher} makes these indexes.
 *
 * @param type type of the elements
 * @param properties its properties; the first is the order
 */
record ListIndex(String type, List<String> properties) {

	/** By type, the property of each order that an index is in. */
	private static final Map<String, Map<String, String>> ORDERS = Map.of("Strategy", byTitle(), "Commitment",
			byTitle(), "Initiative", byTitle(), "Target", Map.of("DOCUMENT", "sort", "METRIC", "metricSort"), "Claim",
			Map.of("DOCUMENT", "sort"), "ContextFigure", Map.of("DOCUMENT", "sort"));

	/** The fields of filters that have elements found by their plans. */
	private static final Set<String> OF_PLANS = Set.of("plans", "municipalities", "region", "council");

	/**
	 * The index to walk along for a list.
	 * @param type type of the elements
	 * @param orderBy the argument, as given; null for the order of the seed
	 * @param filter the filter of the list
	 * @return the index; null if there is a better way
	 */
	static @Nullable ListIndex find(String type, @Nullable Object orderBy, Map<String, Object> filter) {
		String field = (orderBy instanceof Map<?, ?> asked) ? String.valueOf(asked.get("field")) : "DOCUMENT";
		String order = ORDERS.getOrDefault(type, Map.of()).get(field);
		if (order == null || OF_PLANS.stream().anyMatch((name) -> filter.get(name) != null)) {
			return null;
		}
		return new ListIndex(type,
				Stream
					.of(order, "sort", "visibleFrom", "visibleUntil",
							FactConditions.UNITS.contains(type) ? ListTerm.PROPERTY : "visibleUntil")
					.distinct()
					.toList());
	}

	/** The hint after the pattern that finds an element. */
	String hint(String x) {
		return " USING INDEX " + x + ":" + this.type + "(" + String.join(", ", this.properties) + ")";
	}

	/**
	 * The conditions by which the index is used: on visibility there are others.
	 * @param x variable of the element
	 * @return the conditions
	 */
	List<String> conditions(String x) {
		return Stream.concat(Stream.of(x + "." + this.properties.get(0) + " >= ''"),
				this.properties.stream()
					.skip(1)
					.filter((property) -> !property.startsWith("visible"))
					.map((property) -> x + "." + property + " IS NOT NULL"))
			.toList();
	}

	private static Map<String, String> byTitle() {
		return Map.of("DOCUMENT", "sort", "TITLE", "titleSort");
	}

}
