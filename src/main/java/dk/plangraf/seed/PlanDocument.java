package dk.plangraf.seed;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One plan file as written; its shape is the plan schema's.
 */
record PlanDocument(String slug, String title, @Nullable String edition, @Nullable String revisedOn,
		@Nullable String replaces, String issuer, List<String> covers, List<PlanYearEntry> years,
		List<BodyEntry> bodies, List<RelatedPolicyEntry> relatedPolicies, SourceEntry source, CodingEntry coding,
		@Nullable String note, List<PassageEntry> passages, List<ClaimEntry> claims, List<PartnerUseEntry> partners,
		List<PrintedGoalEntry> printedGoals, List<ContextFigureEntry> contextFigures, List<MonitoringEntry> monitoring,
		List<StrategyEntry> strategies, List<TargetEntry> targets, List<CorrectionEntry> corrections,
		List<String> retiredKeys) {

	PlanDocument {
		covers = List.copyOf(covers);
		years = List.copyOf(years);
		bodies = List.copyOf(bodies);
		relatedPolicies = List.copyOf(relatedPolicies);
		passages = List.copyOf(passages);
		claims = List.copyOf(claims);
		partners = List.copyOf(partners);
		printedGoals = List.copyOf(printedGoals);
		contextFigures = List.copyOf(contextFigures);
		monitoring = List.copyOf(monitoring);
		strategies = List.copyOf(strategies);
		targets = List.copyOf(targets);
		corrections = List.copyOf(corrections);
		retiredKeys = List.copyOf(retiredKeys);
	}

}
