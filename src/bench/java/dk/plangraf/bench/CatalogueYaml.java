package dk.plangraf.bench;

import java.util.List;

/**
 * Writes what made-up plans share and our catalogue does not have: goals, goal sets, and
 * vocabularies.
 */
final class CatalogueYaml {

	static final String PUBLISHER = "Plangraf, konstrueret";

	static final String MADE_UP = "Konstrueret af et program til målinger: siger intet om nogen virkelig plan, kommune eller ministers mål.";

	private final Yaml yaml = new Yaml();

	private CatalogueYaml() {
		this.yaml.line("# yaml-language-server: $schema=../catalogue.schema.json").line("# " + MADE_UP);
	}

	static String goals() {
		CatalogueYaml file = new CatalogueYaml();
		file.yaml.below("ministerialGoals", () -> Vocabulary.GOALS.forEach((goal) -> file.yaml.entry(() -> {
			file.yaml.plain("key", goal.term().slug())
				.text("name", goal.term().title())
				.text("nameEn", goal.term().titleEn());
			file.source();
		})));
		return file.yaml.toString();
	}

	static String goalSets(Extent extent) {
		CatalogueYaml file = new CatalogueYaml();
		file.yaml.below("goalSets", () -> {
			for (int year = extent.from(); year <= extent.to(); year++) {
				int one = year;
				file.yaml.entry(() -> file.goalSet(one));
			}
		});
		return file.yaml.toString();
	}

	static String targetGroups() {
		return terms("targetGroups", Vocabulary.TARGET_GROUPS);
	}

	static String instruments() {
		return terms("instruments", Vocabulary.INSTRUMENTS);
	}

	static String indicators() {
		return terms("indicators", Vocabulary.INDICATORS.stream().map(Indicator::term).toList());
	}

	private static String terms(String list, List<Term> terms) {
		CatalogueYaml file = new CatalogueYaml();
		file.yaml.below(list, () -> terms.forEach((term) -> file.yaml.entry(() -> {
			file.yaml.plain("key", term.slug())
				.text("label", term.title())
				.text("labelEn", term.titleEn())
				.text("definition", "Konstrueret begreb: " + term.title() + ".");
			file.source();
		})));
		return file.yaml.toString();
	}

	private void goalSet(int year) {
		List<Announcement> announcements = PlanMaker.announcements(year);
		this.yaml.plain("year", year).plain("complete", true);
		source();
		if (announcements.isEmpty()) {
			this.yaml.plain("announcements", "[]");
			return;
		}
		this.yaml.below("announcements", () -> announcements.forEach((one) -> this.yaml.entry(() -> {
			this.yaml.plain("goal", one.goal().term().slug())
				.plain("number", one.number())
				.text("wording", one.wording());
			source();
		})));
	}

	private void source() {
		this.yaml.below("source", () -> this.yaml.text("citation", PUBLISHER).plain("status", "UNVERIFIED"));
	}

}
