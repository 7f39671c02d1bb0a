package dk.plangraf.plan;

import java.util.stream.Stream;

/** Claims and the passages that everything rests on. */
final class ClaimShapes {

	private ClaimShapes() {
	}

	static Stream<Shape> all() {
		return Stream.of(claim(), passage());
	}

	static FieldReading claims() {
		return Readings.connection("(n)-[:MAKES]->(x:Claim)", "Claim");
	}

	static FieldReading claimsAbout() {
		return Readings.connection("(n)<-[:ABOUT]-(x:Claim)", "Claim");
	}

	static FieldReading passages() {
		return Readings.list("(n)-[:EVIDENCED_BY]->(x:Passage)", "sort", "Passage");
	}

	private static Shape claim() {
		return Shape.ofNode("Claim")
			.properties("stance", "basis", "rationale", "years", "note")
			.with("subject", Readings.one("(n)<-[:MAKES]-(x)", "EmploymentPlan", "Strategy", "Initiative", "Target"))
			.with("about",
					Readings.one("(n)-[:ABOUT]->(x)", "MinisterialGoal", "SustainableDevelopmentGoal", "GoalSet"))
			.with("stanceLabel", Readings.term("ClaimStance", "stance"))
			.with("basisLabel", Readings.term("ClaimBasis", "basis"))
			.with("plan",
					Readings.one("(n)<-[:MAKES]-()<-[:HAS_INITIATIVE|HAS_TARGET*0..1]-()"
							+ "<-[:HAS_STRATEGY*0..1]-(x:EmploymentPlan)", "EmploymentPlan"))
			.with("coding", Readings.coding())
			.with("passages", passages());
	}

	private static Shape passage() {
		return Shape.of("Passage")
			.properties("headingPath", "exact", "prefix", "suffix", "occurrence", "page", "link")
			.with("source", Readings.one("(n)-[:IN]->(x:SourceDocument)", "SourceDocument"));
	}

}
