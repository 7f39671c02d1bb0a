package dk.plangraf.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dk.plangraf.graph.Row;

import org.springframework.stereotype.Component;

/** The question that every comparison begins with. */
@Component
public final class EvidenceQueries {

	/** The most cells that a matrix may have. */
	private static final int MAXIMUM = 50_000;

	/** In place of a year: the newest year loaded whole of the latest plan. */
	private static final long LATEST = 0;

	/**
	 * The plan {@code p} that speaks for {@code m} in {@code year}, and its year
	 * {@code y}: the newest that none replaces.
	 */
	private static final String SPEAKS = """
			MATCH (m)<-[:COVERS]-(p:EmploymentPlan)-[:HAS_YEAR]->(y:PlanYear)
			WHERE p.visibleFrom <= g AND g < p.visibleUntil AND year IN [y.year, 0]
			  AND NOT EXISTS {
			    MATCH (m)<-[:COVERS]-(q:EmploymentPlan)
			    WHERE q.replaces = p.slug AND y.year IN q.years AND q.visibleFrom <= g AND g < q.visibleUntil
			  }
			WITH p, y ORDER BY CASE year WHEN 0 THEN p.years[-1] END DESC, coalesce(p.revisedOn, '') DESC,
			  CASE year WHEN 0 THEN 0 ELSE p.years[0] END DESC, p.slug DESC, y.completeness = 'WHOLE' DESC, y.year DESC
			LIMIT 1
			""";

	private static final String WITH_PLAN = "EXISTS { MATCH (m)<-[:COVERS]-(any) WHERE " + Statement.visible("any")
			+ " }";

