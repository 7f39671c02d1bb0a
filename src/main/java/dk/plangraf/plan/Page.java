package dk.plangraf.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import dk.plangraf.graph.GlobalId;
import graphql.schema.DataFetchingFieldSelectionSet;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list, and which of the list is wanted. The cursor of an element is its
 * global id; a page starts after the place that this element has in the order of
 * {@code sort}.
 *
 * @param type type of the elements
 * @param first size of the page
 * @param after cursor that the page starts after
 * @param filter the filter argument, as given
 */
record Page(String type, int first, @Nullable GlobalId after, Map<String, Object> filter) {

	/** The largest page that anybody gets. */
	static final int MAXIMUM = 500;

	static Page of(String type, Map<String, Object> arguments) {
		int first = size(arguments);
		String cursor = (String) arguments.get("after");
		return new Page(type, first, (cursor != null) ? after(cursor, type) : null, filter(arguments));
	}

	/** The size of page that arguments ask for. */
	static int size(Map<String, Object> arguments) {
		int first = (arguments.get("first") instanceof Number number) ? number.intValue() : 100;
		if (first < 1 || first > MAXIMUM) {
			throw new BadInputException(ErrorCode.PAGE_SIZE, "A page has 1 to " + MAXIMUM + " elements, and 'first' is "
					+ first + ". Ask for a smaller page and go on with 'after'.");
		}
		return first;
	}

	@SuppressWarnings("unchecked")
	static Map<String, Object> filter(Map<String, Object> arguments) {
		return (Map<String, Object>) Objects.requireNonNullElse(arguments.get("filter"), Map.of());
	}

	private static GlobalId after(String cursor, String type) {
		GlobalId id = GlobalId.decode(cursor)
			.orElseThrow(() -> new BadInputException(ErrorCode.MALFORMED_CURSOR,
					"The cursor '" + cursor + "' is not one of ours. Take it from 'pageInfo { endCursor }' or"
							+ " 'edges { cursor }' of the page before."));
		if (!id.type().equals(type)) {
			throw new BadInputException(ErrorCode.MALFORMED_CURSOR, "The cursor '" + cursor + "' belongs to a list of "
					+ id.type() + ", this is a list of " + type + ". Take it from the page before of the same list.");
		}
		return id;
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
		List<String> conditions = new ArrayList<>(List.of(Statement.visible(x)));
		conditions.addAll(Filters.conditions(this.type, this.filter, x, statement));
		String match = "MATCH " + pattern + " WHERE " + String.join(" AND ", conditions);
		String window = start(x, statement) + "WITH DISTINCT " + x + " ORDER BY " + x + ".sort LIMIT "
				+ statement.parameter(this.first + 1L);
		PageRows rows = new PageRows(selection, x, (node) -> Shapes.of(this.type).project(node, x, statement));
		String size = statement.parameter((long) this.first);
		String notPlaced = notPlaced(pattern, x, selection, statement);
		return statement.inPageOf(this.type, this.first,
				() -> rows.write(match, window, size, this.after != null, notPlaced));
	}

	private @Nullable String notPlaced(String pattern, String x, DataFetchingFieldSelectionSet selection,
			Statement statement) {
		if (this.filter.get("council") == null || !selection.contains("notPlaced")) {
			return null;
		}
		List<String> conditions = Filters.notPlaced(this.type, this.filter, x, statement);
		conditions.add(Statement.visible(x));
		return "COUNT { MATCH " + pattern + " WHERE " + String.join(" AND ", conditions) + " RETURN DISTINCT " + x
				+ " }";
	}

	private String start(String x, Statement statement) {
		if (this.after == null) {
			return "";
		}
		String key = statement.knownKeys(List.of(this.after.key()), "cursor", this.type, "key");
		String a = statement.variable();
		return "AND " + x + ".sort > head(COLLECT { MATCH (%s:%s {key: %s[0]}) WHERE %s RETURN %s.sort }) ".formatted(a,
				this.type, key, Statement.visible(a), a);
	}

}
