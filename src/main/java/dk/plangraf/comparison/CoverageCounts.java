package dk.plangraf.comparison;

import java.util.List;

/**
 * Numbers of distinct units; initiatives' parts as their whole, and of targets those that
 * are not the total of others.
 *
 * @param units the units
 */
record CoverageCounts(Units units) {

	public int strategies() {
		return this.units.strategyCount();
	}

	public int commitments() {
		return this.units.commitmentCount();
	}

	public int initiatives() {
		return this.units.initiatives().size();
	}

	public TargetKindCounts targets() {
		return this.units.targetCounts();
	}

	/**
	 * The same units by the strongest basis of each, the strongest first; together they
	 * are all.
	 */
	public List<CoverageBasisCounts> byBasis() {
		return this.units.byBasis();
	}

}
