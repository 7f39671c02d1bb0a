package dk.plangraf.seed;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * The catalogue is sound in itself: each thing once, no reference into the void.
 */
final class CatalogueCheck {

	private static final int UN_GOALS = 17;

	private final CatalogueEntries catalogue;

	private final Consumer<Finding> report;

	CatalogueCheck(CatalogueEntries catalogue, Consumer<Finding> report) {
		this.catalogue = catalogue;
		this.report = report;
	}

	void check() {
		this.catalogue.regions().mustBeUnique("region", this.report);
		this.catalogue.councils().mustBeUnique("council", this.report);
		this.catalogue.municipalities().mustBeUnique("municipality", this.report);
		this.catalogue.goals().mustBeUnique("goal", this.report);
		this.catalogue.goalSets().mustBeUnique("goal set of", this.report);
		this.catalogue.sdgs().mustBeUnique("UN goal", this.report);
		this.catalogue.councils().entries().forEach((council) -> Dates.checkInterval(council, this.report));
		this.catalogue.goals().entries().forEach((goal) -> Dates.checkDay(goal, "endedOn", this.report));
		this.catalogue.goals().entries().forEach(this::checkSearchWords);
		this.catalogue.municipalities().entries().forEach(this::checkMunicipality);
		this.catalogue.goalSets().entries().forEach(this::checkAnnouncements);
		checkUnGoals();
		new VocabularyCheck(this.catalogue.targetGroups(), "target group", this.report).check();
		new VocabularyCheck(this.catalogue.instruments(), "instrument", this.report).check();
		new VocabularyCheck(this.catalogue.indicators(), "indicator", this.report).check();
		new PartnerCheck(this.catalogue, this.report).check();
	}

	/** Once all files could be read, each list must be somewhere. */
	void checkWhole(SeedFile first) {
		this.catalogue.missingLists()
			.forEach((list) -> this.report.accept(first
				.error("Neither this file nor another of the catalogue has a list \"" + list + "\".", "Add it.")));
	}

	private void checkMunicipality(Entry municipality) {
		this.catalogue.regions().mustKnow(municipality.at("region"), "region", this.report);
		checkLau(municipality);
		for (Entry membership : municipality.list("councils")) {
			this.catalogue.councils().mustKnow(membership.at("council"), "council", this.report);
			Dates.checkInterval(membership, this.report);
		}
	}

	private void checkLau(Entry municipality) {
		Entry lau = municipality.at("lau");
		Optional<String> due = municipality.text("code")
			.filter((code) -> code.matches("0[0-9]{3}"))
			.map((code) -> "DK" + code.substring(1));
		lau.text()
			.filter((given) -> due.isPresent() && !given.equals(due.get()))
			.ifPresent((given) -> this.report
				.accept(lau.error("\"" + given + "\" is not the code of this municipality.",
						"The local administrative unit has the municipality's own digits: \"" + due.get() + "\".")));
	}

	private void checkAnnouncements(Entry goalSet) {
		Twice goals = new Twice(this.report);
		Twice numbers = new Twice(this.report);
		for (Entry announcement : goalSet.list("announcements")) {
			Entry goal = announcement.at("goal");
			Entry number = announcement.at("number");
			this.catalogue.goals().mustKnow(goal, "goal", this.report);
			goal.text()
				.ifPresent((key) -> goals.meet(key, goal, "The goal \"" + key + "\" of this year",
						"Announce a goal once a year."));
			number.integer()
				.ifPresent((value) -> numbers.meet(value, number, "The number " + value + " of this year",
						"Number each goal of a year differently, or leave out numbers that are not known."));
		}
	}

	private void checkSearchWords(Entry goal) {
		List<Entry> words = goal.list("searchWords")
			.stream()
			.flatMap((group) -> group.list("words").stream())
			.filter((word) -> word.text().filter((text) -> !text.isBlank()).isPresent())
			.toList();
		for (Entry word : words) {
			SearchWord one = new SearchWord(word.text().orElseThrow());
			words.stream()
				.filter((other) -> !other.pointer().equals(word.pointer()))
				.map((other) -> new SearchWord(other.text().orElseThrow()))
				.filter((other) -> other.covers(one))
				.findFirst()
				.ifPresent((other) -> this.report.accept(word.error(
						"\"%s\" finds nothing that \"%s\" does not find.".formatted(one.word(), other.word()),
						"Keep one of the two, so that nothing is counted twice.")));
		}
	}

	private void checkUnGoals() {
		Known sdgs = this.catalogue.sdgs();
		List<Integer> missing = IntStream.rangeClosed(1, UN_GOALS)
			.filter((number) -> sdgs.find(number).isEmpty())
			.boxed()
			.toList();
		if (!missing.isEmpty() && !sdgs.entries().isEmpty()) {
			this.report.accept(sdgs.entries()
				.get(0)
				.error("The list of UN goals lacks number " + Choices.of(missing) + ".",
						"Give all %d of them.".formatted(UN_GOALS)));
		}
	}

}
