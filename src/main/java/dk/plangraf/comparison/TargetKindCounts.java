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

	/** Those of these targets that are not among others, which all are among these. */
	TargetKindCounts without(TargetKindCounts others) {
		return new TargetKindCounts(this.quantified - others.quantified, this.directional - others.directional,
				this.qualitative - others.qualitative, this.awaited - others.awaited);
	}

}
