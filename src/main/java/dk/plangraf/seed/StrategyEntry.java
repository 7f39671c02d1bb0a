package dk.plangraf.seed;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A section that sets a direction, with what stands below it.
 */
record StrategyEntry(String key, String kind, @Nullable String number, String title, List<Integer> years,
		@Nullable String objective, @Nullable String note, List<PassageEntry> passages,
		List<TargetGroupUseEntry> targetGroups, List<InstrumentUseEntry> instruments, List<PartnerUseEntry> partners,
		List<ClaimEntry> claims, List<CommitmentEntry> commitments, List<MonitoringEntry> monitoring,
		List<InitiativeEntry> initiatives, List<TargetEntry> targets, List<StrategyEntry> strategies) {

	StrategyEntry {
		years = List.copyOf(years);
		passages = List.copyOf(passages);
		targetGroups = List.copyOf(targetGroups);
		instruments = List.copyOf(instruments);
		partners = List.copyOf(partners);
		claims = List.copyOf(claims);
		commitments = List.copyOf(commitments);
		monitoring = List.copyOf(monitoring);
		initiatives = List.copyOf(initiatives);
		targets = List.copyOf(targets);
		strategies = List.copyOf(strategies);
	}

	/** Whether it, or a strategy below it, has initiatives in force in a year. */
	boolean hasInitiativesIn(int year) {
		return (this.years.contains(year)
				&& this.initiatives.stream().anyMatch((initiative) -> initiative.runsIn(year)))
				|| this.strategies.stream().anyMatch((strategy) -> strategy.hasInitiativesIn(year));
	}

}
