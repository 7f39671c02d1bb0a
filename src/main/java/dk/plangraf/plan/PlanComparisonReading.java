package dk.plangraf.plan;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import dk.plangraf.graph.Row;

import org.springframework.stereotype.Component;

/** The question that a comparison of plans begins with. */
@Component
public final class PlanComparisonReading {

	private static final String TARGETS = """
			COLLECT { MATCH (p)-[:HAS_STRATEGY*0..1]->()-[:HAS_TARGET]->(t:Target) WITH t ORDER BY t.sort
			  RETURN {said: properties(t), years: [year IN t.years | year], indicator: head(COLLECT { MATCH (t)-[:MEASURES]->(x) RETURN x.key }),
			    targetGroups: COLLECT { MATCH (t)-[use:CONCERNS]->(x)
			      RETURN x.key + ' ' + coalesce(toString(use.ageFrom), '') + '-' + coalesce(toString(use.ageTo), '') }} }""";

	private static final String USES = "COLLECT { MATCH (u)-[:%s]->(x) WITH DISTINCT x ORDER BY x.sort RETURN x.name }";

	private static final String UNITS = """
			COLLECT { MATCH (p)-[:HAS_STRATEGY*0..1]->()-[:HAS_INITIATIVE|HAS_TARGET|HAS_COMMITMENT|PRINTS*0..1]->(u)
			  WHERE NOT u:EmploymentPlan AND coalesce(u.top, true)
			  WITH DISTINCT u ORDER BY u.sort
			  RETURN {said: properties(u), type: [label IN labels(u) WHERE label <> 'Entry'][0],
			    container: head(COLLECT {
			      MATCH (u)-[:PART_OF]->(s:Strategy) RETURN {key: s.key, title: s.title}
			      UNION MATCH (u)<-[:HAS_INITIATIVE|HAS_TARGET|HAS_COMMITMENT]-(s:Strategy) RETURN {key: s.key, title: s.title} }),
			    goal: head(COLLECT { MATCH (u)-[:OF]->(x:MinisterialGoal) RETURN x.key }),
			    parts: COLLECT { MATCH (u)<-[:PART_OF]-(part:Initiative) WITH part ORDER BY part.sort RETURN part.title },
			    indicator: COLLECT { MATCH (u)-[:MEASURES]->(x) RETURN x.name },
			    targetGroups: COLLECT { MATCH (u)-[use:CONCERNS]->(x) WITH x, use ORDER BY x.sort, use.ageFrom, use.ageTo
			      RETURN x.name + CASE WHEN use.ageFrom IS NULL AND use.ageTo IS NULL THEN ''
			        ELSE ' (' + coalesce(toString(use.ageFrom), '') + '–' + coalesce(toString(use.ageTo), '') + ')' END },
			    instruments: """
			+ USES.formatted("USES") + ", partners: " + USES.formatted("INVOLVES") + "} }";

	private static final String INDICATORS = "COLLECT { MATCH (x:Indicator) WHERE " + Statement.visible("x")
			+ " WITH x ORDER BY x.sort RETURN {key: x.key, broader: COLLECT { MATCH (x)-[:BROADER]->(b) RETURN b.key },"
			+ " related: COLLECT { MATCH (x)-[:RELATED]-(r) WITH DISTINCT r ORDER BY r.sort RETURN r.key }} }";

	private final PlanQueries queries;

	PlanComparisonReading(PlanQueries queries) {
		this.queries = queries;
	}

	/**
	 * Reads what is compared, in one statement.
	 * @param scope which plans, and what of them
	 * @param question the question that this is a part of
	 * @return what was read
	 */
	public PlanComparisonBase read(PlanComparisonScope scope, Question question) {
		Object value = this.queries.ask(question, (statement) -> expression(scope, statement));
		Row row = new Row(Map.of("value", Objects.requireNonNull(value))).row("value");
		Map<CoverageDimension, List<SubjectEntry>> subjects = new EnumMap<>(CoverageDimension.class);
		List<GoalsOfYear> goalsOfYears = new ArrayList<>();
		scope.dimensions().forEach((dimension) -> {
			Row catalogue = row.row(dimension.name());
			subjects.put(dimension, entries(catalogue.rows("subjects")));
			catalogue.rows("sets").forEach((set) -> goalsOfYears.add(EvidenceQueries.goals(set)));
		});
		return new PlanComparisonBase(row.rows("plans").stream().map((plan) -> plan(plan, scope)).toList(), subjects,
				entries(row.rows("indicators")), related(row.rows("indicators")), goalsOfYears);
	}

