package dk.plangraf.seed;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A plan that passed validation.
 *
 * @param checksum over the bytes of the file and of those that say how it was read
 * @param agreement how far its two readings agree; null where it was not read twice
 * @param origins which of the readings made its claims
 */
record ValidatedPlan(PlanDocument document, String checksum, @Nullable PlanAgreement agreement, ClaimOrigins origins) {

	static ValidatedPlan of(PlanDocument document, SeedFile file) {
		return new ValidatedPlan(document, file.checksum(), null, ClaimOrigins.none());
	}

	/**
	 * The same plan with how it was read.
	 * @param checksums of the readings and their settlement, as far as there are any
	 */
	ValidatedPlan readTwice(List<String> checksums, @Nullable ReadingPair readings) {
		List<String> sums = new ArrayList<>(checksums);
		sums.add("plan " + this.checksum);
		return new ValidatedPlan(this.document, ContentHash.ofLines(sums),
				(readings != null) ? readings.agreement() : null,
				(readings != null) ? ClaimOrigins.of(this.document, readings) : ClaimOrigins.none());
	}

}
