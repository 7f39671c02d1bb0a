package dk.plangraf.comparison;

import java.util.List;

/**
 * Numbers of distinct units.
 *
 * @param strategies strategies
 * @param commitments commitments
 * @param initiatives initiatives, parts as their whole
 * @param targets targets by kind
 * @param byBasis the same units by the strongest basis of each, the strongest first;
 * together they are all
 */
record CoverageCounts(int strategies, int commitments, int initiatives, TargetKindCounts targets,
		List<CoverageBasisCounts> byBasis) {

}
