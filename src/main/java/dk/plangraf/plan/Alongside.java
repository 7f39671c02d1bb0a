package dk.plangraf.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dk.plangraf.graph.Row;
import graphql.schema.DataFetchingFieldSelectionSet;
import graphql.schema.SelectedField;

/**
 * What is read along with the evidence of a comparison, because its statement passes it
 * anyway. The statement is long, and what it says is the same whatever is selected: the
 * database would plan each other text anew, for half a second.
 *
 * @param municipalities what is selected of municipalities that are wanted by what they
 * are called, by a name for the place
 * @param titles whether units are wanted by their titles
 */
public record Alongside(Map<String, DataFetchingFieldSelectionSet> municipalities, boolean titles) {

	/** Nothing but the evidence. */
	public static final Alongside NOTHING = new Alongside(Map.of(), false);

	private static final Set<String> FIELDS = Set.of("id", "code", "name", "__typename");

	/**
	 * Whether nothing is selected of a municipality but what it is called.
	 * @param selection what is selected
	 * @return whether it can be read along
	 */
	public static boolean isName(DataFetchingFieldSelectionSet selection) {
		return selection.getImmediateFields().stream().allMatch((field) -> FIELDS.contains(field.getName()));
	}

	/** Writes the entries of a map for a municipality, each with a comma before it. */
	String ofMunicipality(String x) {
		return this.municipalities.isEmpty() ? "" : ", id: " + x + ".id, name: " + x + ".name";
	}

	/** The municipalities of all columns, by name of the place. */
	Map<String, FetchedEntries> read(List<Row> rows) {
		Map<String, FetchedEntries> entries = new HashMap<>();
		this.municipalities.forEach((name, selection) -> {
			FetchedEntries fetched = new FetchedEntries(rows.size());
			rows.forEach((row) -> fetched.add(row.text("code"), selected(selection, row)));
			entries.put(name, fetched);
		});
		return entries;
	}

	private static Map<String, Object> selected(DataFetchingFieldSelectionSet selection, Row row) {
		Map<String, Object> selected = new HashMap<>();
		for (SelectedField field : selection.getImmediateFields()) {
			if (!field.getName().startsWith("__")) {
				selected.put(field.getResultKey(), row.text(field.getName()));
			}
		}
		return selected;
	}

}