	/** Where all municipalities belong. */
	private static final String PLACES = """
			municipalities: COLLECT { MATCH (m:Municipality) WHERE %s WITH m ORDER BY m.sort RETURN {code: m.code,
			  region: head(COLLECT { MATCH (m)-[:IN_REGION]->(r) RETURN r.key }),
			  councils: COLLECT { MATCH (m)-[i:IN_COUNCIL]->(c)
			    WHERE c.visibleFrom <= g AND g < c.visibleUntil WITH i, c ORDER BY i.from DESC, c.sort
			    RETURN {council: c.key, span: i {.from, .to}, ofCouncil: c {.from, .to}} }} },
			regions: COLLECT { MATCH (m:Region) WHERE %s WITH m ORDER BY m.sort RETURN {key: m.key, name: m.name} },
			councils: COLLECT { MATCH (m:LabourMarketCouncil) WHERE %s WITH m ORDER BY m.sort
			  RETURN {key: m.key, name: m.name} }""".replace("%s", Statement.visible("m"));

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
		return IntStream.range(0, scopes.size()).mapToObj((i) -> base(scopes.get(i), bases.get(i))).toList();
	}

	/** Writes the map of what a comparison is made from. */
	static String base(EvidenceScope scope, Statement statement) {
		String columns = (scope.cells() != null) ? cells(scope, scope.cells(), statement) : matrix(scope, statement);
		return "{" + columns + ((scope.peers() != null) ? ", " + PLACES : "") + ", " + catalogue(scope.dimension())
				+ "}";
	}

	private static String matrix(EvidenceScope scope, Statement statement) {
		List<String> conditions = new ArrayList<>(List.of(Statement.visible("m")));
		if (scope.filter().get("municipalities") instanceof List<?> codes) {
			conditions.add("m.code IN " + statement.knownKeys(codes, "municipality", "Municipality", "code"));
		}
		if (!scope.isNamed()) {
			conditions.add(WITH_PLAN);
		}
		String notPlaced = notPlaced(scope.filter(), conditions, statement);
		Filters.place(scope.filter(), "code = m.code", statement, conditions);
		List<Integer> years = scope.years();
		String asked = statement
			.parameter((years != null) ? years.stream().map(Integer::longValue).toList() : List.of(LATEST));
		String tooLarge = (years != null && scope.subjects() == null && scope.dimension().use() != null)
				? tooLarge(scope.dimension(), conditions, asked, statement) : "null";
		String shown = (scope.peers() == null) ? match(conditions) + "WITH m, true AS shown "
				: match(List.of(Statement.visible("m"))) + "WITH m, (" + String.join(" AND ", conditions)
						+ ") AS shown WHERE shown OR " + isPeer(scope.peers(), statement) + " ";
		return "tooLarge: " + tooLarge + ", columns: COLLECT { " + shown + "UNWIND CASE WHEN " + tooLarge
				+ " IS NULL THEN " + asked + " ELSE [] END AS year " + column(scope, statement) + " }, notPlaced: "
				+ notPlaced;
	}

	/**
	 * The size of a matrix whose rows are what its plans name, where that is far beyond
	 * what may be asked for, so that it is not read in vain. Plans that others replace
	 * are looked at too, which can make it too high, but not twice.
	 */
	private static String tooLarge(CoverageDimension dimension, List<String> conditions, String asked,
			Statement statement) {
		String plans = statement.variable();
		String columns = statement.variable();
		String size = statement.variable();
		statement.first("WITH *, COLLECT { MATCH (m:Municipality)<-[:COVERS]-(p:EmploymentPlan) WHERE "
				+ String.join(" AND ", conditions) + " AND " + Statement.visible("p")
				+ " AND any(year IN p.years WHERE year IN " + asked + ") RETURN DISTINCT p.slug } AS " + plans
				+ ", COUNT { " + match(conditions) + "} * size(" + asked + ") AS " + columns + "\n");
		String all = "COUNT { MATCH (t:" + dimension.type() + ") WHERE " + Statement.visible("t") + " }";
		String named = "COUNT { MATCH (t:" + dimension.type() + ") WHERE " + Statement.visible("t")
				+ " AND EXISTS { MATCH (t)<-[:BROADER*0..]-()<-[:" + dimension.use() + "]-(u) WHERE u.plan IN " + plans
				+ " AND any(year IN u.years WHERE year IN " + asked + ") } }";
		statement.first("WITH *, {columns: " + columns + ", rows: CASE WHEN " + columns + " * " + all + " > "
				+ (2 * MAXIMUM) + " THEN " + named + " ELSE 0 END} AS " + size + "\n");
		return "CASE WHEN " + size + ".columns * " + size + ".rows > " + (2 * MAXIMUM) + " THEN " + size + " END";
	}

	/**
	 * Refuses a matrix that is too large.
	 * @param rows the number of its rows
	 * @param columns the number of its columns
	 * @throws BadInputException if it has more than 50,000 cells
	 */
	public static void checkSize(long rows, long columns) {
		if (rows * columns > MAXIMUM) {
			throw new BadInputException(ErrorCode.TOO_COMPLEX, "The comparison would have " + rows + " rows and "
					+ columns + " columns, and " + MAXIMUM
					+ " cells is the most. Ask for some of the rows with 'subjects', for fewer years, or for the"
					+ " municipalities of one region at a time.");
		}
	}

	private static String cells(EvidenceScope scope, List<CodeAndYear> cells, Statement statement) {
		Set<Long> years = new LinkedHashSet<>();
		List<String> texts = new ArrayList<>();
		cells.forEach((cell) -> {
			years.add((cell.year() != null) ? cell.year().longValue() : LATEST);
			texts.add(cell.code() + "/" + ((cell.year() != null) ? cell.year() : LATEST));
		});
		PeerScope peers = scope.peers();
		if (peers != null) {
			peers.years().forEach((year) -> years.add(year.longValue()));
			if (peers.latest()) {
				years.add(LATEST);
			}
		}
		String asked = statement.parameter(texts);
		String codes = statement.parameter(cells.stream().map(CodeAndYear::code).distinct().toList());
		String others = (peers != null) ? isPeer(peers, statement) : "false";
		return "columns: COLLECT { "
				+ match(List.of(Statement.visible("m"), "(m.code IN " + codes + " OR " + others + ")")) + "UNWIND "
				+ statement.parameter(List.copyOf(years)) + " AS year WITH m, year, (m.code + '/' + year) IN " + asked
				+ " AS shown WHERE shown OR " + others + " " + column(scope, statement) + " }";
	}

	/** The condition on a municipality that cells are held against. */
	private static String isPeer(PeerScope peers, Statement statement) {
		String chosen = statement.knownKeys(peers.chosen(), "municipality", "Municipality", "code");
		return peers.everyPlan() ? WITH_PLAN : "m.code IN " + chosen;
	}

	/** What is read of {@code m} in {@code year}. */
	private static String column(EvidenceScope scope, Statement statement) {
		return "WITH m, shown, year ORDER BY m.sort, year RETURN {code: m.code, shown: shown, asked: year, plan: head(COLLECT { "
				+ SPEAKS + " RETURN {plan: p.slug, year: y.year, whole: y.completeness = 'WHOLE', evidence: "
				+ EvidenceReading.of(scope, statement) + "} })}";
	}

	/**
	 * Writes the same with a column for each year and municipality of which a plan is
	 * loaded, whatever the scope says of either.
	 */
	static String everyYear(EvidenceScope scope, Statement statement) {
		if (scope.peers() != null) {
			isPeer(scope.peers(), statement);
		}
		return "{columns: COLLECT { MATCH (m:Municipality)<-[:COVERS]-(held:EmploymentPlan) WHERE "
				+ Statement.visible("m") + " AND " + Statement.visible("held")
				+ " UNWIND held.years AS year WITH DISTINCT m, true AS shown, year " + column(scope, statement)
				+ " }, notPlaced: null" + ((scope.peers() != null) ? ", " + PLACES : "") + ", "
				+ catalogue(scope.dimension()) + "}";
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

	/** All possible subjects, and where they are the minister's goals, when they were. */
	static String catalogue(CoverageDimension dimension) {
		String subjects = "subjects: COLLECT { MATCH (x:" + dimension.type() + ") WHERE " + Statement.visible("x")
				+ " WITH x ORDER BY x.sort RETURN {key: x.key, broader: COLLECT { MATCH (x)-[:BROADER]->(b) RETURN b.key }} }";
		return (dimension != CoverageDimension.MINISTERIAL_GOAL) ? subjects + ", sets: []" : subjects
				+ """
						, sets: COLLECT { MATCH (s:GoalSet) WHERE s.visibleFrom <= g AND g < s.visibleUntil
						  RETURN {year: s.year, complete: s.complete, told: s.sourceStatus <> 'SEEN', goals: COLLECT {
						    MATCH (s)-[:HOLDS]->(a)-[:OF]->(x) WITH a, x ORDER BY a.sort RETURN x.key },
						    late: COLLECT { MATCH (s)-[:HOLDS]->(:GoalAnnouncement {late: true})-[:OF]->(x) RETURN x.key },
						    toldGoals: COLLECT { MATCH (s)-[:HOLDS]->(a)-[:OF]->(x) WHERE a.sourceStatus <> 'SEEN' RETURN x.key }} }""";
	}

	static EvidenceBase base(EvidenceScope scope, Row base) {
		Row tooLarge = base.findRow("tooLarge");
		if (tooLarge != null) {
			checkSize(((Number) tooLarge.value("rows")).longValue(), ((Number) tooLarge.value("columns")).longValue());
		}
		List<Row> columns = base.rows("columns");
		return new EvidenceBase(scope.dimension(), plans(columns.stream().filter((column) -> column.is("shown"))),
				base.rows("sets").stream().map(EvidenceQueries::goals).toList(), base.findNumber("notPlaced"),
				base.rows("subjects").stream().map(EvidenceQueries::subject).toList(),
				(scope.peers() != null) ? peers(base, columns) : null);
	}

	static SubjectEntry subject(Row row) {
		return new SubjectEntry(row.text("key"), row.texts("broader"));
	}

	private static PeerPlans peers(Row base, List<Row> columns) {
		return new PeerPlans(plans(columns.stream().filter((column) -> !isLatest(column))),
				plans(columns.stream().filter(EvidenceQueries::isLatest)),
				base.rows("municipalities").stream().map(EvidenceQueries::place).toList(), names(base, "regions"),
				names(base, "councils"));
	}

	private static boolean isLatest(Row column) {
		return column.value("asked").equals(LATEST);
	}

	private static List<PlaceName> names(Row base, String places) {
		return base.rows(places).stream().map((row) -> new PlaceName(row.text("key"), row.text("name"))).toList();
	}

	private static MunicipalityPlace place(Row row) {
		return new MunicipalityPlace(row.text("code"), row.text("region"),
				row.rows("councils")
					.stream()
					.map((council) -> new CouncilMembership(council.text("council"), span(council.map("span")),
							span(council.map("ofCouncil"))))
					.toList());
	}

	private static TimeSpan span(Map<String, ?> dates) {
		Row row = new Row(dates);
		return new TimeSpan(row.findText("from"), row.findText("to"));
	}

	private static List<PlanInYear> plans(Stream<Row> columns) {
		return columns.map(EvidenceQueries::plan).toList();
	}

	static GoalsOfYear goals(Row row) {
		return new GoalsOfYear(((Number) row.value("year")).intValue(), row.is("complete"), row.texts("goals"),
				row.texts("late"), row.is("told"), row.texts("toldGoals"));
	}

	private static PlanInYear plan(Row row) {
		Row plan = row.findRow("plan");
		if (plan == null) {
			return new PlanInYear(row.text("code"), isLatest(row), isLatest(row) ? null : row.findNumber("asked"), null,
					false, List.of());
		}
		return new PlanInYear(row.text("code"), isLatest(row), plan.findNumber("year"), plan.text("plan"),
				plan.is("whole"), plan.rows("evidence").stream().map(EvidenceReading::evidence).toList());
	}

}
