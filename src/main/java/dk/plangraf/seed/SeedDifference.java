package dk.plangraf.seed;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import dk.plangraf.graph.NodeLabel;

/**
 * What differs between two seeds, found without a store: the same that imports of the one
 * and then the other record as changes.
 *
 * @param oldVersion version of a data set with the former
 * @param newVersion version of a data set with the latter
 * @param changes elements that differ: of the catalogue, then plan by plan in the order
 * of lists
 */
public record SeedDifference(String oldVersion, String newVersion, List<ElementChange> changes) {

	/**
	 * Compares two seeds.
	 * @param former the one
	 * @param latter the other
	 * @return what differs
	 */
	public static SeedDifference between(ValidatedSeed former, ValidatedSeed latter) {
		SeedGraph before = new SeedGraph(former);
		SeedGraph after = new SeedGraph(latter);
		List<ElementChange> changes = new ArrayList<>(
				DocumentDifference.between(null, new ElementStates(before.catalogue(), before.catalogue()),
						new ElementStates(after.catalogue(), after.catalogue())));
		plans(before, after).values().forEach(changes::addAll);
		return new SeedDifference(before.version(), after.version(), List.copyOf(changes));
	}

	/** By the place that the plan has in lists. */
	private static Map<String, List<ElementChange>> plans(SeedGraph before, SeedGraph after) {
		Map<String, List<ElementChange>> changes = new TreeMap<>();
		TreeSet<String> slugs = new TreeSet<>(before.plans());
		slugs.addAll(after.plans());
		for (String slug : slugs) {
			ElementStates old = new ElementStates(before.plan(slug), before.catalogue());
			ElementStates now = new ElementStates(after.plan(slug), after.catalogue());
			NodeRef plan = new NodeRef(NodeLabel.EMPLOYMENT_PLAN, slug);
			String place = Stream.of(now, old)
				.filter((state) -> state.elements().containsKey(plan))
				.findFirst()
				.orElseThrow()
				.place(plan);
			changes.put(place, DocumentDifference.between(slug, old, now));
		}
		return changes;
	}

}