	private static String expression(PlanComparisonScope scope, Statement statement) {
		String slugs = statement.knownKeys(scope.slugs(), "plan", "EmploymentPlan", "slug");
		List<String> evidence = new ArrayList<>();
		List<String> subjects = new ArrayList<>();
		scope.dimensions().forEach((dimension) -> {
			evidence.add(dimension + ": {" + EvidenceReading.of(dimension, scope.passages()) + "}");
			subjects.add(", " + dimension + ": {" + EvidenceQueries.catalogue(dimension, null, statement) + "}");
		});
		return "{plans: COLLECT { UNWIND range(0, size(" + slugs + ") - 1) AS place MATCH (p:EmploymentPlan {key: "
				+ slugs + "[place]}) WHERE " + Statement.visible("p") + " WITH p, place ORDER BY place RETURN"
				+ " {slug: p.slug, municipalities: [code IN p.municipalities | code], replaces: p.replaces, revisedOn: p.revisedOn,"
				+ " years: COLLECT { MATCH (p)-[:HAS_YEAR]->(y:PlanYear) WITH y ORDER BY y.year"
				+ " RETURN {key: y.key, year: y.year, whole: y.completeness = 'WHOLE', evidence: {"
				+ String.join(", ", evidence) + "}} }, targets: " + (scope.targets() ? TARGETS : "[]") + ", units: "
				+ (scope.units() ? UNITS : "[]") + "} }" + String.join("", subjects) + ", indicators: "
				+ (scope.targets() ? INDICATORS : "[]") + "}";
	}

	private static List<SubjectEntry> entries(List<Row> rows) {
		return rows.stream().map((row) -> new SubjectEntry(row.text("key"), row.texts("broader"))).toList();
	}

	private static Map<String, List<String>> related(List<Row> indicators) {
		Map<String, List<String>> related = new HashMap<>();
		indicators.forEach((row) -> related.put(row.text("key"), row.texts("related")));
		return related;
	}

	private static ComparedPlan plan(Row plan, PlanComparisonScope scope) {
		List<Row> years = compared(plan.rows("years"), scope.wholeYears());
		List<Integer> numbers = years.stream().map(PlanComparisonReading::year).toList();
		Map<CoverageDimension, List<PlanInYear>> evidence = new EnumMap<>(CoverageDimension.class);
		List<String> municipalities = plan.texts("municipalities");
		scope.dimensions()
			.forEach((dimension) -> evidence.put(dimension, years.stream()
				.map((row) -> new PlanInYear(municipalities.get(0), year(row), plan.text("slug"), row.is("whole"),
						EvidenceReading.evidence(dimension, row.text("key"), row.row("evidence").row(dimension.name()),
								(any) -> true)))
				.toList()));
		return new ComparedPlan(plan.text("slug"), municipalities, plan.findText("replaces"),
				plan.findText("revisedOn"), years(plan.rows("years")), years(years), evidence,
				plan.rows("targets")
					.stream()
					.filter((row) -> row.numbers("years").stream().anyMatch(numbers::contains))
					.map(ComparedUnits::target)
					.toList(),
				plan.rows("units").stream().map(ComparedUnits::unit).toList());
	}

	private static List<Row> compared(List<Row> years, boolean wholeYears) {
		List<Row> whole = years.stream().filter((year) -> year.is("whole")).toList();
		return (wholeYears && !whole.isEmpty()) ? whole : years;
	}

	private static List<ComparedYear> years(List<Row> years) {
		return years.stream().map((row) -> new ComparedYear(row.text("key"), year(row), row.is("whole"))).toList();
	}

	private static int year(Row row) {
		return ((Number) row.value("year")).intValue();
	}

}
