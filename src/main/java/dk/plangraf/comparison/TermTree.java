package dk.plangraf.comparison;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import dk.plangraf.plan.SubjectEntry;

/**
 * A vocabulary in its order, and which of its terms several plans have in common.
 *
 * @param broader for each term, in the order of the vocabulary, those directly above it
 */
record TermTree(Map<String, List<String>> broader) {

	static TermTree of(List<SubjectEntry> terms) {
		Map<String, List<String>> broader = new LinkedHashMap<>();
		terms.forEach((term) -> broader.put(term.key(), term.broader()));
		return new TermTree(broader);
	}

	/** A term and all above it. */
	Set<String> upward(String term) {
		Set<String> upward = new LinkedHashSet<>();
		Deque<String> next = new ArrayDeque<>(List.of(term));
		while (!next.isEmpty()) {
			String one = next.remove();
			if (upward.add(one)) {
				next.addAll(this.broader.getOrDefault(one, List.of()));
			}
		}
		return upward;
	}

	/**
	 * The terms to compare plans by: those that a plan uses itself, and those that none
	 * does but that bring plans together which use different narrower ones. A plan that
	 * uses what is narrower has the broader too.
	 * @param used the terms that each plan uses
	 * @return the terms, in the order of the vocabulary
	 */
	List<CommonTerm> common(List<Set<String>> used) {
		Map<String, Set<Integer>> having = new HashMap<>();
		Set<String> named = new LinkedHashSet<>();
		for (int i = 0; i < used.size(); i++) {
			for (String term : used.get(i)) {
				named.add(term);
				for (String one : upward(term)) {
					having.computeIfAbsent(one, (key) -> new TreeSet<>()).add(i);
				}
			}
		}
		List<CommonTerm> common = new ArrayList<>();
		for (String term : this.broader.keySet()) {
			Set<Integer> plans = having.getOrDefault(term, Set.of());
			if (named.contains(term) || bringsTogether(term, plans, having)) {
				common.add(new CommonTerm(term, named.contains(term), plans));
			}
		}
		return common;
	}

	private boolean bringsTogether(String term, Set<Integer> plans, Map<String, Set<Integer>> having) {
		return plans.size() > 1 && this.broader.entrySet()
			.stream()
			.filter((entry) -> entry.getValue().contains(term))
			.noneMatch((entry) -> plans.equals(having.get(entry.getKey())));
	}

	/**
	 * A term to compare by.
	 *
	 * @param term key of the term
	 * @param named whether a plan uses the term itself, and not only what is narrower
	 * @param plans the plans that have it, by their places
	 */
	record CommonTerm(String term, boolean named, Set<Integer> plans) {

	}

}
