package dk.plangraf.seed;

import org.jspecify.annotations.Nullable;

/**
 * A plan that passed validation.
 *
 * @param slug its slug
 * @param packed the plan itself
 * @param checksum over the bytes of the file, of those that say how it was read and
 * searched, and of what all of them are checked by
 * @param agreement how far its two readings agree; null where it was not read twice
 * @param origins which of the readings made its claims
 * @param words what was counted in its source; null if nothing was
 */
record ValidatedPlan(String slug, PackedPlan packed, String checksum, @Nullable PlanAgreement agreement,
		ClaimOrigins origins, @Nullable WordCounts words) {

	/**
	 * A plan with what was made of it.
	 * @param readings its two readings, if it was read twice
	 * @param words what was counted in its source
	 */
	static ValidatedPlan of(String slug, PackedPlan packed, String checksum, @Nullable ReadingPair readings,
			@Nullable WordCounts words) {
		return new ValidatedPlan(slug, packed, checksum, (readings != null) ? readings.agreement() : null,
				(readings != null) ? ClaimOrigins.of(packed.unpack(), readings) : ClaimOrigins.none(), words);
	}

	/** The plan as written, made anew at each call. */
	PlanDocument document() {
		return this.packed.unpack();
	}

}
