package dk.plangraf.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import dk.plangraf.graph.Row;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** The question that every comparison of goals begins with. */
@Component
public final class EvidenceQueries {

	/** The plan that speaks for {@code m} in {@code y}: the newest that none replaces. */
	private static final String SPEAKS = """
			MATCH (m)<-[:COVERS]-(p:EmploymentPlan)-[:HAS_YEAR]->(y:PlanYear)
			WHERE p.visibleFrom <= g AND g < p.visibleUntil AND %s
			  AND NOT EXISTS {
			    MATCH (m)<-[:COVERS]-(q:EmploymentPlan)
			    WHERE q.replaces = p.slug AND y.year IN q.years AND q.visibleFrom <= g AND g < q.visibleUntil
			  }
			WITH p, y ORDER BY %s LIMIT 1
			""";

	private static final String IN_YEAR = SPEAKS.formatted("y.year = year",
			"coalesce(p.revisedOn, '') DESC, p.years[0] DESC, p.slug DESC");

	private static final String LATEST = SPEAKS.formatted("true",
			"""
					p.years[-1] DESC, coalesce(p.revisedOn, '') DESC, p.slug DESC, y.completeness = 'WHOLE' DESC, y.year DESC""");

	private static final String EVIDENCE = """
			COLLECT {
			  MATCH (p)-[:HAS_STRATEGY*0..1]->()-[:HAS_INITIATIVE|HAS_TARGET|HAS_COMMITMENT*0..1]->(u)-[:MAKES]->(c:Claim)-[:ABOUT]->(t)
			  WHERE y.year IN c.years AND (t:MinisterialGoal OR (t:GoalSet AND t.year = y.year))
			  WITH u, c, t ORDER BY c.sort
			  RETURN {claim: c.key, stance: c.stance, basis: c.basis, targetKind: u.kind,
			    goal: CASE WHEN t:MinisterialGoal THEN t.key END,
			    unitType: [label IN labels(u) WHERE label <> 'Entry'][0],
			    unit: CASE WHEN u:Initiative
			      THEN head(COLLECT { MATCH (u)-[:PART_OF*0..]->(whole:Initiative {top: true}) RETURN whole.key })
			      ELSE u.key END,
			    total: u:Target AND EXISTS { (u)-[:TOTAL_OF]->() },
			    initiatives: CASE WHEN u:Strategy AND c.stance = 'ADDRESSES' AND c.basis <> 'COLLECTIVE' THEN COLLECT {
			      MATCH (u)<-[:PART_OF*0..]-(s:Strategy)-[:HAS_INITIATIVE]->(i:Initiative {top: true})
			      WHERE y.year IN s.years RETURN i.key
			    } ELSE [] END}
			}""";

	private static final String PLAN = "head(COLLECT { %s RETURN {plan: p.slug, year: y.year,"
			+ " whole: y.completeness = 'WHOLE', evidence: " + EVIDENCE + "} })";

	private static final String GOALS = """
			goals: COLLECT { MATCH (x:MinisterialGoal) WHERE x.visibleFrom <= g AND g < x.visibleUntil
			  WITH x ORDER BY x.sort RETURN x.key },
			sets: COLLECT { MATCH (s:GoalSet) WHERE s.visibleFrom <= g AND g < s.visibleUntil
			  RETURN {year: s.year, complete: s.complete, goals: COLLECT {
			    MATCH (s)-[:HOLDS]->(a)-[:OF]->(x) WITH a, x ORDER BY a.sort RETURN x.key },
			    late: COLLECT { MATCH (s)-[:HOLDS]->(:GoalAnnouncement {late: true})-[:OF]->(x) RETURN x.key }} }""";

	private final PlanQueries queries;

	EvidenceQueries(PlanQueries queries) {
		this.queries = queries;
	}

	/**
	 * Reads the evidence on municipalities by their codes, known or not.
	 * @param years the years of the columns
	 * @param codes the codes
	 * @param question the question that this is a part of
	 * @return the evidence
	 */
	public EvidenceBase readOf(List<Long> years, List<String> codes, Question question) {
		return ask(question,
				(statement) -> "{columns: COLLECT { " + inYears(years,
						List.of(Statement.visible("m"), "m.code IN " + statement.parameter(codes)), statement) + " }, "
						+ GOALS + "}");
	}

