package dk.plangraf.seed;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A canonical ministerial goal.
 */
record GoalEntry(String key, String name, String nameEn, @Nullable String endedOn, List<SearchWordsEntry> searchWords,
		@Nullable String note, CitationEntry source) {

	GoalEntry {
		searchWords = List.copyOf(searchWords);
	}

}
