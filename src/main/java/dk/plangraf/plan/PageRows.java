package dk.plangraf.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import graphql.schema.DataFetchingFieldSelectionSet;
import graphql.schema.SelectedField;
import org.jspecify.annotations.Nullable;

/**
 * The map of a connection in Cypher: its size, its length where that is selected, its
 * rows where anything of them is, and what lies outside of its cursors where somebody
 * wants to know.
 *
 * @param selection what is selected of the connection
 * @param match clauses that find all elements of the list, the last of them a condition
 * @param x variable of the element in them
 * @param carried variables that go with an element, as {@code WITH} takes them
 * @param node writes what is selected of an element
 */
record PageRows(DataFetchingFieldSelectionSet selection, String match, String x, String carried,
		Function<DataFetchingFieldSelectionSet, String> node) {

	/**
	 * Writes the map.
	 * @param window the page
	 * @param more further entries of the map: expressions by key
	 * @param statement the statement that the expression becomes a part of
	 * @return the expression
	 */
	String write(Window window, Map<String, String> more, Statement statement) {
		List<String> names = this.selection.getImmediateFields().stream().map(SelectedField::getName).toList();
		Slice slice = window.slice();
		List<String> entries = new ArrayList<>();
		entries.add(entry(ResultKeys.SIZE, statement.parameter((long) slice.size())));
		entries.add(entry(ResultKeys.FROM_END, String.valueOf(slice.fromEnd())));
		// a look at paths takes longer than all else here
		if (names.contains("pageInfo") && this.selection.contains("pageInfo/hasPreviousPage")) {
			entries.add(entry(ResultKeys.EARLIER, exists(window.notFollowing(this.x))));
		}
		if (names.contains("pageInfo") && this.selection.contains("pageInfo/hasNextPage")) {
			entries.add(entry(ResultKeys.LATER, exists(window.notPreceding(this.x))));
		}
		if (names.contains("totalCount")) {
			entries.add(entry(ResultKeys.TOTAL_COUNT, "COUNT { " + this.match + " RETURN DISTINCT " + this.x + " }"));
		}
		more.forEach((key, value) -> entries.add(entry(key, value)));
		if (names.contains("nodes") || names.contains("edges") || names.contains("pageInfo")) {
			entries.add(entry(ResultKeys.ROWS,
					"COLLECT { " + this.match + rows(window, statement) + " RETURN " + row(names) + " }"));
		}
		return map(entries);
	}

	/** One element more than asked for tells whether there are more. */
	private String rows(Window window, Statement statement) {
		Slice slice = window.slice();
		String with = " WITH " + this.carried + " ORDER BY ";
		String cut = window.between(this.x) + with + window.order().by(this.x, slice.fromEnd()) + " LIMIT "
				+ statement.parameter(slice.size() + 1L);
		return slice.fromEnd() ? cut + with + window.order().by(this.x, false) : cut;
	}

	private String exists(@Nullable String condition) {
		return (condition != null) ? "EXISTS { " + this.match + " AND " + condition + " RETURN " + this.x + " }"
				: "false";
	}

	private String row(List<String> names) {
		List<String> entries = new ArrayList<>();
		if (names.contains("pageInfo") && this.selection.containsAnyOf("pageInfo/startCursor", "pageInfo/endCursor")) {
			entries.add(entry(ResultKeys.CURSOR, this.x + ".id"));
		}
		for (SelectedField field : this.selection.getImmediateFields()) {
			if (field.getName().equals("nodes")) {
				entries.add(entry(field.getResultKey(), this.node.apply(field.getSelectionSet())));
			}
			else if (field.getName().equals("edges")) {
				entries.add(entry(field.getResultKey(), edge(field.getSelectionSet())));
			}
		}
		return map(entries);
	}

	private String edge(DataFetchingFieldSelectionSet selection) {
		List<String> entries = new ArrayList<>();
		for (SelectedField field : selection.getImmediateFields()) {
			if (field.getName().equals("cursor")) {
				entries.add(entry(field.getResultKey(), this.x + ".id"));
			}
			else if (field.getName().equals("node")) {
				entries.add(entry(field.getResultKey(), this.node.apply(field.getSelectionSet())));
			}
		}
		return map(entries);
	}

	private static String entry(String key, String value) {
		return "`" + key + "`: " + value;
	}

	private static String map(List<String> entries) {
		return "{" + String.join(", ", entries) + "}";
	}

}
