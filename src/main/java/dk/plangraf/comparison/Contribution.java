package dk.plangraf.comparison;

import dk.plangraf.evidence.ClaimBasis;
import dk.plangraf.evidence.ClaimWeight;
import dk.plangraf.evidence.CoverageLevel;
import dk.plangraf.plan.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * What one piece of evidence brings to a cell. A use weighs what a claim of the same unit
 * would weigh that the plan states.
 *
 * @param evidence the evidence
 * @param weight what it weighs
 * @param level the level that it gives; null where it limits
 */
record Contribution(Evidence evidence, ClaimWeight weight, @Nullable CoverageLevel level) {

	static Contribution of(Evidence evidence) {
		ClaimWeight weight = new ClaimWeight(evidence.unit().type(), evidence.stance(),
				ClaimBasis.valueOf(evidence.basis()), !evidence.initiatives().isEmpty(), evidence.unit().targetKind());
		return new Contribution(evidence, weight, weight.level());
	}

	ClaimBasis basis() {
		return this.weight.basis();
	}

	boolean limits() {
		return this.weight.limits();
	}

	/** Whether the unit enters into counts. */
	boolean counts() {
		return this.weight.counts();
	}

}
