package dk.plangraf.seed;

import org.jspecify.annotations.Nullable;

/**
 * The document that was coded, and the text file that its anchors are looked up in.
 */
record SourceEntry(String title, String publisher, @Nullable String edition, String file, String sha256,
		@Nullable String url, @Nullable String retrievedOn) {

}
