package dk.plangraf.comparison;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import dk.plangraf.plan.CoverageDimension;
import dk.plangraf.plan.SubjectEntry;

/**
 * The possible subjects of a comparison.
 *
 * @param byKey the subjects by key, in the order of the catalogue
 */
record Subjects(Map<String, Subject> byKey) {

	static Subjects of(CoverageDimension dimension, List<SubjectEntry> entries) {
		Map<String, List<String>> broader = new HashMap<>();
		entries.forEach((entry) -> broader.put(entry.key(), entry.broader()));
		Map<String, Set<String>> terms = new LinkedHashMap<>();
		entries.forEach((entry) -> terms.put(entry.key(), new LinkedHashSet<>(List.of(entry.key()))));
		entries.forEach((entry) -> above(entry.key(), broader)
			.forEach((key) -> terms.getOrDefault(key, new LinkedHashSet<>()).add(entry.key())));
		Map<String, Subject> byKey = new LinkedHashMap<>();
		terms.forEach((key, all) -> byKey.put(key, new Subject(dimension, key, Collections.unmodifiableSet(all))));
		return new Subjects(Collections.unmodifiableMap(byKey));
	}

	Optional<Subject> find(String key) {
		return Optional.ofNullable(this.byKey.get(key));
	}

	/** Those that any of the terms counts for, in the order of the catalogue. */
	List<Subject> over(Collection<String> terms) {
		return this.byKey.values()
			.stream()
			.filter((subject) -> subject.terms().stream().anyMatch(terms::contains))
			.toList();
	}

	private static Set<String> above(String key, Map<String, List<String>> broader) {
		Set<String> above = new LinkedHashSet<>();
		Deque<String> open = new ArrayDeque<>(broader.getOrDefault(key, List.of()));
		while (!open.isEmpty()) {
			String next = open.pop();
			if (above.add(next)) {
				open.addAll(broader.getOrDefault(next, List.of()));
			}
		}
		return above;
	}

}
