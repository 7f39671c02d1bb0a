package dk.plangraf.seed;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One plan file as written; its shape is the plan schema's.
 */
record PlanDocument(String slug, String title, @Nullable String edition, @Nullable String revisedOn,
		@Nullable String replaces, String issuer, List<String> covers, List<PlanYearEntry> years, SourceEntry source,
		CodingEntry coding, @Nullable String note, List<PassageEntry> passages, List<ClaimEntry> claims,
		List<StrategyEntry> strategies, List<TargetEntry> targets) {

	PlanDocument {
		covers = List.copyOf(covers);
		years = List.copyOf(years);
		passages = List.copyOf(passages);
		claims = List.copyOf(claims);
		strategies = List.copyOf(strategies);
		targets = List.copyOf(targets);
	}

}
