package dk.plangraf.seed;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A plan that passed validation.
 *
 * @param checksum over the bytes of the file and of those that say how it was read and
 * searched
 * @param agreement how far its two readings agree; null where it was not read twice
 * @param origins which of the readings made its claims
 * @param words what was counted in its source; null if nothing was
 */
record ValidatedPlan(PlanDocument document, String checksum, @Nullable PlanAgreement agreement, ClaimOrigins origins,
		@Nullable WordCounts words) {

	static ValidatedPlan of(PlanDocument document, SeedFile file) {
		return new ValidatedPlan(document, file.checksum(), null, ClaimOrigins.none(), null);
	}

	String slug() {
		return this.document.slug();
	}

	/**
	 * The same plan with how it was read.
	 * @param checksums of the readings and their settlement, as far as there are any
	 */
	ValidatedPlan readTwice(List<String> checksums, @Nullable ReadingPair readings) {
		return new ValidatedPlan(this.document, withThis(checksums), (readings != null) ? readings.agreement() : null,
				(readings != null) ? ClaimOrigins.of(this.document, readings) : ClaimOrigins.none(), this.words);
	}

	/**
	 * The same plan with what was counted in its source.
	 * @param checksums of the file that holds it, if there is one
	 */
	ValidatedPlan searched(List<String> checksums, @Nullable WordCounts counts) {
		return new ValidatedPlan(this.document, withThis(checksums), this.agreement, this.origins, counts);
	}

	private String withThis(List<String> checksums) {
		List<String> sums = new ArrayList<>(checksums);
		sums.add("plan " + this.checksum);
		return ContentHash.ofLines(sums);
	}

}
