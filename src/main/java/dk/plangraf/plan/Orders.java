package dk.plangraf.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * What the values of {@code orderBy} mean, by type and field. Every order ends with the
 * {@code sort} of an element, the place that the seed gives it, which is its own.
 */
final class Orders {

	private static final SortKey PLACE = SortKey.of((x) -> x + ".sort", false);

	private static final Map<String, Map<String, Function<Boolean, List<SortKey>>>> FIELDS = Map.of("Municipality",
			Map.of("NAME", property("sort"), "CODE", property("code"), "REGION",
					one((x) -> neighbour(x, "-[:IN_REGION]->(ordered:Region)", "ordered.sort"))),
			"EmploymentPlan",
			Map.of("MUNICIPALITY", municipality(), "FIRST_YEAR", firstYear(), "LAST_YEAR", lastYear(), "TITLE",
					property("titleSort")),
			"Strategy", ofUnits(Map.of("TITLE", property("titleSort"), "KIND", listed("StrategyKind", "kind"))),
			"Commitment", ofUnits(Map.of("TITLE", property("titleSort"))), "Initiative",
			ofUnits(Map.of("TITLE", property("titleSort"), "FROM", optional("from"), "TO", optional("to"),
					"UNIT_SOURCE", listed("UnitSource", "unitSource"))),
			"Target",
			ofUnits(Map.of("METRIC", property("metricSort"), "KIND", listed("TargetKind", "kind"), "VALUE", value(),
					"DUE_DATE", optional("dueDate"))),
			"Claim",
			ofUnits(Map.of("ABOUT", one((x) -> neighbour(x, "-[:ABOUT]->(ordered)", topic())), "STANCE",
					listed("ClaimStance", "stance"), "BASIS", listed("ClaimBasis", "basis"))),
			"ContextFigure", Map.of("DOCUMENT", property("sort"), "METRIC", property("metricSort"), "VALUE", value()),
			"Partner", Map.of("NAME", property("sort"), "KIND", listed("PartnerKind", "kind")), "DatasetChange",
			Map.of("DOCUMENT", property("sort"), "KIND", listed("ChangeKind", "kind"), "TYPE", property("type"),
					"RELEASE", property("generation")));

	private Orders() {
	}

	/**
	 * The order of a list.
	 * @param type type of the elements
	 * @param orderBy the argument, as given; null for the order of the seed
	 * @return the order
	 */
	static Order of(String type, @Nullable Object orderBy) {
		if (!(orderBy instanceof Map<?, ?> asked)) {
			return new Order(List.of(PLACE));
		}
		List<SortKey> keys = new ArrayList<>(Objects
			.requireNonNull(Objects.requireNonNull(FIELDS.get(type), type).get(String.valueOf(asked.get("field"))))
			.apply("DESC".equals(asked.get("direction"))));
		keys.add(PLACE);
		return new Order(keys);
	}

	/** The keys of each field before the last, by type. */
	static Map<String, Map<String, Function<Boolean, List<SortKey>>>> all() {
		return FIELDS;
	}

	private static Map<String, Function<Boolean, List<SortKey>>> ofUnits(
			Map<String, Function<Boolean, List<SortKey>>> own) {
		Map<String, Function<Boolean, List<SortKey>>> all = new HashMap<>(own);
		all.put("DOCUMENT", property("sort"));
		all.put("MUNICIPALITY", municipality());
		all.put("FIRST_YEAR", firstYear());
		all.put("LAST_YEAR", lastYear());
		return Map.copyOf(all);
	}

	private static Function<Boolean, List<SortKey>> one(UnaryOperator<String> expression) {
		return (descending) -> List.of(SortKey.of(expression, descending));
	}

	private static Function<Boolean, List<SortKey>> property(String name) {
		return one((x) -> x + "." + name);
	}

	private static Function<Boolean, List<SortKey>> optional(String name) {
		return (descending) -> List.of(SortKey.ofNullable((x) -> x + "." + name, descending));
	}

	/** A value of a closed list, in the list's own order. */
	private static Function<Boolean, List<SortKey>> listed(String list, String property) {
		List<String> values = List.copyOf(Terms.labels(list, Language.DA).keySet());
		String ranks = values.stream()
			.map((value) -> " WHEN '" + value + "' THEN " + values.indexOf(value))
			.collect(Collectors.joining("", "", " END"));
		return one((x) -> "(CASE " + x + "." + property + ranks + ")");
	}

	/** The issuer of a plan stands first in the place of all that belongs to it. */
	private static Function<Boolean, List<SortKey>> municipality() {
		return one((x) -> "split(" + x + ".sort, '/')[0]");
	}

	private static Function<Boolean, List<SortKey>> firstYear() {
		return one((x) -> extreme(x, "<", Integer.MAX_VALUE));
	}

	private static Function<Boolean, List<SortKey>> lastYear() {
		return one((x) -> extreme(x, ">", 0));
	}

	private static String extreme(String x, String comparison, int start) {
		return "reduce(found = " + start + ", year IN " + x + ".years | CASE WHEN year " + comparison
				+ " found THEN year ELSE found END)";
	}

	/** Numbers of different units are not set against each other. */
	private static Function<Boolean, List<SortKey>> value() {
		return (descending) -> List.of(SortKey.of((x) -> "(" + x + ".value IS NULL)", false),
				SortKey.ofNullable((x) -> x + ".unit", false), SortKey.ofNullable((x) -> x + ".value", descending));
	}

	private static String neighbour(String x, String pattern, String value) {
		return "head(COLLECT { MATCH (" + x + ")" + pattern + " WHERE " + Statement.visible("ordered") + " RETURN "
				+ value + " })";
	}

	/** The minister's goals first, then the UN goals, then goals as a set. */
	private static String topic() {
		return "CASE WHEN ordered:MinisterialGoal THEN '1' WHEN ordered:SustainableDevelopmentGoal THEN '2' ELSE '3' END"
				+ " + ordered.sort";
	}

}
