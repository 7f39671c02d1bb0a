package dk.plangraf.comparison;

import org.jspecify.annotations.Nullable;

/**
 * Something that two initiatives have in common, as it goes out.
 *
 * @param shared what it is
 * @param written the word as it is written, where it is one
 * @param entries the entries of the graph that were fetched with it
 */
record SimilarityReason(SharedFeature shared, @Nullable String written, Entries entries) {

	public SimilarityKind kind() {
		return this.shared.feature().kind();
	}

	public @Nullable String word() {
		return (kind() == SimilarityKind.WORD) ? this.written : null;
	}

	public boolean named() {
		return this.shared.named();
	}

	public double contribution() {
		return SimilarInitiative.rounded(this.shared.contribution());
	}

}
