package dk.plangraf.comparison;

import java.util.ArrayList;
import java.util.List;

import graphql.schema.DataFetchingFieldSelectionSet;
import graphql.schema.SelectedField;

/**
 * A selected field of a comparison that leads to entries of the graph.
 *
 * @param path the result keys that lead to it, each after a slash
 * @param types the types of the entries
 * @param selection what is selected of them
 */
record Leading(String path, List<String> types, DataFetchingFieldSelectionSet selection) {

	/**
	 * Finds all of a comparison.
	 * @param selection what is selected of the comparison
	 * @return the fields, however deep they are
	 */
	static List<Leading> in(DataFetchingFieldSelectionSet selection) {
		List<Leading> found = new ArrayList<>();
		find(selection, "", found);
		return found;
	}

	private static void find(DataFetchingFieldSelectionSet selection, String path, List<Leading> found) {
		for (SelectedField field : selection.getImmediateFields()) {
			if (Selected.isOurs(field)) {
				String here = path + "/" + field.getResultKey();
				List<String> types = EntryFields.types(field);
				if (types != null) {
					found.add(new Leading(here, types, field.getSelectionSet()));
				}
				else {
					find(field.getSelectionSet(), here, found);
				}
			}
		}
	}

}
