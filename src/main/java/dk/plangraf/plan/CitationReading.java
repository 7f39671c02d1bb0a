package dk.plangraf.plan;

import java.util.function.UnaryOperator;

/**
 * Brings what citations are made of, as maps that the {@code Cited…} records take. The
 * plan of a thing is found by its property {@code plan}.
 */
final class CitationReading {

	private CitationReading() {
	}

	/**
	 * What the citation of a thing is made of.
	 * @param type type of the thing
	 * @param n the thing
	 * @param statement the statement that the expression becomes a part of
	 * @return the expression
	 */
	static String of(String type, String n, Statement statement) {
		String parts = "`%s`: '%s', of: '%s', %s".formatted(ResultKeys.TYPE, Citations.TYPE, type,
				source(n, statement));
		return "{" + parts + ", " + switch (type) {
			case "Claim" -> "claim: " + n + " {.basis, .stance, .rationale}, topic: "
					+ one("(n)-[:ABOUT]->(x)", n, CitationReading::topic, statement) + ", unit: "
					+ one("(n)<-[:MAKES]-(x)", n, (x) -> maker(x, statement), statement);
			case "EmploymentPlan" ->
				"document: " + one("(n)-[:READ_IN]->(x:SourceDocument)", n, CitationReading::document, statement)
						+ ", partYears: "
						+ all("(n)-[:HAS_YEAR]->(x:PlanYear {completeness: 'PART'})", n, "x.year", statement);
			default -> "unit: " + unit(type, n, statement);
		} + "}";
	}

	/**
	 * What the citation of a cell is made of, an entry of the graph at a time.
	 * @param type type of the entry
	 * @param x the entry
	 * @param statement the statement that the expression becomes a part of
	 * @return the expression
	 */
	static String ofEntry(String type, String x, Statement statement) {
		return switch (type) {
			case "Municipality" -> x + " {.name, version: " + version(statement) + "}";
			case "EmploymentPlan" -> "{plan: " + plan(x, statement) + ", notes: "
					+ all("(n)-[:HAS_YEAR]->(x:PlanYear)", x, "{year: x.year, note: x.note}", statement) + "}";
			default -> topic(x);
		};
	}

	/** A plan by name. */
	private static String plan(String p, Statement statement) {
		return p + " {.title, .edition, machine: " + p + ".codingKind = 'MACHINE', reviewed: " + p
				+ ".codingReviewed, issuer: "
				+ one("(n)-[:ISSUED_BY]->(x:Municipality)", p, (x) -> x + ".name", statement) + ", covers: "
				+ all("(n)-[:COVERS]->(x:Municipality)", p, "x.name", statement) + "}";
	}

	/** What a claim or a cell is about. */
	private static String topic(String x) {
		return x + " {type: [label IN labels(" + x + ") WHERE label <> 'Entry'][0], name: coalesce(" + x
				+ ".name, ''), english: " + x + ".nameEn, number: coalesce(" + x + ".number, " + x + ".year)}";
	}

	/** The version of the data set. */
	private static String version(Statement statement) {
		String release = statement.variable();
		return "coalesce(head(COLLECT { MATCH (%s:Release {generation: g}) RETURN left(%s.version, %d) }), '-')"
			.formatted(release, release, CitedSource.VERSION);
	}

	private static String source(String n, Statement statement) {
		String passage = statement.variable();
		String passages = statement.variable();
		return "years: [year IN " + n + ".years | year], version: " + version(statement) + ", plan: "
				+ one("(x:EmploymentPlan {key: " + n + ".plan})", n, (x) -> plan(x, statement), statement)
				+ ", passage: head(COLLECT { MATCH (%s)-[:EVIDENCED_BY]->(%s:Passage) WHERE %s WITH %s ORDER BY %s.sort RETURN %s {.exact, .page, headings: [heading IN %s.headingPath | heading]} })"
					.formatted(n, passage, Statement.visible(passage), passage, passage, passage, passage)
				+ ", passages: COUNT { MATCH (%s)-[:EVIDENCED_BY]->(%s:Passage) WHERE %s }".formatted(n, passages,
						Statement.visible(passages));
	}

	private static String document(String x) {
		return x + " {.title, .publisher, .edition, .url, .retrievedOn, .sha256}";
	}

	private static String unit(String type, String n, Statement statement) {
		return switch (type) {
			case "Strategy" -> n + " {.title, .kind}";
			case "Commitment" -> n + " {.title, strategy: "
					+ one("(n)<-[:HAS_COMMITMENT]-(x:Strategy)", n, (x) -> x + " {.title, .kind}", statement) + "}";
			case "Initiative" -> n + " {.title, .unitSource, .from, .to, whole: " + whole(n, statement) + "}";
			case "Target" ->
				n + " {title: %1$s.metric, .population, .direction, .comparator, .reference, .value, .valueState, .unit, .dueDate, total: EXISTS { (%1$s)-[:TOTAL_OF]->() }}"
					.formatted(n);
			default ->
				n + " {title: " + n + ".metric, .population, .area, .period, .source, .value, .unit, .approximate}";
		};
	}

	/** The unit that makes a claim. */
	private static String maker(String x, Statement statement) {
		return x + " {type: [label IN labels(" + x + ") WHERE label <> 'Entry'][0], title: coalesce(" + x + ".title, "
				+ x + ".metric), .kind, whole: " + whole(x, statement) + "}";
	}

	private static String whole(String n, Statement statement) {
		return one("(n)-[:PART_OF]->(x:Initiative)", n, (x) -> x + ".title", statement);
	}

	private static String one(String pattern, String n, UnaryOperator<String> projection, Statement statement) {
		String x = statement.variable();
		return "head(COLLECT { MATCH " + Readings.bind(pattern, n, x) + " WHERE " + Statement.visible(x) + " RETURN "
				+ projection.apply(x) + " LIMIT 1 })";
	}

	private static String all(String pattern, String n, String value, Statement statement) {
		String x = statement.variable();
		return "COLLECT { MATCH " + Readings.bind(pattern, n, x) + " WHERE " + Statement.visible(x) + " WITH " + x
				+ " ORDER BY " + x + ".sort RETURN " + value.replace("x.", x + ".") + " }";
	}

}
