package dk.plangraf.seed;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One thing that the municipality does or will do, with its parts.
 */
record InitiativeEntry(String key, String title, @Nullable String summary, String unitSource, @Nullable String from,
		@Nullable String to, @Nullable String note, List<PassageEntry> passages, List<TargetGroupUseEntry> targetGroups,
		List<InstrumentUseEntry> instruments, List<PartnerUseEntry> partners, List<ClaimEntry> claims,
		List<InitiativeEntry> parts) {

	InitiativeEntry {
		passages = List.copyOf(passages);
		targetGroups = List.copyOf(targetGroups);
		instruments = List.copyOf(instruments);
		partners = List.copyOf(partners);
		claims = List.copyOf(claims);
		parts = List.copyOf(parts);
	}

	/** Whether it runs in some part of a year, as far as the plan dates it. */
	boolean runsIn(int year) {
		return Dates.touch(year, this.from, this.to);
	}

}
