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

}
