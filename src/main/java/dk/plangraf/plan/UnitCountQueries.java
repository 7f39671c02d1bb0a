package dk.plangraf.plan;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import dk.plangraf.graph.Row;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Reads what counts of units are made from, in one statement. Which units there are, and
 * which values each has, is what the lists' own filters say.
 */
@Component
public final class UnitCountQueries {

	/** What of a filter on units is about their plans. */
	private static final Set<String> OF_PLANS = Set.of("municipalities", "plans", "years", "region", "council");

	/** What units have by their claims. */
	private static final Set<CountDimension> CLAIMED = Set.of(CountDimension.GOAL, CountDimension.SDG);

	private final PlanQueries queries;

	UnitCountQueries(PlanQueries queries) {
		this.queries = queries;
	}

	/**
	 * Reads initiatives, parts left out.
	 * @param dimensions what they are counted by
	 * @param filter filter on initiatives
	 * @param question the question that this is a part of
	 * @return what the counts are made from
	 */
	public UnitCountBase initiatives(List<CountDimension> dimensions, Map<String, Object> filter, Question question) {
		return read("Initiative", "(x:Initiative {top: true})", "x.unitSource", dimensions, filter, question);
	}

	/**
	 * Reads targets, the totals of others among them.
	 * @param dimensions what they are counted by
	 * @param filter filter on targets
	 * @param question the question that this is a part of
	 * @return what the counts are made from
	 */
	public UnitCountBase targets(List<CountDimension> dimensions, Map<String, Object> filter, Question question) {
		return read("Target", "(x:Target)",
				"CASE WHEN EXISTS { (x)-[:TOTAL_OF]->() } THEN '" + CountedUnits.TOTAL + "' ELSE x.kind END",
				dimensions, filter, question);
	}

	private UnitCountBase read(String type, String pattern, String kind, List<CountDimension> dimensions,
			Map<String, Object> filter, Question question) {
		Object value = Objects.requireNonNull(this.queries.ask(question,
				(statement) -> "{units: " + units(type, pattern, kind, dimensions, filter, statement) + ", "
						+ dimensions.stream().distinct().map(UnitCountQueries::terms).collect(Collectors.joining())
						+ "partYears: " + partYears(filter, statement) + ", notPlaced: "
						+ notPlaced(type, pattern, filter, statement) + "}"));
		return base(Objects.requireNonNull(new Row(Map.of("value", value)).findRow("value")), dimensions);
	}

	// what all units of a plan share is looked up once for all that are alike
	private static String units(String type, String pattern, String kind, List<CountDimension> dimensions,
			Map<String, Object> filter, Statement statement) {
		ElementMatch found = ElementMatch.of(type, pattern, "x", filter, statement)
			.and(List.of(Statement.visible("x")));
		Map<String, String> early = new LinkedHashMap<>();
		String values = values(type, dimensions, filter, early, statement);
		String grouped = early.keySet().stream().map((name) -> ", " + name).collect(Collectors.joining());
		return "COLLECT { " + found.clauses() + " WITH x"
				+ early.entrySet()
					.stream()
					.map((entry) -> ", " + entry.getValue() + " AS " + entry.getKey())
					.collect(Collectors.joining())
				+ ", " + kind + " AS kind WITH x.plan AS plan, x.municipalities AS municipalities, kind" + grouped
				+ ", count(*) AS count WITH {plan: plan, municipalities: municipalities} AS shared, kind, count"
				+ grouped + " RETURN {plan: shared.plan, kind: kind, count: count, " + values + "} }";
	}

	/** The values of a unit, or, where one goes with another only, their pairs. */
	private static String values(String type, List<CountDimension> dimensions, Map<String, Object> filter,
			Map<String, String> early, Statement statement) {
		Set<CountDimension> asked = Set.copyOf(dimensions);
		if (asked.equals(Set.of(CountDimension.MUNICIPALITY, CountDimension.REGION))) {
			return "pairs: " + Filters.municipalitiesWithRegions(filter, "shared",
					dimensions.get(0) == CountDimension.MUNICIPALITY, statement);
		}
		if (asked.contains(CountDimension.YEAR) && asked.stream().anyMatch(CLAIMED::contains)) {
			early.put("pairs", goalsWithYears(type, dimensions, filter, statement));
			return "pairs: pairs";
		}
		List<String> late = new ArrayList<>();
		for (int i = 0; i < dimensions.size(); i++) {
			CountDimension dimension = dimensions.get(i);
			if (dimension.isOfPlan()) {
				late.add(ofPlan(dimension, filter, statement));
			}
			else {
				early.put("v" + i, values(type, dimension, filter, statement));
				late.add("v" + i);
			}
		}
		return "values: [" + String.join(", ", late) + "]";
	}

