package dk.plangraf.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import graphql.schema.DataFetchingFieldSelectionSet;
import graphql.schema.SelectedField;
import org.jspecify.annotations.Nullable;

/**
 * The map of a connection in Cypher: its size, its length where that is selected, and its
 * rows where anything of them is.
 *
 * @param selection what is selected of the connection
 * @param x variable of the element
 * @param node writes what is selected of an element
 */
record PageRows(DataFetchingFieldSelectionSet selection, String x,
		Function<DataFetchingFieldSelectionSet, String> node) {

	/**
	 * Writes the map.
	 * @param match clauses that find all elements of the list
	 * @param window clauses between {@code match} and {@code RETURN} that put them in
	 * order and cut the page, one element longer than asked for
	 * @param first parameter with the size of the page
	 * @param after whether the page starts after a cursor
	 * @param notPlaced expression that counts what a filter by council cannot place
	 * @return the expression
	 */
	String write(String match, String window, String first, boolean after, @Nullable String notPlaced) {
		List<String> names = this.selection.getImmediateFields().stream().map(SelectedField::getName).toList();
		List<String> entries = new ArrayList<>();
		entries.add(entry(ResultKeys.FIRST, first));
		entries.add(entry(ResultKeys.AFTER, String.valueOf(after)));
		if (names.contains("totalCount")) {
			entries.add(entry(ResultKeys.TOTAL_COUNT, "COUNT { " + match + " RETURN DISTINCT " + this.x + " }"));
		}
		if (notPlaced != null) {
			entries.add(entry(ResultKeys.NOT_PLACED, notPlaced));
		}
		if (names.contains("nodes") || names.contains("edges") || names.contains("pageInfo")) {
			entries.add(entry(ResultKeys.ROWS, "COLLECT { " + match + " " + window + " RETURN " + row() + " }"));
		}
		return map(entries);
	}

	private String row() {
		List<String> entries = new ArrayList<>();
		entries.add(entry(ResultKeys.CURSOR, this.x + ".id"));
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
