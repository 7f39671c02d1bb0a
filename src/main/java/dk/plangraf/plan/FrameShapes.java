package dk.plangraf.plan;

import java.util.stream.Stream;

/** What stands around a plan's strategies: bodies, policies, figures, monitoring. */
final class FrameShapes {

	private FrameShapes() {
	}

	static Stream<Shape> all() {
		return Stream.of(body(), relatedPolicy(), contextFigure(), monitoring());
	}

	private static Shape body() {
		return Shape.of("PlanBody")
			.properties("name", "role", "date", "deadline", "note")
			.with("roleLabel", Readings.term("BodyRole", "role"))
			.with("passages", ClaimShapes.passages());
	}

	private static Shape relatedPolicy() {
		return Shape.ofNode("RelatedPolicy")
			.properties("title", "kind", "note")
			.with("kindLabel", Readings.term("PolicyKind", "kind"))
			.with("plan", Readings.one("(n)<-[:FRAMED_BY]-(x:EmploymentPlan)", "EmploymentPlan"))
			.with("passages", ClaimShapes.passages());
	}

	private static Shape contextFigure() {
		return Citations.citable(Shape.ofNode("ContextFigure"))
			.properties("metric", "population", "area", "value", "unit", "approximate", "period", "source", "note")
			.with("plan", Readings.one("(n)<-[:HAS_FIGURE]-(x:EmploymentPlan)", "EmploymentPlan"))
			.with("passages", ClaimShapes.passages());
	}

	private static Shape monitoring() {
		return Shape.ofNode("Monitoring")
			.properties("subject", "by", "frequency", "source", "note")
			.with("plan",
					Readings.one("(n)<-[:FOLLOWED_UP_BY]-()<-[:HAS_STRATEGY*0..1]-(x:EmploymentPlan)",
							"EmploymentPlan"))
			.with("strategy", Readings.one("(n)<-[:FOLLOWED_UP_BY]-(x:Strategy)", "Strategy"))
			.with("passages", ClaimShapes.passages());
	}

}
