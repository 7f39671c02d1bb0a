package dk.plangraf.plan;

import java.util.List;

/**
 * What a unit's own text names: the target groups that it concerns, the instruments that
 * it uses, the partners that it involves, each with the words of the plan.
 */
final class UseShapes {

	private UseShapes() {
	}

	static Shape withAll(Shape unit) {
		return withTargetGroups(unit)
			.with("instruments", Readings.list("(n)-[:USES]->(x:Instrument)", "sort", "Instrument"))
			.with("instrumentUses", uses("InstrumentUse", "USES", "instrument", "Instrument"))
			.with("partners", Readings.list("(n)-[:INVOLVES]->(x:Partner)", "sort", "Partner"))
			.with("partnerUses", uses("PartnerUse", "INVOLVES", "partner", "Partner"));
	}

	static Shape withTargetGroups(Shape unit) {
		return unit.with("targetGroups", uses("TargetGroupUse", "CONCERNS", "targetGroup", "TargetGroup"));
	}

	/** Relationships with what they lead to, in the order of the plan's file. */
	private static FieldReading uses(String type, String relationship, String end, String endType) {
		return (field, n, statement) -> {
			String use = statement.variable();
			String x = statement.variable();
			Shape shape = Shape.of(type)
				.properties("words", "ageFrom", "ageTo")
				.with(end,
						(inner, unused, same) -> Readings.project(List.of(endType), inner.getSelectionSet(), x, same));
			return "COLLECT { MATCH (%s)-[%s:%s]->(%s:%s) WHERE %s WITH %s, %s ORDER BY %s.position RETURN %s }"
				.formatted(n, use, relationship, x, endType, Statement.visible(x), use, x, use,
						shape.project(field.getSelectionSet(), use, statement));
		};
	}

}
