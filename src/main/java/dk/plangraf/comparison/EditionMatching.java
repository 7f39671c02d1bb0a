package dk.plangraf.comparison;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

import dk.plangraf.plan.UnitFacts;
import org.jspecify.annotations.Nullable;

/**
 * Which units of an earlier and a later plan are the same: one to one, of one type. First
 * those with the same key, where the later plan is a new edition of the earlier; then
 * those that are called the same (printed goals: those of the same goal); then, from the
 * likest pair down, those whose titles have {@value #LIKE} or more of their words in
 * common. Ties are decided by the order of the documents, the earlier first.
 */
final class EditionMatching {

	/** How like titles must be, see {@link Wording#likeness}. */
	static final double LIKE = 0.7;

	/** Shorter words say little about what is meant. */
	private static final int LONG = 3;

	private static final Predicate<String> TELLING = (word) -> word.length() >= LONG
			|| word.chars().anyMatch(Character::isDigit);

	private final List<UnitFacts> before;

	private final List<UnitFacts> after;

	/** By key of the unit of the later plan. */
	private final Map<String, Match> matches = new LinkedHashMap<>();

	/** Keys of the units of the earlier plan that have one. */
	private final Set<String> taken = new HashSet<>();

	private EditionMatching(List<UnitFacts> before, List<UnitFacts> after) {
		this.before = before;
		this.after = after;
	}

	/**
	 * Matches the units of one type.
	 * @param before those of the earlier plan, in its order
	 * @param after those of the later plan, in its order
	 * @param edition whether the later plan is a new edition of the earlier
	 * @return by key of the unit of the later plan, its match in the earlier
	 */
	static Map<String, Match> of(List<UnitFacts> before, List<UnitFacts> after, boolean edition) {
		EditionMatching matching = new EditionMatching(before, after);
		if (edition) {
			matching.join(UnitFacts::local, MatchRule.KEY);
		}
		matching.join(EditionMatching::called, MatchRule.TITLE);
		matching.joinLikest();
		return matching.matches;
	}

	/** Joins what is the same by its name of some kind, in the order of the documents. */
	private void join(Function<UnitFacts, Object> name, MatchRule rule) {
		Map<Object, Deque<UnitFacts>> earlier = new HashMap<>();
		this.before.stream()
			.filter((unit) -> !this.taken.contains(unit.key()))
			.forEach((unit) -> earlier.computeIfAbsent(name.apply(unit), (key) -> new ArrayDeque<>()).add(unit));
		for (UnitFacts later : this.after) {
			Deque<UnitFacts> same = earlier.getOrDefault(name.apply(later), new ArrayDeque<>());
			if (!same.isEmpty() && !this.matches.containsKey(later.key())) {
				put(same.remove(), later, rule, null);
			}
		}
	}

	private void joinLikest() {
		Map<String, Wording> telling = new HashMap<>();
		Stream.of(this.before, this.after)
			.flatMap(List::stream)
			.forEach((unit) -> telling.put(unit.key(), telling(unit.title())));
		List<Candidate> candidates = new ArrayList<>();
		for (UnitFacts earlier : this.before) {
			for (UnitFacts later : this.after) {
				Wording words = Objects.requireNonNull(telling.get(earlier.key()));
				// titles without a telling word are like by chance only
				if (earlier.goal() == null && !words.words().isEmpty() && isFree(earlier, later)) {
					double likeness = words.likeness(Objects.requireNonNull(telling.get(later.key())));
					if (likeness >= LIKE) {
						candidates.add(new Candidate(earlier, later, likeness));
					}
				}
			}
		}
		// the sort is stable: what is equally like stays in the order of the documents
		candidates.sort(Comparator.comparingDouble(Candidate::likeness).reversed());
		for (Candidate candidate : candidates) {
			if (isFree(candidate.before(), candidate.after())) {
				put(candidate.before(), candidate.after(), MatchRule.WORDS, candidate.likeness());
			}
		}
	}

	private boolean isFree(UnitFacts earlier, UnitFacts later) {
		return !this.taken.contains(earlier.key()) && !this.matches.containsKey(later.key());
	}

	private void put(UnitFacts earlier, UnitFacts later, MatchRule rule, @Nullable Double likeness) {
		this.taken.add(earlier.key());
		this.matches.put(later.key(), new Match(earlier, rule, likeness));
	}

	/** A printed goal is called by its goal, anything else by its title. */
	private static Object called(UnitFacts unit) {
		return (unit.goal() != null) ? unit.goal() : Wording.of(unit.title());
	}

	private static Wording telling(String title) {
		return new Wording(Wording.of(title).words().stream().filter(TELLING).toList());
	}

	/**
	 * What a unit of the later plan was in the earlier.
	 *
	 * @param before the unit there
	 * @param rule why the two are taken for the same
	 * @param likeness how like their titles are, with {@link MatchRule#WORDS}
	 */
	record Match(UnitFacts before, MatchRule rule, @Nullable Double likeness) {

	}

	private record Candidate(UnitFacts before, UnitFacts after, double likeness) {

	}

}
