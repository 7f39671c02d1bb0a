package dk.plangraf.seed;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * That a unit addresses, mentions or limits exactly one of {@code goal}, {@code sdg} and
 * {@code goalSet}. Without {@code years}, it has those of its unit.
 */
record ClaimEntry(@Nullable String goal, @Nullable Integer sdg, @Nullable Integer goalSet, List<Integer> years,
		String stance, String basis, @Nullable String rationale, List<PassageEntry> passages, @Nullable String note) {

	ClaimEntry {
		years = List.copyOf(years);
		passages = List.copyOf(passages);
	}

}
