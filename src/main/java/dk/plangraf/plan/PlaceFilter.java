package dk.plangraf.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * What a filter says of places. Whatever belongs to a plan is where the plan is, so that
 * the plans are looked at, each once, and not all that they hold.
 *
 * @param any conditions on a municipality; of an element any has to meet the first, any
 * the second, and so on
 * @param none a condition that none may meet
 */
record PlaceFilter(List<UnaryOperator<String>> any, List<UnaryOperator<String>> none) {

	private static final List<String> FIELDS = List.of("municipalities", "region", "council");

	private static final UnaryOperator<String> PLACED = (m) -> "EXISTS { (" + m + ")-[:IN_COUNCIL]->() }";

	/** The municipalities, region and council of a filter. */
	static PlaceFilter of(Map<String, Object> filter, Statement statement) {
		PlaceFilter places = of(List.of());
		if (filter.get("municipalities") instanceof List<?> codes) {
			String keys = statement.knownKeys(codes, "municipality", "Municipality", "code");
			places.any.add((m) -> m + ".key IN " + keys);
		}
		return places.and(regionAndCouncil(filter, statement));
	}

	/** The same without the municipalities that are named. */
	static PlaceFilter regionAndCouncil(Map<String, Object> filter, Statement statement) {
		PlaceFilter places = of(List.of());
		if (filter.get("region") instanceof String region) {
			places.any.add(in("IN_REGION", "region", "Region", region, statement));
		}
		if (filter.get("council") instanceof String council) {
			places.any.add(in("IN_COUNCIL", "council", "LabourMarketCouncil", council, statement));
		}
		return places;
	}

	/**
	 * The same for what would be there if it were known to which councils its
	 * municipalities belong.
	 */
	static PlaceFilter notPlaced(Map<String, Object> filter, Statement statement) {
		Map<String, Object> others = new LinkedHashMap<>(filter);
		others.remove("council");
		return of(others, statement).and(ofNoCouncil())
			.and(new PlaceFilter(List.of(), regionAndCouncil(only(filter, "council"), statement).any));
	}

	/** That no council is known of a municipality. */
	static PlaceFilter ofNoCouncil() {
		return of(List.of((m) -> "NOT " + PLACED.apply(m)));
	}

	/** What a filter says of anything else. */
	static Map<String, Object> others(Map<String, Object> filter) {
		Map<String, Object> others = new LinkedHashMap<>(filter);
		others.keySet().removeAll(FIELDS);
		return others;
	}

	private static Map<String, Object> only(Map<String, Object> filter, String name) {
		Map<String, Object> only = new LinkedHashMap<>(filter);
		only.keySet().retainAll(List.of(name));
		return only;
	}

	private static PlaceFilter of(List<UnaryOperator<String>> any) {
		return new PlaceFilter(new ArrayList<>(any), List.of());
	}

	private static UnaryOperator<String> in(String relationship, String kind, String label, String key,
			Statement statement) {
		String keys = statement.knownKeys(List.of(key), kind, label, "key");
		return (m) -> "EXISTS { (" + m + ")-[:" + relationship + "]->(:" + label + " {key: " + keys + "[0]}) }";
	}

	private PlaceFilter and(PlaceFilter other) {
		List<UnaryOperator<String>> all = new ArrayList<>(this.any);
		all.addAll(other.any);
		List<UnaryOperator<String>> no = new ArrayList<>(this.none);
		no.addAll(other.none);
		return new PlaceFilter(all, no);
	}

	boolean isEmpty() {
		return this.any.isEmpty();
	}

	/** The conditions on a municipality. */
	List<String> ofMunicipality(String m) {
		List<String> conditions = new ArrayList<>();
		this.any.forEach((condition) -> conditions.add(condition.apply(m)));
		this.none.forEach((condition) -> conditions.add("NOT " + condition.apply(m)));
		return conditions;
	}

	/** The conditions on a plan. */
	List<String> ofPlan(String p, Statement statement) {
		List<String> conditions = new ArrayList<>();
		this.any.forEach((condition) -> conditions.add(covers(p, condition, statement)));
		this.none.forEach((condition) -> conditions.add("NOT " + covers(p, condition, statement)));
		return conditions;
	}

	private static String covers(String p, UnaryOperator<String> condition, Statement statement) {
		String m = statement.variable();
		return Filters.exists("(" + p + ")-[:COVERS]->(" + m + ":Municipality)", List.of(condition.apply(m)));
	}

	/**
	 * The condition on something that belongs to a plan and was found by another way. The
	 * plans are looked up once for the whole statement.
	 */
	String ofPart(String x, Statement statement) {
		String p = statement.variable();
		return x + ".plan IN " + statement.let("COLLECT { " + plans(p, statement) + " RETURN " + p + ".slug }");
	}

	/**
	 * Clauses that lead to the plans, so that what belongs to them can be found by them:
	 * its {@code plan} is {@code slug}. Nothing else is kept of them, for a sort counts
	 * as memory whatever goes along with its rows.
	 * @param slug the variable
	 * @param statement the statement that the clauses become a part of
	 * @return the clauses
	 */
	String find(String slug, Statement statement) {
		String p = statement.variable();
		return plans(p, statement) + " WITH " + p + ".slug AS " + slug + " ";
	}

	private String plans(String p, Statement statement) {
		List<String> conditions = new ArrayList<>(List.of(Statement.visible(p)));
		conditions.addAll(ofPlan(p, statement));
		return "MATCH (" + p + ":EmploymentPlan) WHERE " + String.join(" AND ", conditions);
	}

}
