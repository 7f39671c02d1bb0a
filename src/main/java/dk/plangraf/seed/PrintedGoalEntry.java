package dk.plangraf.seed;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** A minister's goal as the plan prints it. */
record PrintedGoalEntry(int year, String goal, @Nullable Integer number, String wording, @Nullable String novelty,
		@Nullable String note, List<PassageEntry> passages) {

	PrintedGoalEntry {
		passages = List.copyOf(passages);
	}

}
