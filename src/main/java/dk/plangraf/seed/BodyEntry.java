package dk.plangraf.seed;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** A body that decides, directs, advises on or is told of a plan. */
record BodyEntry(String name, String role, @Nullable String date, @Nullable String deadline, @Nullable String note,
		List<PassageEntry> passages) {

	BodyEntry {
		passages = List.copyOf(passages);
	}

}
