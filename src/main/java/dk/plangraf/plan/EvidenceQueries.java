package dk.plangraf.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import dk.plangraf.graph.Row;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** The question that every comparison begins with. */
@Component
public final class EvidenceQueries {

	/** The most cells that a matrix may have. */
	private static final int MAXIMUM = 50_000;

	/** In place of a year: the newest year loaded whole of the latest plan. */
	static final long LATEST = 0;

	/** The plan years {@code y} of some years, with the codes that they speak for. */
	private static final String IN_YEARS = "MATCH (y:PlanYear) WHERE y.year IN %s AND " + Statement.visible("y")
			+ " UNWIND y.speaksFor AS code WITH y, code, y.year AS asked, y.rank AS rank WHERE code IN %s\n";

	/** All of them, as {@link #IN_YEARS}. */
	private static final String IN_ANY_YEAR = "MATCH (y:PlanYear) WHERE " + Statement.visible("y")
			+ " UNWIND y.speaksFor AS code WITH y, code, y.year AS asked, y.rank AS rank\n";

	/** The same where the latest of many is wanted. */
	private static final String LATEST_OF_MANY = "MATCH (y:PlanYear) WHERE " + Statement.visible("y")
			+ " UNWIND y.speaksFor AS code WITH y, code, " + LATEST
			+ " AS asked, y.latestRank AS rank WHERE code IN %s\n";

	/** The same where the latest of a few is wanted, who are named. */
	private static final String LATEST_OF_FEW = "UNWIND %s AS code"
			+ " MATCH (:Municipality {key: code})<-[:COVERS]-(:EmploymentPlan)-[:HAS_YEAR]->(y:PlanYear) WHERE "
			+ Statement.visible("y") + " WITH y, code, " + LATEST + " AS asked, y.latestRank AS rank\n";

