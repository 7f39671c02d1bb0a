package dk.plangraf.seed;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Reads all files of a seed, collects every finding over all of them, and only then
 * decides whether they may be imported.
 */
public final class SeedValidator {

	private final Findings findings = new Findings();

	private final SeedFiles files;

	private final @Nullable Path sources;

	private SeedValidator(SeedFiles files, @Nullable Path sources) {
		this.files = files;
		this.sources = sources;
	}

	/**
	 * Validates a seed.
	 * @param sources folder with the source texts that anchors are looked up in, or
	 * {@code null} to leave the anchors unchecked
	 */
	public static SeedValidation validate(SeedFiles files, @Nullable Path sources) {
		return new SeedValidator(files, sources).validate();
	}

	/**
	 * Compares the readings of a seed that need not hold any plans.
	 */
	static ReadingComparison compare(SeedFiles files) {
		return new SeedValidator(files, null).compare();
	}

	private SeedValidation validate() {
		checkFolders();
		checkForPlans();
		List<YamlFile> catalogue = readCatalogue();
		CatalogueEntries entries = CatalogueEntries.of(catalogue);
		boolean known = !this.findings.hasErrors();
		PlanReader reader = new PlanReader(entries, this.sources, this.findings);
		WordSearches searches = new WordSearches(this.files,
				known ? SearchedSubjects.of(Documents.catalogue(catalogue)) : null, this.sources, this.findings);
		List<ValidatedPlan> plans = readPlans(reader, searches);
		Readings readings = Readings.of(this.files, reader, this.findings);
		readings.checkPlans(this.files.plans());
		Map<String, ReadingPair> pairs = known ? readings.pairs(announced(catalogue), true) : Map.of();
		searches.check();
		reader.checkTerms();
		if (this.findings.hasErrors()) {
			return SeedValidation.failed(this.findings.all());
		}
		String checksum = SeedFile.checksum(this.files.catalogue());
		return SeedValidation.passed(this.findings.all(),
				ValidatedSeed.of(this.files.fingerprint(), Documents.catalogue(catalogue), checksum,
						plans.stream()
							.map((plan) -> whole(plan, readings, pairs, searches))
							.sorted(Comparator.comparing((plan) -> plan.document().slug()))
							.toList()));
	}

	private static ValidatedPlan whole(ValidatedPlan plan, Readings readings, Map<String, ReadingPair> pairs,
			WordSearches searches) {
		String slug = plan.document().slug();
		return plan.readTwice(readings.checksums(slug), pairs.get(slug))
			.searched(searches.checksums(slug), searches.of(slug));
	}

	private ReadingComparison compare() {
		checkFolders();
		List<YamlFile> catalogue = readCatalogue();
		boolean known = !this.findings.hasErrors();
		Readings readings = Readings.of(this.files,
				new PlanReader(CatalogueEntries.of(catalogue), this.sources, this.findings), this.findings);
		Map<String, ReadingPair> pairs = known ? readings.pairs(announced(catalogue), false) : Map.of();
		return ReadingComparison.of(this.findings, pairs.values(), readings);
	}

	private static AnnouncedGoals announced(List<YamlFile> catalogue) {
		return new AnnouncedGoals(Documents.catalogue(catalogue).goalSets());
	}

	private void checkFolders() {
		this.files.findings().forEach(this.findings);
		if (!this.findings.hasErrors() && this.files.catalogue().isEmpty()) {
			this.findings.accept(Finding.onWhole("catalogue", "There is no catalogue file.",
					"Name a folder with catalogue/ in it as well; plans refer to it."));
		}
	}

	private void checkForPlans() {
		if (!this.findings.hasErrors() && this.files.plans().isEmpty()) {
			this.findings
				.accept(Finding.onWhole("plans", "There is no plan file.", "Name a folder with plans/ in it as well."));
		}
	}

	private List<YamlFile> readCatalogue() {
		SchemaCheck schema = SchemaCheck.named("catalogue.schema.json");
		List<YamlFile> catalogue = this.files.catalogue()
			.stream()
			.flatMap((file) -> schema.read(file, this.findings).stream())
			.toList();
		CatalogueCheck check = new CatalogueCheck(CatalogueEntries.of(catalogue), this.findings);
		check.check();
		if (!catalogue.isEmpty() && catalogue.size() == this.files.catalogue().size()) {
			check.checkWhole(catalogue.get(0).file());
		}
		return catalogue;
	}

	/**
	 * One at a time, so that of each only the document is kept, and only of a sound one.
	 */
	private List<ValidatedPlan> readPlans(PlanReader reader, WordSearches searches) {
		SlugCheck slugs = new SlugCheck(this.findings);
		List<ValidatedPlan> plans = new ArrayList<>();
		for (SeedFile file : this.files.plans()) {
			reader.read(file).ifPresent((plan) -> {
				slugs.meet(plan);
				searches.meet(plan);
				if (!this.findings.hasErrors()) {
					plans.add(ValidatedPlan.of(Documents.plan(plan), file));
				}
			});
		}
		slugs.check();
		return plans;
	}

}
