package dk.plangraf.comparison;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import dk.plangraf.graph.GlobalId;
import dk.plangraf.graph.PlanKeys;
import dk.plangraf.graph.UnitTitle;
import dk.plangraf.graph.UnitTitles;
import dk.plangraf.plan.FetchedEntries;
import graphql.schema.DataFetchingFieldSelectionSet;
import graphql.schema.SelectedField;

/**
 * A unit of which only its id and title are selected, which are known without a look at
 * its node.
 *
 * @param type its type
 * @param selection what is selected
 */
record TitledUnit(String type, DataFetchingFieldSelectionSet selection) {

	private static final Set<String> TYPES = Set.of("Strategy", "Commitment", "Initiative");

	private static final Set<String> FIELDS = Set.of("id", "title", "__typename");

	/** Whether id and title are all that a field wants of what it leads to. */
	static boolean isEnough(Leading field) {
		return field.types().size() == 1 && TYPES.contains(field.types().get(0))
				&& field.selection().getImmediateFields().stream().allMatch((each) -> FIELDS.contains(each.getName()));
	}

	/**
	 * Adds the unit with a key.
	 * @param key the key
	 * @param titles the titles of units by plan
	 * @param entries where it is added
	 */
	void add(String key, Map<String, UnitTitles> titles, FetchedEntries entries) {
		String plan = PlanKeys.plan(key);
		UnitTitle title = Objects.requireNonNull(titles.get(plan), key).find(PlanKeys.local(plan, key));
		entries.add(key, Objects.requireNonNull(title, key).position(), selected(key, title.title()));
	}

	private Map<String, Object> selected(String key, String title) {
		Map<String, Object> selected = new HashMap<>();
		for (SelectedField field : this.selection.getImmediateFields()) {
			switch (field.getName()) {
				case "id" -> selected.put(field.getResultKey(), new GlobalId(this.type, key).encode());
				case "title" -> selected.put(field.getResultKey(), title);
				default -> {
				}
			}
		}
		return selected;
	}

}
