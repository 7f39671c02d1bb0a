package dk.plangraf.seed;

import org.jspecify.annotations.Nullable;

/**
 * A canonical ministerial goal.
 */
record GoalEntry(String key, String name, String nameEn, @Nullable String endedOn, @Nullable String note,
		CitationEntry source) {

}
