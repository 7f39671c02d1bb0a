package dk.plangraf.plan;

import java.util.stream.Stream;

/** Plans, their years and their documents. */
final class PlanShapes {

	private PlanShapes() {
	}

	static Stream<Shape> all() {
		return Stream.of(plan(), year(), document());
	}

	private static Shape plan() {
		return Shape.ofNode("EmploymentPlan")
			.properties("slug", "title", "edition", "revisedOn", "note")
			.with("replaces", Readings.same("EmploymentPlan", "slug", "replaces"))
			.with("issuer", Readings.one("(n)-[:ISSUED_BY]->(x:Municipality)", "Municipality"))
			.with("covers", Readings.list("(n)-[:COVERS]->(x:Municipality)", "sort", "Municipality"))
			.with("years", Readings.list("(n)-[:HAS_YEAR]->(x:PlanYear)", "year", "PlanYear"))
			.with("strategies", Readings.connection("(n)-[:HAS_STRATEGY]->(x:Strategy)", "Strategy"))
			.with("initiatives", Readings.connection(
					"(n)-[:HAS_STRATEGY]->(:Strategy)-[:HAS_INITIATIVE]->(x:Initiative {top: true})", "Initiative"))
			.with("targets", Readings.connection("(n)-[:HAS_STRATEGY*0..1]->()-[:HAS_TARGET]->(x:Target)", "Target"))
			.with("claims", Readings.connection(
					"(n)-[:HAS_STRATEGY*0..1]->()-[:HAS_INITIATIVE|HAS_TARGET*0..1]->()-[:MAKES]->(x:Claim)", "Claim"))
			.with("sustainableDevelopmentGoals",
					Readings.list(
							"(n)-[:HAS_STRATEGY*0..1]->()-[:HAS_INITIATIVE|HAS_TARGET*0..1]->()-[:MAKES]->(:Claim)"
									+ "-[:ABOUT]->(x:SustainableDevelopmentGoal)",
							"number", "SustainableDevelopmentGoal"))
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
