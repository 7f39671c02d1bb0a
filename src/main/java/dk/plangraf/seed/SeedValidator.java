package dk.plangraf.seed;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

/**
 * Reads all files of a seed, collects every finding over all of them, and only then
 * decides whether they may be imported.
 */
public final class SeedValidator {

	private final Findings findings = new Findings();

	private final SeedFiles files;

	private final @Nullable Path sources;

	private final SeedChecksums checksums;

	/** Names of the files of plans that are in the graph as they are. */
	private final Set<String> kept;

	/** The files without theirs. */
	private final SeedFiles toRead;

	private final Consumer<String> progress;

	private SeedValidator(SeedFiles files, @Nullable Path sources, FormerSeed former, Consumer<String> progress) {
		this.files = files;
		this.sources = sources;
		this.checksums = new SeedChecksums(files);
		this.kept = former.unchangedIn(files, this.checksums);
		this.toRead = files.without(this.kept);
		this.progress = progress;
	}

	/**
	 * Validates a seed.
	 * @param sources folder with the source texts that anchors are looked up in, or
	 * {@code null} to leave the anchors unchecked
	 */
	public static SeedValidation validate(SeedFiles files, @Nullable Path sources) {
		return validate(files, sources, FormerSeed.NONE, (line) -> {
		});
	}

	/**
	 * Validates a seed for its import.
	 * @param progress is told, line by line, how far it has come
	 */
	public static SeedValidation validateForImport(SeedFiles files, Consumer<String> progress) {
		return validate(files, null, FormerSeed.NONE, progress);
	}

	/**
	 * Validates what is new in a seed. Of the plans that the graph has as they are, only
	 * what others may clash with is looked at.
	 */
	static SeedValidation validate(SeedFiles files, @Nullable Path sources, FormerSeed former,
			Consumer<String> progress) {
		return new SeedValidator(files, sources, former, progress).validate(former);
	}

	/**
	 * Compares the readings of a seed that need not hold any plans.
	 */
	static ReadingComparison compare(SeedFiles files) {
		return new SeedValidator(files, null, FormerSeed.NONE, (line) -> {
		}).compare();
	}

	private SeedValidation validate(FormerSeed former) {
		Instant began = Instant.now();
		checkFolders();
		checkForPlans();
		List<YamlFile> catalogue = readCatalogue();
		CatalogueEntries entries = CatalogueEntries.of(catalogue);
		boolean known = !this.findings.hasErrors();
		PlanReader reader = new PlanReader(entries, this.sources, this.findings);
		WordSearches searches = new WordSearches(this.toRead,
				known ? SearchedSubjects.of(Documents.catalogue(catalogue)) : null, this.sources, this.findings);
		Map<String, PackedPlan> plans = readPlans(reader, searches, former);
		Readings readings = Readings.of(this.toRead, reader, this.findings);
		readings.checkPlans(this.toRead.plans());
		Map<String, ReadingPair> pairs = known ? readings.pairs(announced(catalogue), true) : Map.of();
		searches.check();
		if (this.kept.isEmpty()) {
			reader.checkTerms();
		}
		if (this.findings.hasErrors()) {
			return SeedValidation.failed(this.findings.all());
		}
		List<ValidatedPlan> whole = new ArrayList<>();
		plans.forEach((slug, plan) -> whole.add(
				ValidatedPlan.of(slug, plan, this.checksums.plan(slug + ".yaml"), pairs.get(slug), searches.of(slug))));
		ReadingTime time = ReadingTime.of(Duration.between(began, Instant.now()), reader.shareOfReading());
		return SeedValidation.passed(this.findings.all(),
				ValidatedSeed.of(this.files.fingerprint(), Documents.catalogue(catalogue), this.checksums.catalogue(),
						whole, this.kept.stream().map(FormerSeed::slug).sorted().toList(), time));
	}

	private ReadingComparison compare() {
		checkFolders();
		List<YamlFile> catalogue = readCatalogue();
		boolean known = !this.findings.hasErrors();
		Readings readings = Readings.of(this.toRead,
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
	 * A few at a time, so that of each only the packed plan is kept, and only of a sound
	 * one.
	 */
	private Map<String, PackedPlan> readPlans(PlanReader reader, WordSearches searches, FormerSeed former) {
		SlugCheck slugs = new SlugCheck(this.findings);
		this.kept.stream().map(FormerSeed::slug).forEach((slug) -> {
			StoredPlan plan = former.plans().get(slug);
			slugs.know(slug, (plan != null) ? plan.replaces() : null);
		});
		Progress steps = new Progress("Checking plan", this.toRead.plans().size(), this.progress, System::nanoTime);
		Map<String, PackedPlan> plans = new TreeMap<>();
		reader.read(this.toRead.plans(), (plan) -> {
			steps.begin(FormerSeed.slug(plan.file().name()));
			if (plan.head() != null) {
				slugs.meet(plan.head());
				searches.meet(plan.head());
			}
			if (plan.document() != null && !this.findings.hasErrors()) {
				plans.put(FormerSeed.slug(plan.file().name()), plan.document());
			}
		});
		slugs.check();
		return plans;
	}

}
