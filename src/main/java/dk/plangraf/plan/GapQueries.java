package dk.plangraf.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import dk.plangraf.graph.Row;

import org.springframework.stereotype.Component;

/** Reads what gaps are made from, in one statement. */
@Component
public final class GapQueries {

	private static final String PLAN_YEARS = """
			COLLECT {
			  UNWIND %1$s.spoken AS spoken
			  WITH spoken WHERE spoken.code IN [one IN %1$s.places WHERE one.shown | one.code]
			  WITH DISTINCT spoken.key AS key
			  MATCH (holder:EmploymentPlan)-[:HAS_YEAR]->(y:PlanYear {key: key}) WHERE %2$s
			  WITH holder, y ORDER BY holder.slug, y.year
			  RETURN {key: y.key, plan: holder.slug, year: y.year, whole: y.completeness = 'WHOLE', strategies: COLLECT {
			    MATCH (holder)-[:HAS_STRATEGY]->(s:Strategy) WHERE y.year IN s.years
			    WITH s ORDER BY s.sort
			    RETURN {key: s.key,
			      parent: head(COLLECT { MATCH (s)-[:PART_OF]->(above:Strategy) RETURN above.key }),
			      targetGroups: COLLECT { MATCH (s)-[:CONCERNS]->(t) WITH DISTINCT t ORDER BY t.sort RETURN t.key },
			      initiatives: COLLECT { MATCH (s)-[:HAS_INITIATIVE]->(i:Initiative {top: true}) WHERE y.year IN i.years
			        WITH i ORDER BY i.sort RETURN i.key },
			      commitments: COLLECT { MATCH (s)-[:HAS_COMMITMENT]->(u) WITH u ORDER BY u.sort RETURN u.key },
			      targets: COLLECT { MATCH (s)-[:HAS_TARGET]->(u) WITH u ORDER BY u.sort RETURN u.key }}
			  }}
			}""";

	private final PlanQueries queries;

	GapQueries(PlanQueries queries) {
		this.queries = queries;
	}

	/**
	 * Reads the evidence on the minister's goals.
	 * @param scope which columns it has
	 * @param strategies whether strategies are wanted
	 * @param question the question that this is a part of
	 * @return what the gaps are made from
	 */
	public GapBase read(EvidenceScope scope, boolean strategies, Question question) {
		Object value = Objects.requireNonNull(this.queries.ask(question, (statement) -> {
			String evidence = EvidenceQueries.base(scope, statement);
			String base = statement.variable();
			statement.first("WITH *, " + evidence + " AS " + base + "\n");
			return "{evidence: " + base + ", existing: " + existing(scope.filter(), statement) + ", notPlaced: "
					+ notPlaced(scope.filter(), statement) + ", planYears: "
					+ (strategies ? PLAN_YEARS.formatted(base, Statement.visible("y")) : "[]") + ", groups: {"
					+ (strategies ? EvidenceQueries.catalogue(CoverageDimension.TARGET_GROUP, null, statement)
							: "subjects: []")
					+ "}}";
		}));
		Row base = new Row(Map.of("value", value)).row("value");
		return new GapBase(EvidenceQueries.base(scope, base.row("evidence")),
				((Number) base.value("existing")).intValue(), base.findNumber("notPlaced"),
				base.rows("planYears").stream().map(GapQueries::planYear).toList(),
				base.row("groups").rows("subjects").stream().map(EvidenceQueries::subject).toList());
	}

	private static String existing(Map<String, Object> filter, Statement statement) {
		List<String> conditions = new ArrayList<>(List.of(Statement.visible("one")));
		conditions.addAll(Filters.conditions("Municipality", ofPlaces(filter), "one", statement));
		return count(conditions);
	}

	private static String notPlaced(Map<String, Object> filter, Statement statement) {
		if (filter.get("council") == null) {
			return "null";
		}
		List<String> conditions = new ArrayList<>(List.of(Statement.visible("one")));
		conditions.addAll(Filters.notPlaced("Municipality", ofPlaces(filter), "one", statement));
		return count(conditions);
	}

	private static Map<String, Object> ofPlaces(Map<String, Object> filter) {
		Map<String, Object> places = new LinkedHashMap<>(filter);
		places.remove("years");
		return places;
	}

	private static String count(List<String> conditions) {
		return "COUNT { MATCH (one:Municipality) WHERE " + String.join(" AND ", conditions) + " }";
	}

	private static PlanYearInForce planYear(Row row) {
		return new PlanYearInForce(row.text("key"), row.text("plan"), ((Number) row.value("year")).intValue(),
				row.is("whole"), row.rows("strategies").stream().map(GapQueries::strategy).toList());
	}

	private static StrategyInForce strategy(Row row) {
		return new StrategyInForce(row.text("key"), row.findText("parent"), row.texts("targetGroups"),
				row.texts("initiatives"), row.texts("commitments"), row.texts("targets"));
	}

}
