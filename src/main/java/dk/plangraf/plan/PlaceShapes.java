package dk.plangraf.plan;

import java.util.Map;
import java.util.stream.Stream;

/** Municipalities, regions and councils. */
final class PlaceShapes {

	private PlaceShapes() {
	}

	static Stream<Shape> all() {
		return Stream.of(municipality(), region(), council());
	}

	private static Shape municipality() {
		return Shape.ofNode("Municipality")
			.properties("code", "name", "lau", "nuts")
			.with("region", Readings.one("(n)-[:IN_REGION]->(x:Region)", "Region"))
			.with("councils", memberships())
			.with("plans", Readings.connection("(n)<-[:COVERS]-(x:EmploymentPlan)", "EmploymentPlan"))
			.with("source", Readings.factSource());
	}

	private static Shape region() {
		return Shape.ofNode("Region")
			.properties("key", "name")
			.with("municipalities", Readings.connection("(n)<-[:IN_REGION]-(x:Municipality)", "Municipality"))
			.with("source", Readings.factSource());
	}

	private static Shape council() {
		return Shape.ofNode("LabourMarketCouncil")
			.properties("key", "name", "from", "to", "note")
			.with("municipalities", Readings.connection("(n)<-[:IN_COUNCIL]-(x:Municipality)", "Municipality"))
			.with("source", Readings.factSource());
	}

	private static FieldReading memberships() {
		return (field, n, statement) -> {
			String membership = statement.variable();
			String council = statement.variable();
			Shape shape = Shape.of("CouncilMembership")
				.properties("from", "to")
				.with("source",
						Readings.object("FactSource", "sourceCitation",
								Map.of("citation", "sourceCitation", "status", "sourceStatus", "url", "sourceUrl")))
				.with("council", (inner, m, same) -> Shapes.of("LabourMarketCouncil")
					.project(inner.getSelectionSet(), council, same));
			return "COLLECT { MATCH (%s)-[%s:IN_COUNCIL]->(%s:LabourMarketCouncil) WHERE %s WITH %s, %s ORDER BY %s.key RETURN %s }"
				.formatted(n, membership, council, Statement.visible(council), membership, council, council,
						shape.project(field.getSelectionSet(), membership, statement));
		};
	}

}
