package dk.plangraf.plan;

import java.util.stream.Stream;

/** Claims and the passages that everything rests on. */
final class ClaimShapes {

	private ClaimShapes() {
	}

	static Stream<Shape> all() {
		return Stream.of(claim(), correction(), passage());
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
		return Citations.citable(Shape.ofNode("Claim"))
			.properties("stance", "basis", "rationale", "years", "agreement", "note")
			.with("subject",
					Readings.one("(n)<-[:MAKES]-(x)", "EmploymentPlan", "Strategy", "Commitment", "Initiative",
							"Target"))
			.with("about", about())
			.with("stanceLabel", Readings.term("ClaimStance", "stance"))
			.with("basisLabel", Readings.term("ClaimBasis", "basis"))
			.with("agreementLabel", Readings.term("ClaimAgreement", "agreement"))
			.with("corrections", Readings.list("(n)<-[:CORRECTS]-(x:Correction)", "sort", "ClaimCorrection"))
			.with("plan",
					Readings.one("(n)<-[:MAKES]-()<-[:HAS_INITIATIVE|HAS_TARGET|HAS_COMMITMENT*0..1]-()"
							+ "<-[:HAS_STRATEGY*0..1]-(x:EmploymentPlan)", "EmploymentPlan"))
			.with("coding", Readings.coding())
			.with("passages", passages());
	}

	private static Shape correction() {
		return Shape.of("ClaimCorrection")
			.properties("date", "by", "change", "unit", "stance", "formerBasis", "formerRationale", "reason")
			.with("changeLabel", Readings.term("CorrectionKind", "change"))
			.with("about", about())
			.with("claim", Readings.one("(n)-[:CORRECTS]->(x:Claim)", "Claim"))
			.with("plan", Readings.one("(n)<-[:HAS_CORRECTION]-(x:EmploymentPlan)", "EmploymentPlan"));
	}

	private static FieldReading about() {
		return Readings.one("(n)-[:ABOUT]->(x)", "MinisterialGoal", "SustainableDevelopmentGoal", "GoalSet");
	}

	private static Shape passage() {
		return Shape.of("Passage")
			.properties("headingPath", "exact", "prefix", "suffix", "occurrence", "page", "link")
			.with("source", Readings.one("(n)-[:IN]->(x:SourceDocument)", "SourceDocument"));
	}

}
