package dk.plangraf.comparison;

import dk.plangraf.evidence.ClaimBasis;

/**
 * Numbers of distinct units that are tied to a subject on one basis.
 *
 * @param basis who ties them
 * @param strategies strategies
 * @param commitments commitments
 * @param initiatives initiatives, parts as their whole
 * @param targets targets by kind
 */
record CoverageBasisCounts(ClaimBasis basis, int strategies, int commitments, int initiatives,
		TargetKindCounts targets) {

	/** Those of these units that are not among others, which all are among these. */
	CoverageBasisCounts without(CoverageBasisCounts others) {
		return new CoverageBasisCounts(this.basis, this.strategies - others.strategies,
				this.commitments - others.commitments, this.initiatives - others.initiatives,
				this.targets.without(others.targets));
	}

}
