package dk.plangraf.seed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import dk.plangraf.graph.NodeLabel;

/**
 * What the catalogue has plans searched for, in its order. Ministerial goals have words
 * of their own. UN goals are looked for by their names and by the word for all of them,
 * partners by their names, and terms by their labels, whose endings are left open unless
 * they are abbreviations.
 */
final class SearchedSubjects {

	/** What the lists are called in the catalogue and in files of counts. */
	static final Map<NodeLabel, String> LISTS = lists();

	private static final String ANY_UN_GOAL = "verdensmål*";

	private final Map<NodeRef, SearchedSubject> subjects = new LinkedHashMap<>();

	private SearchedSubjects() {
	}

	static SearchedSubjects of(CatalogueDocument catalogue) {
		SearchedSubjects searched = new SearchedSubjects();
		catalogue.ministerialGoals()
			.forEach((goal) -> searched.add(NodeLabel.MINISTERIAL_GOAL, goal.key(),
					goal.searchWords().stream().flatMap((group) -> group.words().stream())));
		catalogue.sustainableDevelopmentGoals()
			.forEach((goal) -> searched.add(NodeLabel.SUSTAINABLE_DEVELOPMENT_GOAL, String.valueOf(goal.number()),
					Stream.of(open(goal.name()), ANY_UN_GOAL)));
		catalogue.targetGroups().forEach((term) -> searched.add(NodeLabel.TARGET_GROUP, term));
		catalogue.instruments().forEach((term) -> searched.add(NodeLabel.INSTRUMENT, term));
		catalogue.partners()
			.forEach((partner) -> searched.add(NodeLabel.PARTNER, partner.key(),
					Stream.concat(Stream.of(partner.name()), partner.alternativeLabels().stream())));
		return searched;
	}

	List<SearchedSubject> all() {
		return List.copyOf(this.subjects.values());
	}

	/**
	 * Whether somebody chose words, which is not so of a catalogue without any use for
	 * them.
	 */
	boolean haveChosenWords() {
		return this.subjects.keySet().stream().anyMatch((ref) -> ref.label() == NodeLabel.MINISTERIAL_GOAL);
	}

	private void add(NodeLabel label, TermEntry term) {
		add(label, term.key(),
				Stream.concat(Stream.of(term.label()), term.alternativeLabels().stream()).map(SearchedSubjects::open));
	}

	private void add(NodeLabel label, String key, Stream<String> words) {
		List<String> all = new ArrayList<>(words.toList());
		if (!all.isEmpty()) {
			NodeRef ref = new NodeRef(label, key);
			this.subjects.put(ref, SearchedSubject.of(ref, LISTS.getOrDefault(label, ""), all));
		}
	}

	private static String open(String label) {
		boolean abbreviation = label.matches("(?:.* )?[\\p{Lu}\\p{N}]{2,}\\)?");
		return abbreviation ? label : label + "*";
	}

	private static Map<NodeLabel, String> lists() {
		Map<NodeLabel, String> lists = new LinkedHashMap<>();
		lists.put(NodeLabel.MINISTERIAL_GOAL, "ministerialGoals");
		lists.put(NodeLabel.SUSTAINABLE_DEVELOPMENT_GOAL, "sustainableDevelopmentGoals");
		lists.put(NodeLabel.TARGET_GROUP, "targetGroups");
		lists.put(NodeLabel.INSTRUMENT, "instruments");
		lists.put(NodeLabel.PARTNER, "partners");
		return lists;
	}

}
