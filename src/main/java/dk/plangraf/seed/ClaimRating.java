package dk.plangraf.seed;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * What each of two readers claims of one unit about one goal.
 *
 * @param about key of the minister's goal, {@code sdg-8} or {@code goal-set-2021}
 * @param first the first reader's claim, null where that reader makes none
 * @param second the second reader's
 */
record ClaimRating(UnitMatch unit, String about, @Nullable ClaimEntry first, @Nullable ClaimEntry second) {

	static final String NONE = "NONE";

	static final List<String> CATEGORIES = List.of("ADDRESSES STATED", "ADDRESSES COLLECTIVE", "ADDRESSES INFERRED",
			"MENTIONS", "LIMITS", NONE);

	static final String CLAIM = "CLAIM";

	static final List<String> CLAIM_OR_NONE = List.of(CLAIM, NONE);

	private static final List<String> STANCES = List.of("ADDRESSES", "MENTIONS", "LIMITS");

	static String about(ClaimEntry claim) {
		if (claim.goal() != null) {
			return claim.goal();
		}
		return (claim.sdg() != null) ? "sdg-" + claim.sdg() : "goal-set-" + Objects.requireNonNull(claim.goalSet());
	}

	/** The category of a claim, {@value #NONE} for none. */
	static String category(@Nullable ClaimEntry claim) {
		if (claim == null) {
			return NONE;
		}
		return claim.stance().equals("ADDRESSES") ? claim.stance() + " " + claim.basis() : claim.stance();
	}

	/**
	 * The ratings of one unit and goal: one, unless a reader both addresses and limits.
	 * Then claims of the same stance face each other, and what is left does in the order
	 * of stances.
	 */
	static List<ClaimRating> of(UnitMatch unit, String about) {
		List<ClaimEntry> first = claims(unit.first(), about);
		List<ClaimEntry> second = claims(unit.second(), about);
		List<ClaimRating> ratings = new ArrayList<>();
		for (ClaimEntry claim : List.copyOf(first)) {
			second.stream().filter((other) -> other.stance().equals(claim.stance())).findFirst().ifPresent((other) -> {
				ratings.add(new ClaimRating(unit, about, claim, other));
				first.remove(claim);
				second.remove(other);
			});
		}
		for (int i = 0; i < Math.max(first.size(), second.size()); i++) {
			ratings.add(new ClaimRating(unit, about, get(first, i), get(second, i)));
		}
		return ratings.isEmpty() ? List.of(new ClaimRating(unit, about, null, null)) : ratings;
	}

	boolean isEmpty() {
		return this.first == null && this.second == null;
	}

	/**
	 * {@code ADDRESSES}, or {@code ADDRESSES/LIMITS} where the readers' stances differ.
	 */
	String stance() {
		return String.join("/",
				Stream.of(this.first, this.second)
					.filter(Objects::nonNull)
					.map(ClaimEntry::stance)
					.distinct()
					.toList());
	}

	private static List<ClaimEntry> claims(@Nullable CodedUnit unit, String about) {
		List<ClaimEntry> claims = new ArrayList<>();
		if (unit != null) {
			for (String stance : STANCES) {
				unit.claims()
					.stream()
					.filter((claim) -> claim.stance().equals(stance) && about(claim).equals(about))
					.forEach(claims::add);
			}
		}
		return claims;
	}

	private static @Nullable ClaimEntry get(List<ClaimEntry> claims, int index) {
		return (index < claims.size()) ? claims.get(index) : null;
	}

}
