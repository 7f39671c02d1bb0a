package dk.plangraf.comparison;

import dk.plangraf.plan.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * What one claim brings to a cell.
 *
 * @param evidence the claim
 * @param basis its basis
 * @param level the level that it gives by itself; null for a claim that limits
 */
record Contribution(Evidence evidence, ClaimBasis basis, @Nullable CoverageLevel level) {

	static Contribution of(Evidence evidence) {
		ClaimBasis basis = ClaimBasis.valueOf(evidence.basis());
		return new Contribution(evidence, basis, level(evidence, basis));
	}

	boolean limits() {
		return this.level == null;
	}

	/** Whether the unit that makes the claim enters into counts. */
	boolean counts() {
		return this.evidence.stance().equals("ADDRESSES") && this.basis != ClaimBasis.COLLECTIVE;
	}

	private static @Nullable CoverageLevel level(Evidence evidence, ClaimBasis basis) {
		if (evidence.stance().equals("LIMITS")) {
			return null;
		}
		if (evidence.stance().equals("MENTIONS") || evidence.unitType().equals("EmploymentPlan")) {
			return CoverageLevel.MENTIONED;
		}
		if (basis == ClaimBasis.COLLECTIVE) {
			return CoverageLevel.PLANNED;
		}
		return switch (evidence.unitType()) {
			case "Strategy" -> evidence.initiatives().isEmpty() ? CoverageLevel.PLANNED : CoverageLevel.ACTED_ON;
			case "Initiative" -> CoverageLevel.ACTED_ON;
			case "Target" -> isAimed(evidence) ? CoverageLevel.TARGETED : CoverageLevel.MENTIONED;
			default -> throw new IllegalArgumentException(evidence.unitType());
		};
	}

	private static boolean isAimed(Evidence evidence) {
		return "QUANTIFIED".equals(evidence.targetKind()) || "DIRECTIONAL".equals(evidence.targetKind());
	}

}
