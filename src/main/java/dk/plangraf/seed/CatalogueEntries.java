package dk.plangraf.seed;

import java.util.List;
import java.util.stream.Stream;

/**
 * The lists of the catalogue, merged over its files.
 */
record CatalogueEntries(Known regions, Known councils, Known municipalities, Known goals, Known goalSets, Known sdgs,
		Known targetGroups, Known instruments, Known indicators, Known partners) {

	static CatalogueEntries of(List<YamlFile> files) {
		return new CatalogueEntries(merged(files, "regions", "key"), merged(files, "labourMarketCouncils", "key"),
				merged(files, "municipalities", "code"), merged(files, "ministerialGoals", "key"),
				merged(files, "goalSets", "year"), merged(files, "sustainableDevelopmentGoals", "number"),
				merged(files, "targetGroups", "key"), merged(files, "instruments", "key"),
				merged(files, "indicators", "key"), merged(files, "partners", "key"));
	}

	/** The names of the lists that have no entries and that every plan needs. */
	List<String> missingLists() {
		return Stream.of(this.regions, this.councils, this.municipalities, this.goals, this.goalSets, this.sdgs)
			.filter((known) -> known.entries().isEmpty())
			.map(Known::name)
			.toList();
	}

	private static Known merged(List<YamlFile> files, String list, String id) {
		return Known.of(files.stream().flatMap((file) -> file.root().list(list).stream()).toList(), list, id);
	}

}
