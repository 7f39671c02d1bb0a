package dk.plangraf.plan;

import java.util.stream.Stream;

/** The minister's goals and the UN goals. */
final class GoalShapes {

	private GoalShapes() {
	}

	static Stream<Shape> all() {
		return Stream.of(ministerialGoal(), announcement(), printedGoal(), goalSet(), sustainableDevelopmentGoal());
	}

	private static Shape ministerialGoal() {
		return Shape.ofNode("MinisterialGoal")
			.properties("key", "name", "endedOn", "note")
			.with("label", Readings.label())
			.with("searchWords", WordSearchShapes.searchWords())
			.with("announcements", Readings.list("(n)<-[:OF]-(x:GoalAnnouncement)", "year", "GoalAnnouncement"))
			.with("printings", Readings.list("(n)<-[:OF]-(x:PrintedGoal)", "sort", "PrintedGoal"))
			.with("announcedFrom", announced("ASC"))
			.with("announcedTo", announced("DESC"))
			.with("claims", ClaimShapes.claimsAbout())
			.with("plans", plans())
			.with("source", Readings.factSource());
	}

	private static FieldReading announced(String order) {
		return (field, n, statement) -> {
			String a = statement.variable();
			return "head(COLLECT { MATCH (" + n + ")<-[:OF]-(" + a + ":GoalAnnouncement) WHERE " + Statement.visible(a)
					+ " RETURN " + a + ".year ORDER BY " + a + ".year " + order + " LIMIT 1 })";
		};
	}

	private static Shape printedGoal() {
		return Shape.ofNode("PrintedGoal")
			.properties("year", "number", "wording", "novelty", "note")
			.with("goal", Readings.one("(n)-[:OF]->(x:MinisterialGoal)", "MinisterialGoal"))
			.with("plan", Readings.one("(n)<-[:PRINTS]-(x:EmploymentPlan)", "EmploymentPlan"))
			.with("passages", ClaimShapes.passages());
	}

	private static Shape announcement() {
		return Shape.ofNode("GoalAnnouncement")
			.properties("year", "number", "wording", "novelty", "late", "note")
			.with("goal", Readings.one("(n)-[:OF]->(x:MinisterialGoal)", "MinisterialGoal"))
			.with("goalSet", Readings.one("(n)<-[:HOLDS]-(x:GoalSet)", "GoalSet"))
			.with("source", Readings.factSource());
	}

	private static Shape goalSet() {
		return Shape.ofNode("GoalSet")
			.properties("year", "complete", "note")
			.with("announcements", Readings.list("(n)-[:HOLDS]->(x:GoalAnnouncement)", "sort", "GoalAnnouncement"))
			.with("claims", ClaimShapes.claimsAbout())
			.with("planYears",
					(field, n, statement) -> Readings.list("(x:PlanYear {year: " + n + ".year})", "sort", "PlanYear")
						.write(field, n, statement))
			.with("source", Readings.factSource());
	}

	private static Shape sustainableDevelopmentGoal() {
		return Shape.ofNode("SustainableDevelopmentGoal")
			.properties("number", "name", "uri")
			.with("label", Readings.label())
			.with("claims", ClaimShapes.claimsAbout())
			.with("plans", plans())
			.with("source", Readings.factSource());
	}

	private static FieldReading plans() {
		return Readings.connection(
				"(n)<-[:ABOUT]-(:Claim)<-[:MAKES]-()<-[:HAS_INITIATIVE|HAS_TARGET|HAS_COMMITMENT*0..1]-()<-[:HAS_STRATEGY*0..1]-(x:EmploymentPlan)",
				"EmploymentPlan");
	}

}
