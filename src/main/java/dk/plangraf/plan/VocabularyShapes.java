package dk.plangraf.plan;

import java.util.stream.Stream;

/**
 * The vocabularies of target groups, instruments and indicators, and the partners. What
 * is narrower counts for what is broader.
 */
final class VocabularyShapes {

	private static final String UNIT_TO_PLAN = "<-[:HAS_INITIATIVE|HAS_TARGET|HAS_COMMITMENT*0..1]-()<-[:HAS_STRATEGY*0..1]-(x:EmploymentPlan)";

	private VocabularyShapes() {
	}

	static Stream<Shape> all() {
		return Stream.of(targetGroup(), instrument(), indicator(), partner());
	}

	private static Shape targetGroup() {
		return users(term("TargetGroup"), used("TargetGroup", "CONCERNS")).with("targets",
				Readings.connection(used("TargetGroup", "CONCERNS") + "(x:Target)", "Target"));
	}

	private static Shape instrument() {
		return users(term("Instrument"), used("Instrument", "USES"));
	}

	private static Shape indicator() {
		return term("Indicator").with("targets",
				Readings.connection(used("Indicator", "MEASURES") + "(x:Target)", "Target"));
	}

	private static Shape partner() {
		return users(Shape.ofNode("Partner"), "(n)<-[:INVOLVES]-").properties("key", "kind", "collective", "note")
			.with("label", Readings.property("name"))
			.with("kindLabel", Readings.term("PartnerKind", "kind"))
			.with("alternativeLabels", Readings.property("alternativeLabels"))
			.with("municipality", Readings.one("(n)-[:IS]->(x:Municipality)", "Municipality"))
			.with("council", Readings.one("(n)-[:IS]->(x:LabourMarketCouncil)", "LabourMarketCouncil"))
			.with("source", Readings.factSource());
	}

	private static Shape term(String type) {
		return Shape.ofNode(type)
			.properties("key", "definition", "note")
			.with("label", Readings.label())
			.with("alternativeLabels",
					(field, n,
							statement) -> n + ((Language.of(field.getArguments()) == Language.EN)
									? ".alternativeLabelsEn" : ".alternativeLabels"))
			.with("broader", Readings.list("(n)-[:BROADER]->(x:" + type + ")", "sort", type))
			.with("narrower", Readings.list("(n)<-[:BROADER]-(x:" + type + ")", "sort", type))
			.with("related", Readings.list("(n)-[:RELATED]-(x:" + type + ")", "sort", type))
			.with("source", Readings.factSource());
	}

	/** From a term to what uses it or a term below it. */
	private static String used(String type, String relationship) {
		return "(n)<-[:BROADER*0..]-(:" + type + ")<-[:" + relationship + "]-";
	}

	private static Shape users(Shape shape, String used) {
		return shape.properties("name")
			.with("plans", Readings.connection(used + "()" + UNIT_TO_PLAN, "EmploymentPlan"))
			.with("strategies", Readings.connection(used + "(x:Strategy)", "Strategy"))
			.with("initiatives",
					Readings.connection(used + "(:Initiative)-[:PART_OF*0..]->(x:Initiative {top: true})",
							"Initiative"))
			.with("commitments", Readings.connection(used + "(x:Commitment)", "Commitment"));
	}

}
