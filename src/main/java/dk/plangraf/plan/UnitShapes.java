package dk.plangraf.plan;

import java.util.Map;
import java.util.stream.Stream;

/** The units of a plan: strategies, commitments, initiatives and targets. */
final class UnitShapes {

	private UnitShapes() {
	}

	static Stream<Shape> all() {
		return Stream.of(strategy(), commitment(), initiative(), target());
	}

	private static Shape strategy() {
		return UseShapes.withAll(Citations.citable(Shape.ofNode("Strategy")))
			.properties("title", "number", "kind", "objective", "note")
			.with("parent", Readings.one("(n)-[:PART_OF]->(x:Strategy)", "Strategy"))
			.with("children", Readings.list("(n)<-[:PART_OF]-(x:Strategy)", "sort", "Strategy"))
			.with("plan", Readings.one("(n)<-[:HAS_STRATEGY]-(x:EmploymentPlan)", "EmploymentPlan"))
			.with("years", Readings.list("(n)-[:IN_FORCE_IN]->(x:PlanYear)", "year", "PlanYear"))
			.with("commitments", Readings.connection("(n)-[:HAS_COMMITMENT]->(x:Commitment)", "Commitment"))
			.with("monitoring", Readings.list("(n)-[:FOLLOWED_UP_BY]->(x:Monitoring)", "sort", "Monitoring"))
			.with("initiatives", Readings.connection("(n)-[:HAS_INITIATIVE]->(x:Initiative {top: true})", "Initiative"))
			.with("targets", Readings.connection("(n)-[:HAS_TARGET]->(x:Target)", "Target"))
			.with("claims", ClaimShapes.claims())
			.with("passages", ClaimShapes.passages());
	}

	private static Shape commitment() {
		return UseShapes.withAll(Citations.citable(Shape.ofNode("Commitment")))
			.properties("title", "note")
			.with("strategy", Readings.one("(n)<-[:HAS_COMMITMENT]-(x:Strategy)", "Strategy"))
			.with("plan",
					Readings.one("(n)<-[:HAS_COMMITMENT]-(:Strategy)<-[:HAS_STRATEGY]-(x:EmploymentPlan)",
							"EmploymentPlan"))
			.with("claims", ClaimShapes.claims())
			.with("passages", ClaimShapes.passages());
	}

	private static Shape initiative() {
		return UseShapes.withAll(Citations.citable(Shape.ofNode("Initiative")))
			.properties("title", "summary", "from", "to", "unitSource", "note")
			.with("parts", Readings.list("(n)<-[:PART_OF]-(x:Initiative)", "sort", "Initiative"))
			.with("partOf", Readings.one("(n)-[:PART_OF]->(x:Initiative)", "Initiative"))
			.with("strategy", Readings.one("(n)<-[:HAS_INITIATIVE]-(x:Strategy)", "Strategy"))
			.with("plan",
					Readings.one("(n)<-[:HAS_INITIATIVE]-(:Strategy)<-[:HAS_STRATEGY]-(x:EmploymentPlan)",
							"EmploymentPlan"))
			.with("claims", ClaimShapes.claims())
			.with("passages", ClaimShapes.passages());
	}

	private static Shape target() {
		return UseShapes.withTargetGroups(Citations.citable(Shape.ofNode("Target")))
			.properties("metric", "population", "direction", "comparator", "reference", "value", "valueState", "unit",
					"kind", "dueDate", "measurement", "note")
			.with("indicator", Readings.one("(n)-[:MEASURES]->(x:Indicator)", "Indicator"))
			.with("previousTarget",
					Readings.object("PreviousTarget", "previousTargetValue",
							Map.of("value", "previousTargetValue", "period", "previousTargetPeriod")))
			.with("baseline",
					Readings.object("Baseline", "baselineState",
							Map.of("value", "baselineValue", "period", "baselinePeriod", "kind", "baselineKind",
									"nationalValue", "baselineNationalValue", "state", "baselineState")))
			.with("status",
					Readings.object("TargetStatus", "statusText",
							Map.of("text", "statusText", "value", "statusValue", "period", "statusPeriod",
									"nationalValue", "statusNationalValue")))
			.with("totalOf", Readings.list("(n)-[:TOTAL_OF]->(x:Target)", "sort", "Target"))
			.with("plan",
					Readings.one("(n)<-[:HAS_TARGET]-()<-[:HAS_STRATEGY*0..1]-(x:EmploymentPlan)", "EmploymentPlan"))
			.with("strategy", Readings.one("(n)<-[:HAS_TARGET]-(x:Strategy)", "Strategy"))
			.with("claims", ClaimShapes.claims())
			.with("passages", ClaimShapes.passages());
	}

}
