package dk.plangraf.seed;

import org.jspecify.annotations.Nullable;

/**
 * A goal as announced for one year.
 */
record AnnouncementEntry(String goal, @Nullable Integer number, String wording, @Nullable String novelty,
		@Nullable Boolean late, @Nullable String note, CitationEntry source) {

}
