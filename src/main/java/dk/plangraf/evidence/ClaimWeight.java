package dk.plangraf.evidence;

import java.util.Collection;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * A claim as far as it weighs for a goal, and the only place where that is defined.
 *
 * @param unitType type of the unit that makes it, such as {@code Strategy}
 * @param stance {@code ADDRESSES}, {@code MENTIONS} or {@code LIMITS}
 * @param basis who makes the link
 * @param reachesInitiatives whether initiatives stand below the unit
 * @param targetKind kind of the target, where the unit is one
 */
public record ClaimWeight(String unitType, String stance, ClaimBasis basis, boolean reachesInitiatives,
		@Nullable String targetKind) {

	private static final Set<String> AIMED = Set.of("QUANTIFIED", "DIRECTIONAL");

	/**
	 * The level that the claim gives by itself.
	 * @return the level; null for a claim that limits
	 */
	public @Nullable CoverageLevel level() {
		if (limits()) {
			return null;
		}
		if (this.stance.equals("MENTIONS") || this.unitType.equals("EmploymentPlan")) {
			return CoverageLevel.MENTIONED;
		}
		if (this.basis == ClaimBasis.COLLECTIVE) {
			return CoverageLevel.PLANNED;
		}
		return switch (this.unitType) {
			case "Strategy" -> this.reachesInitiatives ? CoverageLevel.ACTED_ON : CoverageLevel.PLANNED;
			case "Commitment" -> CoverageLevel.PLANNED;
			case "Initiative" -> CoverageLevel.ACTED_ON;
			case "Target" -> isAimed() ? CoverageLevel.TARGETED : CoverageLevel.MENTIONED;
			default -> throw new IllegalArgumentException(this.unitType);
		};
	}

	/**
	 * What the claim weighs for its own unit alone.
	 * @return the weight
	 */
	public ClaimWeight own() {
		return new ClaimWeight(this.unitType, this.stance, this.basis, false, this.targetKind);
	}

	/**
	 * What a strategy's claim weighs for each initiative below it.
	 * @return the weight
	 */
	public ClaimWeight passedDown() {
		return new ClaimWeight("Initiative", this.stance, this.basis, false, null);
	}

	/**
	 * Whether the claim says that the goal does not apply, or only in part.
	 * @return whether it limits
	 */
	public boolean limits() {
		return this.stance.equals("LIMITS");
	}

	/**
	 * Whether the unit that makes the claim enters into counts.
	 * @return whether it counts
	 */
	public boolean counts() {
		return this.stance.equals("ADDRESSES") && this.basis != ClaimBasis.COLLECTIVE;
	}

	/**
	 * Whether claims about one goal come to this: beyond naming it, all that is said is
	 * that it does not apply.
	 * @param claims the claims
	 * @return whether that is all
	 */
	public static boolean onlyLimit(Collection<ClaimWeight> claims) {
		return claims.stream().anyMatch(ClaimWeight::limits)
				&& claims.stream().allMatch((claim) -> claim.limits() || claim.level() == CoverageLevel.MENTIONED);
	}

	/**
	 * The furthest level among claims about one goal.
	 * @param claims the claims
	 * @return the level; null where no claim gives one
	 */
	public static @Nullable CoverageLevel furthest(Collection<ClaimWeight> claims) {
		CoverageLevel furthest = null;
		for (ClaimWeight claim : claims) {
			furthest = CoverageLevel.further(furthest, claim.level());
		}
		return furthest;
	}

	private boolean isAimed() {
		return this.targetKind != null && AIMED.contains(this.targetKind);
	}

}
