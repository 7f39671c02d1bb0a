package dk.plangraf.comparison;

import java.util.List;
import java.util.Map;

/**
 * An initiative that resembles the given one, as it goes out.
 *
 * @param measured how much, and in what
 * @param words words of the given initiative by stem
 * @param entries the entries of the graph that were fetched with it
 */
record SimilarInitiative(InitiativeSimilarity measured, Map<String, String> words, Entries entries) {

	public double similarity() {
		return rounded(this.measured.value());
	}

	public List<SimilarityReason> reasons() {
		return this.measured.shared()
			.stream()
			.map((shared) -> new SimilarityReason(shared, this.words.get(shared.feature().key()), this.entries))
			.toList();
	}

	static double rounded(double value) {
		return Math.round(value * 1_000) / 1_000.0;
	}

}
