package dk.plangraf.seed;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Everything that two readers could have claimed of the units that both have: each unit
 * with each goal announced for a year of it, with each UN goal and goal set that either
 * reader claims anywhere, and with whatever else either claims of it.
 *
 * @param matched the ratings of units that both have
 * @param unmatched claims on units that only one has
 */
record ClaimRatings(List<ClaimRating> matched, List<ClaimRating> unmatched) {

	/** Kinds that can make claims. */
	private static final Set<CodedKind> SUBJECTS = Set.of(CodedKind.PLAN, CodedKind.STRATEGY, CodedKind.COMMITMENT,
			CodedKind.INITIATIVE, CodedKind.TARGET);

	static ClaimRatings of(List<UnitMatch> units, AnnouncedGoals announced) {
		Set<String> shared = new TreeSet<>();
		units.stream()
			.flatMap(UnitMatch::units)
			.flatMap((unit) -> unit.claims().stream())
			.filter((claim) -> claim.goal() == null)
			.map(ClaimRating::about)
			.forEach(shared::add);
		List<ClaimRating> matched = new ArrayList<>();
		List<ClaimRating> unmatched = new ArrayList<>();
		units.stream().filter((unit) -> SUBJECTS.contains(unit.any().kind())).forEach((unit) -> {
			Set<String> goals = new LinkedHashSet<>();
			if (unit.isWhole()) {
				Set<Integer> years = new TreeSet<>();
				unit.units().forEach((one) -> years.addAll(one.years()));
				goals.addAll(announced.of(years));
				shared.stream().filter((about) -> isPossible(about, years)).forEach(goals::add);
			}
			claims(unit).map(ClaimRating::about).forEach(goals::add);
			goals.forEach((about) -> (unit.isWhole() ? matched : unmatched).addAll(ClaimRating.of(unit, about)));
		});
		return new ClaimRatings(matched, unmatched);
	}

	Stream<ClaimRating> all() {
		return Stream.concat(this.matched.stream(), this.unmatched.stream());
	}

	ConfusionTable categories() {
		ConfusionTable table = ConfusionTable.of(ClaimRating.CATEGORIES);
		for (ClaimRating rating : this.matched) {
			table = table.with(ClaimRating.category(rating.first()), ClaimRating.category(rating.second()));
		}
		return table;
	}

	ConfusionTable claimOrNone() {
		ConfusionTable table = ConfusionTable.of(ClaimRating.CLAIM_OR_NONE);
		for (ClaimRating rating : this.matched) {
			table = table.with((rating.first() != null) ? ClaimRating.CLAIM : ClaimRating.NONE,
					(rating.second() != null) ? ClaimRating.CLAIM : ClaimRating.NONE);
		}
		return table;
	}

	int unmatchedOfFirst() {
		return (int) this.unmatched.stream().filter((rating) -> rating.first() != null).count();
	}

	int unmatchedOfSecond() {
		return (int) this.unmatched.stream().filter((rating) -> rating.second() != null).count();
	}

	/** A goal set is of one year, a UN goal of any. */
	private static boolean isPossible(String about, Set<Integer> years) {
		return !about.startsWith("goal-set-")
				|| years.contains(Integer.valueOf(about.substring(about.lastIndexOf('-') + 1)));
	}

	private static Stream<ClaimEntry> claims(UnitMatch unit) {
		return unit.units().flatMap((one) -> one.claims().stream());
	}

}
