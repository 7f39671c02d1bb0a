package dk.plangraf.comparison;

/**
 * Two targets of different plans on the same thing.
 *
 * @param first that of the plan that was named first
 * @param second that of the other
 */
record TargetPair(AlignedTarget first, AlignedTarget second) {

	public Comparability values() {
		return Comparability.ofValues(this.first.facts(), this.second.facts());
	}

	public Comparability changes() {
		return Comparability.ofChanges(this.first.facts(), this.second.facts());
	}

}
