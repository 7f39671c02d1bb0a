package dk.plangraf.comparison;

import dk.plangraf.evidence.ClaimBasis;
import dk.plangraf.evidence.ClaimWeight;
import dk.plangraf.evidence.CoverageLevel;
import dk.plangraf.plan.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * What one claim brings to a cell.
 *
 * @param evidence the claim
 * @param weight what it weighs
 */
record Contribution(Evidence evidence, ClaimWeight weight) {

	static Contribution of(Evidence evidence) {
		return new Contribution(evidence, new ClaimWeight(evidence.unitType(), evidence.stance(),
				ClaimBasis.valueOf(evidence.basis()), !evidence.initiatives().isEmpty(), evidence.targetKind()));
	}

	ClaimBasis basis() {
		return this.weight.basis();
	}

	@Nullable CoverageLevel level() {
		return this.weight.level();
	}

	boolean limits() {
		return this.weight.limits();
	}

	/** Whether the unit that makes the claim enters into counts. */
	boolean counts() {
		return this.weight.counts();
	}

}
