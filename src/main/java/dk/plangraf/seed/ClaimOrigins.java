package dk.plangraf.seed;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Which of two readings made the claims of the settled plan: {@code BOTH_READINGS},
 * {@code FIRST_READING}, {@code SECOND_READING}, or none as such ({@code SETTLED}). A
 * settled unit has the key that the first reading gave it, else that of the second.
 */
record ClaimOrigins(Map<List<String>, String> origins) {

	ClaimOrigins {
		origins = Map.copyOf(origins);
	}

	/** Where the plan was not read twice. */
	static ClaimOrigins none() {
		return new ClaimOrigins(Map.of());
	}

	static ClaimOrigins of(PlanDocument settled, ReadingPair readings) {
		Map<List<String>, String> origins = new HashMap<>();
		for (CodedUnit unit : CodedPlan.of(settled).units()) {
			CodedUnit ofFirst = readings.first().sameKey(unit);
			CodedUnit second = (ofFirst != null) ? readings.matching().partnerOfFirst(ofFirst)
					: readings.second().sameKey(unit);
			CodedUnit first = (ofFirst == null && second != null) ? readings.matching().partnerOfSecond(second)
					: ofFirst;
			unit.claims()
				.forEach((claim) -> origins.put(key(unit.key(), claim),
						origin(makes(first, claim), makes(second, claim))));
		}
		return new ClaimOrigins(origins);
	}

	/**
	 * Who made a claim, null where the plan was not read twice.
	 * @param unit key of the unit that makes it, the plan's slug for the plan itself
	 */
	@Nullable String of(String unit, ClaimEntry claim) {
		return this.origins.get(key(unit, claim));
	}

	private static String origin(boolean byFirst, boolean bySecond) {
		if (byFirst && bySecond) {
			return "BOTH_READINGS";
		}
		if (byFirst) {
			return "FIRST_READING";
		}
		return bySecond ? "SECOND_READING" : "SETTLED";
	}

	private static boolean makes(@Nullable CodedUnit unit, ClaimEntry claim) {
		return Stream.ofNullable(unit)
			.flatMap((one) -> one.claims().stream())
			.anyMatch((one) -> said(one).equals(said(claim)) && one.basis().equals(claim.basis()));
	}

	private static List<String> key(String unit, ClaimEntry claim) {
		return List.of(unit, said(claim));
	}

	/** A unit says a thing once. */
	private static String said(ClaimEntry claim) {
		return claim.stance() + " " + ClaimRating.about(claim);
	}

}
