package dk.plangraf.comparison;

import java.util.Set;

import dk.plangraf.plan.CoverageDimension;

/**
 * What a row is about.
 *
 * @param dimension what kind of thing it is
 * @param key its key
 * @param terms keys of all that counts for it: itself and what is narrower
 */
record Subject(CoverageDimension dimension, String key, Set<String> terms) {

	/** A subject that nothing is narrower than. */
	static Subject single(CoverageDimension dimension, String key) {
		return new Subject(dimension, key, Set.of(key));
	}

	boolean isMinisterialGoal() {
		return this.dimension == CoverageDimension.MINISTERIAL_GOAL;
	}

}
