package dk.plangraf.comparison;

/**
 * Numbers of distinct targets by kind.
 *
 * @param quantified with a value or a reference
 * @param directional with a direction only
 * @param qualitative with neither
 * @param awaited awaiting their measure
 */
record TargetKindCounts(int quantified, int directional, int qualitative, int awaited) {

}
