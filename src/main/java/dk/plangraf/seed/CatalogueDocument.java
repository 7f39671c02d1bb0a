package dk.plangraf.seed;

import java.util.List;

/**
 * What plans share, merged from all catalogue files.
 */
record CatalogueDocument(List<RegionEntry> regions, List<CouncilEntry> labourMarketCouncils,
		List<MunicipalityEntry> municipalities, List<GoalEntry> ministerialGoals, List<GoalSetEntry> goalSets,
		List<SdgEntry> sustainableDevelopmentGoals, List<TermEntry> targetGroups, List<TermEntry> instruments,
		List<TermEntry> indicators, List<PartnerEntry> partners) {

	CatalogueDocument {
		regions = List.copyOf(regions);
		labourMarketCouncils = List.copyOf(labourMarketCouncils);
		municipalities = List.copyOf(municipalities);
		ministerialGoals = List.copyOf(ministerialGoals);
		goalSets = List.copyOf(goalSets);
		sustainableDevelopmentGoals = List.copyOf(sustainableDevelopmentGoals);
		targetGroups = List.copyOf(targetGroups);
		instruments = List.copyOf(instruments);
		indicators = List.copyOf(indicators);
		partners = List.copyOf(partners);
	}

}
