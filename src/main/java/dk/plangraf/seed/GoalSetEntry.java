package dk.plangraf.seed;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The minister's goals of one year, and whether all of them are known.
 */
record GoalSetEntry(int year, boolean complete, @Nullable String note, CitationEntry source,
		List<AnnouncementEntry> announcements) {

	GoalSetEntry {
		announcements = List.copyOf(announcements);
	}

}
