package dk.plangraf.plan;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.springframework.stereotype.Component;

import dk.plangraf.graph.Row;
import dk.plangraf.text.ContentWords;

/** The question that the search for similar initiatives begins with. */
@Component
public final class InitiativeProfileQueries {

	/**
	 * The most initiatives that are looked at. It bounds a question at national size, and
	 * is far above what a few plans hold.
	 */
	static final int MAXIMUM = 1_000;

	/** From an initiative and its parts to the terms that they name. */
	private static final String TERMS = "(i)<-[:PART_OF*0..]-()-[:USES|CONCERNS]->(named)";

	private static final String OTHER = """
			WHERE %s AND none(code IN o.municipalities WHERE code IN i.municipalities) AND NOT o.plan IN replaced
			""".formatted(Statement.visible("o"));

	/** Those that share a term or what is broader, who shares what weighs most first. */
	private static final String BY_TERMS = """
			MATCH %s-[:BROADER*0..]->(t) WHERE t.informationContent > 0
			WITH DISTINCT t
			MATCH (t)<-[:BROADER*0..]-()<-[:USES|CONCERNS]-(:Initiative)-[:PART_OF*0..]->(o:Initiative {top: true})
			%s
			WITH DISTINCT o, t
			WITH o, sum(toInteger(round(1000000 * t.informationContent * CASE WHEN t:Instrument THEN %%1$s ELSE %%2$s END)))
			  AS shared
			ORDER BY shared DESC, o.sort LIMIT %d
			"""
		.formatted(TERMS, OTHER, MAXIMUM);

	/**
	 * Those that share a goal with an initiative that names no term that tells a thing.
	 */
	private static final String BY_GOALS = """
			MATCH (goal:MinisterialGoal)<-[:ABOUT]-(:Claim {stance: 'ADDRESSES'})<-[:MAKES]-()
			  <-[:PART_OF*0..]-()-[:HAS_INITIATIVE*0..1]->()-[:PART_OF*0..]->(o:Initiative {top: true})
			%s AND goal.key IN goals AND NOT EXISTS { MATCH %s WHERE named.informationContent > 0 }
			WITH o, count(DISTINCT goal) AS shared ORDER BY shared DESC, o.sort LIMIT %d
			""".formatted(OTHER, TERMS, MAXIMUM);

	/** What counts stands in subqueries of its own, apart from what is returned. */
	private static final String FIND = """
			head(COLLECT {
			  MATCH (x:Initiative {key: %s})-[:PART_OF*0..]->(i:Initiative {top: true}) WHERE %s
			  WITH i, %s AS goals, COLLECT { MATCH (q:EmploymentPlan) WHERE q.replaces IS NOT NULL AND %s RETURN q.replaces }
			    AS replaced
			  CALL (g, i, replaced) { %s WITH o ORDER BY o.sort RETURN collect(o) AS byTerms }
			  CALL (g, i, goals, replaced) { %s WITH o ORDER BY o.sort RETURN collect(o) AS byGoals }
			  RETURN {initiative: %s, others: [o IN byTerms + byGoals | %s]} })""";

	private final PlanQueries queries;

	InitiativeProfileQueries(PlanQueries queries) {
		this.queries = queries;
	}

	/**
	 * Reads an initiative and those of other municipalities that may resemble it, of
	 * plans that no newer edition replaces: the {@value #MAXIMUM} at most of which what
	 * they share of its instruments and target groups weighs most; of one that names
	 * none, those that share a goal.
	 * @param key key of the initiative; of a part, its whole is compared
	 * @param instrument what an instrument weighs that tells all
	 * @param targetGroup what a target group weighs that tells all
	 * @param question the question that this is a part of
	 * @return the initiative among the others
	 * @throws BadInputException if there is no such initiative
	 */
	public InitiativeProfiles read(String key, double instrument, double targetGroup, Question question) {
		Row row = new Row(Map.of("value", Objects.requireNonNull(this.queries.ask(question, (statement) -> {
			String initiative = statement.knownKeys(List.of(key), "initiative", "Initiative", "key") + "[0]";
			String found = FIND.formatted(initiative, Statement.visible("x"), goals("i"), Statement.visible("q"),
					BY_TERMS.formatted(statement.parameter(instrument), statement.parameter(targetGroup)), BY_GOALS,
					profile("i"), profile("o"));
			return "{found: " + found + ", instruments: " + vocabulary("Instrument") + ", targetGroups: "
					+ vocabulary("TargetGroup") + "}";
		}))));
		Row value = Objects.requireNonNull(row.findRow("value"));
		Row found = Objects.requireNonNull(value.findRow("found"));
		return new InitiativeProfiles(profile(Objects.requireNonNull(found.findRow("initiative"))),
				found.rows("others").stream().map(InitiativeProfileQueries::profile).toList(),
				terms(value.rows("instruments")), terms(value.rows("targetGroups")));
	}

	private static String profile(String i) {
		return "{key: " + i + ".key, text: " + i + ".title + ' ' + coalesce(" + i + ".summary, ''), instruments: "
				+ terms(i, "USES") + ", targetGroups: " + terms(i, "CONCERNS") + ", goals: " + goals(i) + "}";
	}

	private static String terms(String i, String relationship) {
		return "COLLECT { MATCH (%s)<-[:PART_OF*0..]-()-[:%s]->(t) RETURN DISTINCT t.key }".formatted(i, relationship);
	}

	/** What is said of the goals as a set is about none of them. */
	private static String goals(String i) {
		return """
				COLLECT { MATCH (%1$s)<-[:PART_OF*0..]-()-[:MAKES]->(:Claim {stance: 'ADDRESSES'})-[:ABOUT]->(m:MinisterialGoal)
				  RETURN m.key AS m
				  UNION
				  MATCH (%1$s)<-[:HAS_INITIATIVE]-()-[:PART_OF*0..]->(:Strategy)-[:MAKES]->(:Claim {stance: 'ADDRESSES'})
				    -[:ABOUT]->(m:MinisterialGoal)
				  RETURN m.key AS m }"""
			.formatted(i);
	}

	private static String vocabulary(String type) {
		return "COLLECT { MATCH (t:%s) WHERE %s RETURN {key: t.key, content: t.informationContent, broader: COLLECT { MATCH (t)-[:BROADER]->(b) RETURN b.key }} }"
			.formatted(type, Statement.visible("t"));
	}

	private static List<BroaderTerms> terms(List<Row> rows) {
		return rows.stream()
			.map((row) -> new BroaderTerms(row.text("key"), row.texts("broader"),
					((Number) row.value("content")).doubleValue()))
			.toList();
	}

	private static InitiativeProfile profile(Row row) {
		return new InitiativeProfile(row.text("key"), row.texts("instruments"), row.texts("targetGroups"),
				row.texts("goals"), ContentWords.of(row.text("text")));
	}

}