	/** Of these that which speaks: the first by rank that none replaces. */
	private static final String SPEAKS = """
			WITH y, code, asked, rank ORDER BY rank DESC
			WITH code, asked, collect(y) AS candidates, collect(y.replacesYear) AS replaced
			WITH code, asked, CASE replaced WHEN [] THEN candidates[0]
			  ELSE head([one IN candidates WHERE NOT one.key IN replaced]) END AS y
			WHERE y IS NOT NULL
			RETURN collect({code: code, asked: asked, key: y.key, whole: y.completeness = 'WHOLE', """;

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
		return "{" + columns + ((scope.peers() != null) ? ", " + PLACES : "") + ", "
				+ catalogue(scope.dimension(), (scope.cells() == null) ? scope.years() : null, statement) + "}";
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
		conditions.addAll(PlaceFilter.regionAndCouncil(scope.filter(), statement).ofMunicipality("m"));
		String shown = String.join(" AND ", conditions);
		String columns = columns(shown, (scope.peers() != null) ? isPeer(scope.peers(), statement) : "false", scope,
				statement);
		return "places: " + columns + ", spoken: " + spoken(scope, columns, scope.isNamed(), statement)
				+ ", notPlaced: " + notPlaced;
	}

	/** The municipalities that are shown or that others are held against. */
	private static String columns(String shown, String peer, EvidenceScope scope, Statement statement) {
		return statement.let("COLLECT { MATCH (m:Municipality) WHERE " + Statement.visible("m") + " WITH m, (" + shown
				+ ") AS shown, " + peer + " AS peer WHERE shown OR peer WITH m, shown, peer ORDER BY m.sort"
				+ " RETURN {code: m.code, shown: shown, peer: peer" + scope.alongside().ofMunicipality("m") + "} }");
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
		String shown = "m.code IN " + statement.parameter(cells.stream().map(CodeAndYear::code).distinct().toList());
		PeerScope peers = scope.peers();
		String columns = columns(shown, (peers != null) ? isPeer(peers, statement) : "false", scope, statement);
		return "places: " + columns + ", spoken: "
				+ spoken(scope, columns, peers == null || !peers.everyPlan(), statement);
	}

	/** The condition on a municipality that cells are held against. */
	private static String isPeer(PeerScope peers, Statement statement) {
		String chosen = statement.knownKeys(peers.chosen(), "municipality", "Municipality", "code");
		return peers.everyPlan() ? WITH_PLAN : "m.code IN " + chosen;
	}

	/** What speaks for the municipalities in the years asked for. */
	private static String spoken(EvidenceScope scope, String columns, boolean few, Statement statement) {
		String codes = "[one IN " + columns + " | one.code]";
		List<Long> years = asked(scope).stream().filter((year) -> year != LATEST).toList();
		List<String> ways = new ArrayList<>();
		if (!years.isEmpty()) {
			ways.add(IN_YEARS.formatted(statement.parameter(years), codes));
		}
		if (years.size() < asked(scope).size()) {
			ways.add((few ? LATEST_OF_FEW : LATEST_OF_MANY).formatted(codes));
		}
		return String.join(" + ", ways.stream().map((way) -> spoken(way, columns, scope, statement)).toList());
	}

	private static String spoken(String way, String columns, EvidenceScope scope, Statement statement) {
		String spoken = statement.variable();
		statement.first("CALL (g, " + columns + ") {\n" + way + SPEAKS
				+ EvidenceReading.of(scope.dimension(), scope.passages())
				+ (scope.alongside().titles() ? ", " + EvidenceReading.TITLES : "") + "}) AS " + spoken + "\n}\n");
		return spoken;
	}

	/** The years that columns or what they are held against are of, in their order. */
	private static SortedSet<Long> asked(EvidenceScope scope) {
		SortedSet<Long> asked = new TreeSet<>();
		if (scope.cells() == null) {
			asked.addAll((scope.years() != null) ? scope.years().stream().map(Integer::longValue).toList()
					: List.of(LATEST));
			return asked;
		}
		scope.cells().forEach((cell) -> asked.add((cell.year() != null) ? cell.year().longValue() : LATEST));
		PeerScope peers = scope.peers();
		if (peers != null) {
			peers.years().forEach((year) -> asked.add(year.longValue()));
			if (peers.latest()) {
				asked.add(LATEST);
			}
		}
		return asked;
	}

	/**
	 * Writes the same with a column for each year and municipality of which a plan is
	 * loaded, whatever the scope says of either.
	 */
	static String everyYear(EvidenceScope scope, Statement statement) {
		String columns = columns("true", (scope.peers() != null) ? isPeer(scope.peers(), statement) : "false", scope,
				statement);
		return "{places: " + columns + ", everyYear: true, spoken: " + spoken(IN_ANY_YEAR, columns, scope, statement)
				+ ", notPlaced: null" + ((scope.peers() != null) ? ", " + PLACES : "") + ", "
				+ catalogue(scope.dimension(), null, statement) + "}";
	}

	private static String notPlaced(Map<String, Object> filter, List<String> conditions, Statement statement) {
		if (filter.get("council") == null) {
			return "null";
		}
		Map<String, Object> others = new LinkedHashMap<>(filter);
		others.remove("council");
		List<String> all = new ArrayList<>(conditions);
		all.addAll(PlaceFilter.regionAndCouncil(others, statement).ofMunicipality("m"));
		all.addAll(PlaceFilter.ofNoCouncil().ofMunicipality("m"));
		return "COUNT { " + match(all) + "}";
	}

	private static String match(List<String> conditions) {
		return "MATCH (m:Municipality) WHERE " + String.join(" AND ", conditions) + " ";
	}

	/**
	 * All possible subjects, and where they are the minister's goals, when they were.
	 * @param dimension what the subjects are
	 * @param years the years of which the goals are wanted, null for all
	 * @param statement the statement that this becomes a part of
	 * @return the entries of a map, without braces
	 */
	static String catalogue(CoverageDimension dimension, @Nullable List<Integer> years, Statement statement) {
		String broader = dimension.isNested() ? "COLLECT { MATCH (x)-[:BROADER]->(b) RETURN b.key }" : "[]";
		String subjects = "subjects: COLLECT { MATCH (x:" + dimension.type() + ") WHERE " + Statement.visible("x")
				+ " WITH x ORDER BY x.sort RETURN {key: x.key, broader: " + broader + "} }";
		if (dimension != CoverageDimension.MINISTERIAL_GOAL) {
			return subjects + ", sets: []";
		}
		String wanted = (years != null)
				? "s.year IN " + statement.parameter(years.stream().map(Integer::longValue).toList()) + " AND " : "";
		return subjects + ", sets: COLLECT { MATCH (s:GoalSet) WHERE " + wanted + Statement.visible("s")
				+ " RETURN {year: s.year, complete: s.complete, told: s.sourceStatus <> 'SEEN', goals: COLLECT {"
				+ " MATCH (s)-[:HOLDS]->(a)-[:OF]->(x) WITH a, x ORDER BY a.sort"
				+ " RETURN {key: x.key, late: a.late, told: a.sourceStatus <> 'SEEN'} }} }";
	}

	static EvidenceBase base(EvidenceScope scope, Row base) {
		List<SubjectEntry> subjects = base.rows("subjects").stream().map(EvidenceQueries::subject).toList();
		EvidenceColumns columns = EvidenceColumns.of(scope, asked(scope), subjects, base);
		return new EvidenceBase(scope.dimension(), columns.shown(),
				base.rows("sets").stream().map(EvidenceQueries::goals).toList(), base.findNumber("notPlaced"), subjects,
				(scope.peers() != null) ? peers(base, columns) : null, scope.alongside().read(base.rows("places")),
				scope.alongside().titles() ? EvidenceReading.titles(base.rows("spoken")) : Map.of());
	}

	static SubjectEntry subject(Row row) {
		return new SubjectEntry(row.text("key"), row.texts("broader"));
	}

	private static PeerPlans peers(Row base, EvidenceColumns columns) {
		return new PeerPlans(columns.inYears(), columns.latest(),
				base.rows("municipalities").stream().map(EvidenceQueries::place).toList(), names(base, "regions"),
				names(base, "councils"));
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

	static GoalsOfYear goals(Row row) {
		List<Row> goals = row.rows("goals");
		return new GoalsOfYear(((Number) row.value("year")).intValue(), row.is("complete"), keys(goals, (goal) -> true),
				keys(goals, (goal) -> goal.is("late")), row.is("told"), keys(goals, (goal) -> goal.is("told")));
	}

	private static List<String> keys(List<Row> goals, Predicate<Row> which) {
		return goals.stream().filter(which).map((goal) -> goal.text("key")).toList();
	}

}
