package dk.plangraf.seed;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** What a plan says that a strategy means in practice. */
record CommitmentEntry(String key, String title, @Nullable String note, List<PassageEntry> passages,
		List<TargetGroupUseEntry> targetGroups, List<InstrumentUseEntry> instruments, List<PartnerUseEntry> partners,
		List<ClaimEntry> claims) {

	CommitmentEntry {
		passages = List.copyOf(passages);
		targetGroups = List.copyOf(targetGroups);
		instruments = List.copyOf(instruments);
		partners = List.copyOf(partners);
		claims = List.copyOf(claims);
	}

}
