package dk.plangraf.plan;

import java.util.List;

import dk.plangraf.graph.Row;
import org.jspecify.annotations.Nullable;

/**
 * How what a plan {@code p} has in its year {@code y} is read: claims where the subjects
 * are goals, elsewhere the places where a unit's own text names a subject.
 */
final class EvidenceReading {

	private static final String UNITS = "MATCH (p)-[:HAS_STRATEGY*0..1]->()-[:HAS_INITIATIVE|HAS_TARGET|HAS_COMMITMENT*0..1]->(u)";

	private static final String UNIT = """
			unitType: [label IN labels(u) WHERE label <> 'Entry'][0], unit: u.key, targetKind: u.kind,
			counted: CASE WHEN u:Initiative
			  THEN head(COLLECT { MATCH (u)-[:PART_OF*0..]->(whole:Initiative {top: true}) RETURN whole.key })
			  ELSE u.key END,
			total: u:Target AND EXISTS { (u)-[:TOTAL_OF]->() }""";

	private static final String CLAIM = UNITS
			+ """
					-[:MAKES]->(c:Claim)-[:ABOUT]->(t)
					WHERE y.year IN c.years AND (%s)
					WITH u, c, t ORDER BY c.sort
					RETURN {claim: c.key, stance: c.stance, basis: c.basis,
					  rationale: CASE c.stance WHEN 'LIMITS' THEN c.rationale END, subject: CASE WHEN NOT t:GoalSet THEN t.key END,
					  initiatives: CASE WHEN u:Strategy AND c.stance = 'ADDRESSES' AND c.basis <> 'COLLECTIVE' THEN COLLECT {
					    MATCH (u)<-[:PART_OF*0..]-(:Strategy)-[:HAS_INITIATIVE]->(i:Initiative {top: true})
					    WHERE y.year IN i.years WITH i ORDER BY i.sort RETURN i.key
					  } ELSE [] END,
					""";

	/** A use is the plan's own word, and nothing is passed down from it. */
	private static final String USE = UNITS + """
			-[use:%s]->(t:%s)
			WHERE y.year IN u.years%s
			WITH u, use, t ORDER BY u.sort, use.position
			RETURN {stance: 'ADDRESSES', basis: 'STATED', subject: t.key, words: use.words, initiatives: [],
			""";

	private EvidenceReading() {
	}

	/**
	 * Writes the list of evidence.
	 * @param scope which evidence
	 * @param statement the statement that it becomes a part of
	 * @return the expression
	 */
	static String of(EvidenceScope scope, Statement statement) {
		CoverageDimension dimension = scope.dimension();
		String wanted = wanted(scope, statement);
		String find;
		if (dimension.use() != null) {
			find = USE.formatted(dimension.use(), dimension.type(), (wanted != null) ? " AND t.key IN " + wanted : "");
		}
		else {
			String about = "t:" + dimension.type() + ((wanted != null) ? " AND t.key IN " + wanted : "");
			find = CLAIM.formatted((dimension != CoverageDimension.MINISTERIAL_GOAL) ? about
					: "(" + about + ") OR (t:GoalSet AND t.year = y.year)");
		}
		String holder = (dimension.use() != null) ? "u" : "c";
		String passages = scope.passages() ? "COLLECT { MATCH (" + holder
				+ ")-[:EVIDENCED_BY]->(q:Passage) WITH q ORDER BY q.sort RETURN {key: q.key, headings: [h IN q.headingPath | h],"
				+ " exact: q.exact, prefix: q.prefix, suffix: q.suffix, occurrence: q.occurrence} }" : "[]";
		return "COLLECT { " + find + UNIT + ", passages: " + passages + "} }";
	}

	/** The list of the keys that count for the subjects wanted, narrower terms too. */
	private static @Nullable String wanted(EvidenceScope scope, Statement statement) {
		if (scope.subjects() == null) {
			return null;
		}
		String keys = statement.parameter(scope.subjects());
		String wanted = statement.variable();
		statement.first("WITH *, COLLECT { MATCH (term:" + scope.dimension().type()
				+ ")-[:BROADER*0..]->(asked) WHERE asked.key IN " + keys + " AND " + Statement.visible("term")
				+ " RETURN DISTINCT term.key } AS " + wanted + "\n");
		return wanted;
	}

	static Evidence evidence(Row row) {
		boolean target = row.text("unitType").equals("Target");
		EvidenceUnit unit = new EvidenceUnit(row.text("unitType"), row.text("unit"), row.text("counted"),
				target ? row.findText("targetKind") : null, row.is("total"));
		return new Evidence(row.findText("claim"), row.findText("subject"), row.findText("words"), row.text("stance"),
				row.text("basis"), unit, row.texts("initiatives"),
				row.rows("passages").stream().map(EvidenceReading::quotation).toList(), row.findText("rationale"));
	}

	private static Quotation quotation(Row row) {
		return new Quotation(row.text("key"),
				String.join("\n",
						List.of(String.join("\n", row.texts("headings")), row.text("exact"),
								String.valueOf(row.findText("prefix")), String.valueOf(row.findText("suffix")),
								String.valueOf(row.findNumber("occurrence")))));
	}

}
