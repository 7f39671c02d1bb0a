package dk.plangraf.comparison;

/**
 * Something that two initiatives have in common, as it goes out.
 *
 * @param shared what it is
 * @param entries the entries of the graph that were fetched with it
 */
record SimilarityReason(SharedFeature shared, Entries entries) {

	public SimilarityKind kind() {
		return this.shared.feature().kind();
	}

	public boolean named() {
		return this.shared.named();
	}

	public double contribution() {
		return SimilarInitiative.rounded(this.shared.contribution());
	}

}
