package dk.plangraf.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import dk.plangraf.graph.GlobalId;
import graphql.schema.DataFetchingFieldSelectionSet;
import graphql.schema.SelectedField;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list of nodes, and which of the list is wanted. The cursor of an element is
 * its global id; its place in the order is looked up in the same statement.
 *
 * @param type type of the elements
 * @param slice the stretch of the list
 * @param order the order of the list
 * @param orderBy the argument that gave the order, as given; null if none did
 * @param filter the filter argument, as given
 */
record Page(String type, Slice slice, Order order, @Nullable Object orderBy, Map<String, Object> filter) {

	static Page of(String type, Map<String, Object> arguments) {
		return new Page(type, Slice.of(arguments), Orders.of(type, arguments.get("orderBy")), arguments.get("orderBy"),
				filter(arguments));
	}

	@SuppressWarnings("unchecked")
	static Map<String, Object> filter(Map<String, Object> arguments) {
		return (Map<String, Object>) Objects.requireNonNullElse(arguments.get("filter"), Map.of());
	}

	/**
	 * Writes the page.
	 * @param pattern pattern that leads to the elements
	 * @param x variable of the element in the pattern
	 * @param selection what is selected of the connection
	 * @param statement the statement that the expression becomes a part of
	 * @return the expression
	 */
	String write(String pattern, String x, DataFetchingFieldSelectionSet selection, Statement statement) {
		ElementMatch found = ElementMatch.of(this.type, pattern, x, this.filter, statement)
			.and(List.of(Reach.isVisible(pattern) ? "true" : Statement.visible(x)));
		ListIndex index = pattern.startsWith("(" + x + ":" + this.type)
				? ListIndex.find(this.type, this.orderBy, this.filter) : null;
		String match = (index != null) ? found.and(index.conditions(x)).clauses(index.hint(x)) : found.clauses();
		Window window = new Window(this.slice, this.order, place("after", this.slice.after(), statement),
				place("before", this.slice.before(), statement));
		PageRows rows = new PageRows(selection, match, x, Readings.once(pattern, x),
				(node) -> Shapes.of(this.type).project(node, x, statement));
		Map<String, String> more = new LinkedHashMap<>();
		for (SelectedField field : selection.getImmediateFields()) {
			if (field.getName().equals("notPlaced") && this.filter.get("council") != null) {
				more.put(ResultKeys.NOT_PLACED, notPlaced(pattern, x, statement));
			}
			else if (field.getName().equals("facets")) {
				more.put(field.getResultKey(),
						statement.inPageOf(this.type, Slice.MAXIMUM, () -> facets(pattern, x, statement).write(field)));
			}
		}
		return statement.inPageOf(this.type, this.slice.size(), () -> rows.write(window, more, statement));
	}

	private Facets facets(String pattern, String x, Statement statement) {
		ListedElements all = new ListedElements(this.type, pattern, x, this.filter, statement);
		return new Facets(all, new FactFilter(this.type, all.left(), statement), statement);
	}

	private String notPlaced(String pattern, String x, Statement statement) {
		return "COUNT { " + ElementMatch.notPlaced(this.type, pattern, x, this.filter, statement)
			.and(List.of(Statement.visible(x)))
			.clauses() + " RETURN DISTINCT " + x + " }";
	}

	/** The variable of the place that a cursor's element has. */
	private @Nullable String place(String argument, @Nullable String cursor, Statement statement) {
		if (cursor == null) {
			return null;
		}
		String key = statement.knownKeys(List.of(decode(cursor).key()), argument, this.type, "key");
		String x = statement.variable();
		String place = statement.variable();
		statement.first("WITH *, head(COLLECT { MATCH (%s:%s {key: %s[0]}) WHERE %s RETURN %s }) AS %s\n".formatted(x,
				this.type, key, Statement.visible(x), this.order.place(x), place));
		return place;
	}

	private GlobalId decode(String cursor) {
		GlobalId id = GlobalId.decode(cursor)
			.orElseThrow(() -> new BadInputException(ErrorCode.MALFORMED_CURSOR,
					"The cursor '" + cursor + "' is not one of ours. Take it from 'pageInfo { startCursor endCursor }'"
							+ " or 'edges { cursor }' of another page of the list."));
		if (!id.type().equals(this.type)) {
			throw new BadInputException(ErrorCode.MALFORMED_CURSOR, "The cursor '" + cursor + "' belongs to a list of "
					+ id.type() + ", this is a list of " + this.type + ". Take it from another page of the same list.");
		}
		return id;
	}

}
