package dk.plangraf.plan;

import java.util.stream.Stream;

/** Plans, their years and their documents. */
final class PlanShapes {

	/** From a plan to itself and all its units. */
	private static final String UNITS = "(n)-[:HAS_STRATEGY*0..1]->()-[:HAS_INITIATIVE|HAS_TARGET|HAS_COMMITMENT*0..1]->()";

	private PlanShapes() {
	}

	static Stream<Shape> all() {
		return Stream.of(plan(), year(), document());
	}

	private static Shape plan() {
		return Citations.citable(Shape.ofNode("EmploymentPlan"))
			.properties("slug", "title", "edition", "revisedOn", "note")
			.with("replaces", Readings.same("EmploymentPlan", "slug", "replaces"))
			.with("issuer", Readings.one("(n)-[:ISSUED_BY]->(x:Municipality)", "Municipality"))
			.with("covers", Readings.list("(n)-[:COVERS]->(x:Municipality)", "sort", "Municipality"))
			.with("years", Readings.list("(n)-[:HAS_YEAR]->(x:PlanYear)", "year", "PlanYear"))
			.with("strategies", Readings.connection("(n)-[:HAS_STRATEGY]->(x:Strategy)", "Strategy"))
			.with("initiatives", Readings.connection(
					"(n)-[:HAS_STRATEGY]->(:Strategy)-[:HAS_INITIATIVE]->(x:Initiative {top: true})", "Initiative"))
			.with("targets", Readings.connection("(n)-[:HAS_STRATEGY*0..1]->()-[:HAS_TARGET]->(x:Target)", "Target"))
			.with("claims", Readings.connection(UNITS + "-[:MAKES]->(x:Claim)", "Claim"))
			.with("sustainableDevelopmentGoals",
					Readings.list(UNITS + "-[:MAKES]->(:Claim)-[:ABOUT]->(x:SustainableDevelopmentGoal)", "number",
							"SustainableDevelopmentGoal"))
			.with("commitments",
					Readings.connection("(n)-[:HAS_STRATEGY]->(:Strategy)-[:HAS_COMMITMENT]->(x:Commitment)",
							"Commitment"))
			.with("bodies", Readings.list("(n)-[:HAS_BODY]->(x:PlanBody)", "sort", "PlanBody"))
			.with("relatedPolicies", Readings.list("(n)-[:FRAMED_BY]->(x:RelatedPolicy)", "sort", "RelatedPolicy"))
			.with("printedGoals", Readings.list("(n)-[:PRINTS]->(x:PrintedGoal)", "sort", "PrintedGoal"))
			.with("contextFigures", Readings.connection("(n)-[:HAS_FIGURE]->(x:ContextFigure)", "ContextFigure"))
			.with("monitoring",
					Readings.list("(n)-[:HAS_STRATEGY*0..1]->()-[:FOLLOWED_UP_BY]->(x:Monitoring)", "sort",
							"Monitoring"))
			.with("partners", Readings.list(UNITS + "-[:INVOLVES]->(x:Partner)", "sort", "Partner"))
			.with("corrections", Readings.list("(n)-[:HAS_CORRECTION]->(x:Correction)", "sort", "ClaimCorrection"))
			.with("wordSearches", WordSearchShapes.ofPlan())
			.with("sourceDocument", Readings.one("(n)-[:READ_IN]->(x:SourceDocument)", "SourceDocument"))
			.with("coding", Readings.coding())
			.with("passages", ClaimShapes.passages());
	}

	private static Shape year() {
		return Shape.ofNode("PlanYear")
			.properties("year", "completeness", "note")
			.with("plan", Readings.one("(n)<-[:HAS_YEAR]-(x:EmploymentPlan)", "EmploymentPlan"))
			.with("strategies", Readings.connection("(n)<-[:IN_FORCE_IN]-(x:Strategy)", "Strategy"))
			.with("goalSet", Readings.same("GoalSet", "year", "year"));
	}

	private static Shape document() {
		return Shape.ofNode("SourceDocument")
			.properties("title", "publisher", "edition", "sha256", "url", "retrievedOn")
			.with("plan", Readings.one("(n)<-[:READ_IN]-(x:EmploymentPlan)", "EmploymentPlan"));
	}

}
