package dk.plangraf.seed;

import org.jspecify.annotations.Nullable;

/**
 * Where a fact was read: {@code SEEN}, {@code SECOND_HAND} or {@code UNVERIFIED}.
 */
record CitationEntry(String citation, String status, @Nullable String url) {

}
