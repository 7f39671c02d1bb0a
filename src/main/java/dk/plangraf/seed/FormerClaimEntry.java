package dk.plangraf.seed;

import org.jspecify.annotations.Nullable;

/** What a claim said before it was put right. */
record FormerClaimEntry(String basis, @Nullable String rationale) {

}
