package dk.plangraf.seed;

import org.jspecify.annotations.Nullable;

/** What was put right in a claim, and why. */
record CorrectionEntry(String date, String by, String subject, @Nullable String goal, @Nullable Integer sdg,
		@Nullable Integer goalSet, String stance, String change, @Nullable FormerClaimEntry before, String reason) {

}
