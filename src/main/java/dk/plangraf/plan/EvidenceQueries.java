package dk.plangraf.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

import dk.plangraf.graph.Row;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** The question that every comparison begins with. */
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

	private final PlanQueries queries;

	EvidenceQueries(PlanQueries queries) {
		this.queries = queries;
	}

	/**
	 * Reads the evidence.
	 * @param scope which evidence
	 * @param question the question that this is a part of
	 * @return the evidence
	 */
	public EvidenceBase read(EvidenceScope scope, Question question) {
		return read(List.of(scope), question).get(0);
	}

	/**
	 * Reads evidence of several kinds, in one statement.
	 * @param scopes which evidence
	 * @param question the question that this is a part of
	 * @return the evidence, in the order of the scopes
	 */
	public List<EvidenceBase> read(List<EvidenceScope> scopes, Question question) {
		Object value = this.queries.ask(question, (statement) -> "{bases: ["
				+ String.join(", ", scopes.stream().map((scope) -> base(scope, statement)).toList()) + "]}");
		List<Row> bases = new Row(Map.of("value", Objects.requireNonNull(value))).row("value").rows("bases");
		return IntStream.range(0, scopes.size())
			.mapToObj((i) -> base(scopes.get(i).dimension(), bases.get(i)))
			.toList();
	}

	private static String base(EvidenceScope scope, Statement statement) {
		String evidence = EvidenceReading.of(scope, statement);
		String columns;
		String notPlaced = "null";
		if (scope.cells() != null) {
			columns = cells(scope.cells(), evidence, statement);
		}
		else {
			List<String> conditions = new ArrayList<>(List.of(Statement.visible("m")));
			if (scope.filter().get("municipalities") instanceof List<?> codes) {
				conditions.add("m.code IN " + statement.knownKeys(codes, "municipality", "Municipality", "code"));
			}
			if (!scope.isNamed()) {
				conditions.add("EXISTS { MATCH (m)<-[:COVERS]-(any) WHERE " + Statement.visible("any") + " }");
			}
			notPlaced = notPlaced(scope.filter(), conditions, statement);
			Filters.place(scope.filter(), "code = m.code", statement, conditions);
			columns = "COLLECT { " + match(conditions) + columns(scope.years(), evidence, statement) + " }";
		}
		return "{columns: " + columns + ", notPlaced: " + notPlaced + ", " + catalogue(scope.dimension()) + "}";
	}

	/**
	 * Writes the same with a column for each year and municipality of which a plan is
	 * loaded, whatever the scope says of either.
	 */
	static String everyYear(EvidenceScope scope, Statement statement) {
		return "{columns: COLLECT { MATCH (m:Municipality)<-[:COVERS]-(held:EmploymentPlan) WHERE "
				+ Statement.visible("m") + " AND " + Statement.visible("held")
				+ " UNWIND held.years AS year WITH DISTINCT m, year ORDER BY m.sort, year"
				+ " RETURN {code: m.code, year: year, plan: " + plan(IN_YEAR, EvidenceReading.of(scope, statement))
				+ "} }, notPlaced: null, " + catalogue(scope.dimension()) + "}";
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

	private static String match(List<String> conditions) {
		return "MATCH (m:Municipality) WHERE " + String.join(" AND ", conditions) + " ";
	}

	private static String columns(@Nullable List<Integer> years, String evidence, Statement statement) {
		if (years == null) {
			return "WITH m ORDER BY m.sort RETURN {code: m.code, plan: " + plan(LATEST, evidence) + "}";
		}
		return "UNWIND " + statement.parameter(years.stream().map(Integer::longValue).toList())
				+ " AS year WITH m, year ORDER BY m.sort, year RETURN {code: m.code, year: year, plan: "
				+ plan(IN_YEAR, evidence) + "}";
	}

	private static String cells(List<CodeAndYear> cells, String evidence, Statement statement) {
		List<Map<String, Object>> dated = new ArrayList<>();
		List<String> latest = new ArrayList<>();
		for (CodeAndYear cell : cells) {
			if (cell.year() != null) {
				dated.add(Map.of("code", cell.code(), "year", cell.year().longValue()));
			}
			else {
				latest.add(cell.code());
			}
		}
		return "COLLECT { UNWIND " + statement.parameter(dated) + " AS cell "
				+ match(List.of("m.code = cell.code", Statement.visible("m")))
				+ "WITH m, cell.year AS year RETURN {code: m.code, year: year, plan: " + plan(IN_YEAR, evidence)
				+ "} } + COLLECT { "
				+ match(List.of("m.code IN " + statement.parameter(latest), Statement.visible("m")))
				+ "RETURN {code: m.code, plan: " + plan(LATEST, evidence) + "} }";
	}

	private static String plan(String speaks, String evidence) {
		return "head(COLLECT { " + speaks + " RETURN {plan: p.slug, year: y.year, whole: y.completeness = 'WHOLE',"
				+ " evidence: " + evidence + "} })";
	}

	/** All possible subjects, and where they are the minister's goals, when they were. */
	static String catalogue(CoverageDimension dimension) {
		String subjects = "subjects: COLLECT { MATCH (x:" + dimension.type() + ") WHERE " + Statement.visible("x")
				+ " WITH x ORDER BY x.sort RETURN {key: x.key, broader: COLLECT { MATCH (x)-[:BROADER]->(b) RETURN b.key }} }";
		return (dimension != CoverageDimension.MINISTERIAL_GOAL) ? subjects + ", sets: []" : subjects
				+ """
						, sets: COLLECT { MATCH (s:GoalSet) WHERE s.visibleFrom <= g AND g < s.visibleUntil
						  RETURN {year: s.year, complete: s.complete, goals: COLLECT {
						    MATCH (s)-[:HOLDS]->(a)-[:OF]->(x) WITH a, x ORDER BY a.sort RETURN x.key },
						    late: COLLECT { MATCH (s)-[:HOLDS]->(:GoalAnnouncement {late: true})-[:OF]->(x) RETURN x.key }} }""";
	}

	static EvidenceBase base(CoverageDimension dimension, Row base) {
		return new EvidenceBase(dimension, base.rows("columns").stream().map(EvidenceQueries::plan).toList(),
				base.rows("sets").stream().map(EvidenceQueries::goals).toList(), base.findNumber("notPlaced"),
				base.rows("subjects")
					.stream()
					.map((row) -> new SubjectEntry(row.text("key"), row.texts("broader")))
					.toList());
	}

	static GoalsOfYear goals(Row row) {
		return new GoalsOfYear(((Number) row.value("year")).intValue(), row.is("complete"), row.texts("goals"),
				row.texts("late"));
	}

	private static PlanInYear plan(Row row) {
		Row plan = row.findRow("plan");
		if (plan == null) {
			return new PlanInYear(row.text("code"), row.findNumber("year"), null, false, List.of());
		}
		return new PlanInYear(row.text("code"), plan.findNumber("year"), plan.text("plan"), plan.is("whole"),
				plan.rows("evidence").stream().map(EvidenceReading::evidence).toList());
	}

}
