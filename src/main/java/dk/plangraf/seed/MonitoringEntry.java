package dk.plangraf.seed;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** What is followed up, by whom, how often and by which means. */
record MonitoringEntry(String key, String subject, @Nullable String by, @Nullable String frequency,
		@Nullable String source, @Nullable String note, List<PassageEntry> passages) {

	MonitoringEntry {
		passages = List.copyOf(passages);
	}

}
