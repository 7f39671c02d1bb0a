package dk.plangraf.comparison;

/**
 * Numbers of distinct units.
 *
 * @param strategies strategies
 * @param commitments commitments
 * @param initiatives initiatives, parts as their whole
 * @param targets targets by kind
 */
record CoverageCounts(int strategies, int commitments, int initiatives, TargetKindCounts targets) {

}