	/**
	 * Reads the evidence. Without a filter on places, the columns are those of the
	 * municipalities of which any plan is loaded.
	 * @param years the years of the columns; null for each municipality's latest plan, in
	 * the newest of its years that is loaded whole
	 * @param filter filter on the municipalities: {@code municipalities}, {@code region},
	 * {@code council}
	 * @param question the question that this is a part of
	 * @return the evidence
	 */
	public EvidenceBase read(@Nullable List<Long> years, Map<String, Object> filter, Question question) {
		return ask(question, (statement) -> {
			List<String> conditions = new ArrayList<>(List.of(Statement.visible("m")));
			if (filter.get("municipalities") instanceof List<?> codes) {
				conditions.add("m.code IN " + statement.knownKeys(codes, "municipality", "Municipality", "code"));
			}
			if (!isNamed(years, filter)) {
				conditions.add("EXISTS { MATCH (m)<-[:COVERS]-(any) WHERE " + Statement.visible("any") + " }");
			}
			String notPlaced = notPlaced(filter, conditions, statement);
			Filters.place(filter, "code = m.code", statement, conditions);
			String columns = (years != null) ? inYears(years, conditions, statement) : match(conditions)
					+ "WITH m ORDER BY m.sort RETURN {code: m.code, plan: " + PLAN.formatted(LATEST) + "}";
			return "{columns: COLLECT { " + columns + " }, notPlaced: " + notPlaced + ", " + GOALS + "}";
		});
	}

	private EvidenceBase ask(Question question, Function<Statement, String> expression) {
		Object value = Objects.requireNonNull(this.queries.ask(question, expression));
		return base(Objects.requireNonNull(new Row(Map.of("value", value)).findRow("value")));
	}

	/**
	 * Whether the filter says which municipalities are wanted, with or without a plan.
	 */
	private static boolean isNamed(@Nullable List<Long> years, Map<String, Object> filter) {
		return filter.get("municipalities") != null
				|| (years != null && (filter.get("region") != null || filter.get("council") != null));
	}

	private static String notPlaced(Map<String, Object> filter, List<String> conditions, Statement statement) {
		if (filter.get("council") == null) {
			return "null";
		}
		Map<String, Object> others = new LinkedHashMap<>(filter);
		others.remove("council");
		List<String> all = new ArrayList<>(conditions);
		Filters.place(others, "code = m.code", statement, all);
		all.add(Filters.notPlaced("code = m.code", statement));
		return "COUNT { " + match(all) + "}";
	}

	private static String inYears(List<Long> years, List<String> conditions, Statement statement) {
		return match(conditions) + "UNWIND " + statement.parameter(years)
				+ " AS year WITH m, year ORDER BY m.sort, year RETURN {code: m.code, year: year, plan: "
				+ PLAN.formatted(IN_YEAR) + "}";
	}

	private static String match(List<String> conditions) {
		return "MATCH (m:Municipality) WHERE " + String.join(" AND ", conditions) + " ";
	}

	private static EvidenceBase base(Row base) {
		return new EvidenceBase(base.rows("columns").stream().map(EvidenceQueries::plan).toList(),
				base.rows("sets").stream().map(EvidenceQueries::goals).toList(), base.findNumber("notPlaced"),
				base.texts("goals"));
	}

	private static GoalsOfYear goals(Row row) {
		return new GoalsOfYear(((Number) row.value("year")).intValue(), row.is("complete"), row.texts("goals"),
				row.texts("late"));
	}

	private static PlanInYear plan(Row row) {
		Row plan = row.findRow("plan");
		if (plan == null) {
			return new PlanInYear(row.text("code"), row.findNumber("year"), null, false, List.of());
		}
		return new PlanInYear(row.text("code"), plan.findNumber("year"), plan.text("plan"), plan.is("whole"),
				plan.rows("evidence").stream().map(EvidenceQueries::evidence).toList());
	}

	private static Evidence evidence(Row row) {
		boolean target = row.text("unitType").equals("Target");
		return new Evidence(row.text("claim"), row.findText("goal"), row.text("stance"), row.text("basis"),
				row.text("unitType"), row.text("unit"), target ? row.findText("targetKind") : null, row.is("total"),
				row.texts("initiatives"));
	}

}
