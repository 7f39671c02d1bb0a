package dk.plangraf.plan;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import graphql.schema.DataFetchingFieldSelectionSet;

/**
 * The kinds of readings. In a pattern, {@code (n)} is the node that the field belongs to
 * and {@code (x)} what the field leads to.
 */
final class Readings {

	private Readings() {
	}

	static FieldReading property(String name) {
		return (field, n, statement) -> n + "." + name;
	}

	/** The label of an enum-valued property, in the language of the argument. */
	static FieldReading term(String list, String property) {
		return (field, n, statement) -> statement.parameter(Terms.labels(list, Language.of(field.getArguments()))) + "["
				+ n + "." + property + "]";
	}

	/** The name of a catalogue entry, in the language of the argument. */
	static FieldReading label() {
		return (field, n, statement) -> n + ((Language.of(field.getArguments()) == Language.EN) ? ".nameEn" : ".name");
	}

	/**
	 * An object whose fields are properties of the node; null without {@code presence}.
	 */
	static FieldReading object(String type, String presence, Map<String, String> properties) {
		Shape shape = Shape.of(type);
		properties.forEach((name, property) -> shape.with(name, property(property)));
		return (field, n, statement) -> "CASE WHEN " + n + "." + presence + " IS NOT NULL THEN "
				+ shape.project(field.getSelectionSet(), n, statement) + " END";
	}

	static FieldReading factSource() {
		return object("FactSource", "sourceCitation",
				Map.of("citation", "sourceCitation", "status", "sourceStatus", "url", "sourceUrl"));
	}

	static FieldReading coding() {
		return object("Coding", "codingKind",
				Map.of("kind", "codingKind", "name", "codingName", "date", "codingDate", "reviewed", "codingReviewed"));
	}

	/** One neighbour or none, as a list (see {@link GraphWiring}). */
	static FieldReading one(String pattern, String... types) {
		return (field, n, statement) -> {
			String x = statement.variable();
			// not taken out of its list here: the database would plan that apart, ten
			// times as slow
			return "COLLECT { " + match(bind(pattern, n, x), x) + " RETURN "
					+ project(List.of(types), field.getSelectionSet(), x, statement) + " LIMIT 1 }";
		};
	}

	/** The entry of a type whose property equals one of the node's, or none. */
	static FieldReading same(String type, String theirs, String ours) {
		return (field, n, statement) -> one("(x:" + type + " {" + theirs + ": " + n + "." + ours + "})", type)
			.write(field, n, statement);
	}

	/** All neighbours, each once, in the order of a property. */
	static FieldReading list(String pattern, String order, String type) {
		return (field, n, statement) -> {
			String x = statement.variable();
			String bound = bind(pattern, n, x);
			return "COLLECT { " + match(bound, x) + " WITH " + once(bound, x) + " ORDER BY " + x + "." + order
					+ " RETURN " + Shapes.of(type).project(field.getSelectionSet(), x, statement) + " }";
		};
	}

	/** A page of neighbours, in the order of {@code sort}. */
	static FieldReading connection(String pattern, String type) {
		return (field, n, statement) -> {
			String x = statement.variable();
			return Page.of(type, field.getArguments())
				.write(bind(pattern, n, x), x, field.getSelectionSet(), statement);
		};
	}

	/** What is selected of a node that is of one of several types. */
	static String project(List<String> types, DataFetchingFieldSelectionSet selection, String x, Statement statement) {
		if (types.size() == 1) {
			return Shapes.of(types.get(0)).project(selection, x, statement);
		}
		return types.stream()
			.map((type) -> " WHEN " + x + ":" + type + " THEN " + Shapes.of(type).project(selection, x, statement))
			.collect(Collectors.joining("", "CASE", " END"));
	}

	private static String match(String pattern, String x) {
		return "MATCH " + pattern + (Reach.isVisible(pattern) ? "" : " WHERE " + Statement.visible(x));
	}

	/** The variable as {@code WITH} takes it, so that each node comes once. */
	static String once(String pattern, String x) {
		return Reach.isOnce(pattern) ? x : "DISTINCT " + x;
	}

	/** Puts the variables into a pattern. */
	static String bind(String pattern, String n, String x) {
		return pattern.replace("(n)", "(" + n + ")").replace("(x", "(" + x);
	}

}
