package dk.plangraf.comparison;

import java.util.List;

import dk.plangraf.plan.CountedUnits;

/**
 * The units that have certain values in common.
 *
 * @param values one value a dimension, in the order of the dimensions
 * @param tally how many they are
 */
record CountGroup(List<CountValue> values, UnitTally tally) {

	public int count() {
		return this.tally.count();
	}

	public int listed() {
		return this.tally.of("LISTED");
	}

	public int prose() {
		return this.tally.of("PROSE");
	}

	public TargetKindCounts kinds() {
		return this.tally.kinds();
	}

	public int totals() {
		return this.tally.of(CountedUnits.TOTAL);
	}

	public int plans() {
		return this.tally.plans();
	}

}