	// a claim has years, which may be fewer than those of the unit
	private static String goalsWithYears(String type, List<CountDimension> dimensions, Map<String, Object> filter,
			Statement statement) {
		boolean yearFirst = dimensions.get(0) == CountDimension.YEAR;
		CountDimension goals = dimensions.get(yearFirst ? 1 : 0);
		String year = statement.variable();
		String found = statement.variable();
		String goal = statement.variable();
		return "COLLECT { UNWIND " + years(filter, statement) + " AS " + year + " WITH " + year + ", "
				+ Filters.valuesIn(type, Objects.requireNonNull(goals.type()), "key", filter, "x", "[" + year + "]",
						statement)
				+ " AS " + found + " UNWIND CASE WHEN size(" + found + ") = 0 THEN [null] ELSE " + found + " END AS "
				+ goal + " RETURN ["
				+ (yearFirst ? "toString(" + year + "), " + goal : goal + ", toString(" + year + ")") + "] }";
	}

	/** The years of a unit that the filter leaves. */
	private static String years(Map<String, Object> filter, Statement statement) {
		String among = (filter.get("years") instanceof List<?> years) ? " WHERE value IN " + statement.parameter(years)
				: "";
		return "[value IN x.years" + among + " | value]";
	}

	private static String values(String type, CountDimension dimension, Map<String, Object> filter,
			Statement statement) {
		String property = "x." + dimension.property();
		if (dimension == CountDimension.YEAR) {
			return "[value IN " + years(filter, statement) + " | toString(value)]";
		}
		if (dimension.property() != null) {
			return "[value IN [" + property + "] WHERE value IS NOT NULL]";
		}
		return Filters.valuesOf(type, Objects.requireNonNull(dimension.type()), "key", filter, "x", statement);
	}

	private static String ofPlan(CountDimension dimension, Map<String, Object> filter, Statement statement) {
		if (dimension == CountDimension.PLAN) {
			return "[shared.plan]";
		}
		// no plan of the database takes the key here, which is the same as the code
		String property = (dimension == CountDimension.MUNICIPALITY) ? "code" : "key";
		return Filters.valuesOf("EmploymentPlan", Objects.requireNonNull(dimension.type()), property, filter, "shared",
				statement);
	}

	private static String terms(CountDimension dimension) {
		String type = dimension.type();
		if (type == null) {
			return "";
		}
		// many plans bear the same title
		String name = (dimension == CountDimension.PLAN)
				? "head(COLLECT { MATCH (t)-[:ISSUED_BY]->(m) RETURN m.name }) + ': ' + t.title" : "t.name";
		return "%s: COLLECT { MATCH (t:%s) WHERE %s WITH t ORDER BY t.sort RETURN {key: t.key, name: %s, nameEn: t.nameEn} }, "
			.formatted(dimension.name(), type, Statement.visible("t"), name);
	}

	private static String partYears(Map<String, Object> filter, Statement statement) {
		Map<String, Object> ofPlan = new LinkedHashMap<>(filter);
		ofPlan.keySet().retainAll(OF_PLANS);
		List<String> conditions = new ArrayList<>(List.of(Statement.visible("p"), Statement.visible("y")));
		conditions.addAll(Filters.conditions("EmploymentPlan", ofPlan, "p", statement));
		if (ofPlan.get("years") instanceof List<?> years) {
			conditions.add("y.year IN " + statement.parameter(years));
		}
		return "COLLECT { MATCH (p:EmploymentPlan)-[:HAS_YEAR]->(y:PlanYear {completeness: 'PART'}) WHERE "
				+ String.join(" AND ", conditions) + " WITH y ORDER BY y.sort RETURN y.key }";
	}

	private static String notPlaced(String type, String pattern, Map<String, Object> filter, Statement statement) {
		if (filter.get("council") == null) {
			return "null";
		}
		return "COUNT { " + ElementMatch.notPlaced(type, pattern, "x", filter, statement)
			.and(List.of(Statement.visible("x")))
			.clauses() + " RETURN DISTINCT x }";
	}

	private static UnitCountBase base(Row base, List<CountDimension> dimensions) {
		Map<CountDimension, List<CatalogueTerm>> terms = new EnumMap<>(CountDimension.class);
		dimensions.stream()
			.filter((dimension) -> dimension.type() != null)
			.forEach((dimension) -> terms.put(dimension,
					base.rows(dimension.name()).stream().map(UnitCountQueries::term).toList()));
		return new UnitCountBase(base.rows("units").stream().map(UnitCountQueries::counted).toList(), terms,
				base.texts("partYears"), base.findNumber("notPlaced"));
	}

	private static CatalogueTerm term(Row row) {
		String name = row.text("name");
		@Nullable String nameEn = row.findText("nameEn");
		return new CatalogueTerm(row.text("key"), name, (nameEn != null) ? nameEn : name);
	}

	@SuppressWarnings("unchecked")
	private static CountedUnits counted(Row row) {
		int count = ((Number) row.value("count")).intValue();
		return (row.values().get("pairs") instanceof List<?> pairs)
				? new CountedUnits(row.text("plan"), (List<List<@Nullable String>>) pairs, row.text("kind"), count)
				: CountedUnits.of(row.text("plan"), (List<List<String>>) row.value("values"), row.text("kind"), count);
	}

}
