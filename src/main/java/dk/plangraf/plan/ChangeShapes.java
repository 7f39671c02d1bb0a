package dk.plangraf.plan;

import java.util.stream.Stream;

import dk.plangraf.graph.NodeLabel;
import graphql.schema.SelectedField;

/** Releases of the data set, and what they changed. */
final class ChangeShapes {

	private ChangeShapes() {
	}

	static Stream<Shape> all() {
		return Stream.of(release(), change());
	}

	/** All releases, the newest first. */
	static String releases(SelectedField field, String n, Statement statement) {
		String r = statement.variable();
		return "COLLECT { MATCH (%s:Release) WHERE %s.generation <= g WITH %s ORDER BY %s.generation DESC RETURN %s }"
			.formatted(r, r, r, r, project("DatasetRelease", field, r, statement));
	}

	private static Shape release() {
		return Shape.of("DatasetRelease").properties("version", "importedAt");
	}

	private static Shape change() {
		return Shape.of("DatasetChange")
			.properties("kind", "type", "id", "title")
			.with("kindLabel", Readings.term("ChangeKind", "kind"))
			.with("planSlug", Readings.property("plan"))
			.with("plan", Readings.same("EmploymentPlan", "key", "plan"))
			.with("node", ChangeShapes::node)
			.with("corrections", ChangeShapes::corrections)
			.with("release", ChangeShapes::releaseOf);
	}

	private static String node(SelectedField field, String n, Statement statement) {
		String[] types = Shapes.all()
			.values()
			.stream()
			.map(Shape::type)
			.filter((type) -> NodeLabel.find(type).isPresent() && Shapes.of(type).fields().containsKey("id"))
			.sorted()
			.toArray(String[]::new);
		return Readings.one("(x:Entry {id: " + n + ".id})", types).write(field, n, statement);
	}

	private static String corrections(SelectedField field, String n, Statement statement) {
		String x = statement.variable();
		return "COLLECT { MATCH (%s:Entry:Correction) WHERE %s.id IN %s.corrections AND %s WITH %s ORDER BY %s.sort RETURN %s }"
			.formatted(x, x, n, Statement.visible(x), x, x, project("ClaimCorrection", field, x, statement));
	}

	private static String releaseOf(SelectedField field, String n, Statement statement) {
		String r = statement.variable();
		return "head(COLLECT { MATCH (%s:Release {generation: %s.generation}) RETURN %s })".formatted(r, n,
				project("DatasetRelease", field, r, statement));
	}

	private static String project(String type, SelectedField field, String x, Statement statement) {
		return Shapes.of(type).project(field.getSelectionSet(), x, statement);
	}

}
