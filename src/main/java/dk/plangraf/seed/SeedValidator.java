package dk.plangraf.seed;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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

	private SeedValidation validate() {
		checkFolders();
		List<YamlFile> catalogue = readCatalogue();
		List<ValidatedPlan> plans = readPlans(CatalogueEntries.of(catalogue));
		if (this.findings.hasErrors()) {
			return SeedValidation.failed(this.findings.all());
		}
		plans.sort(Comparator.comparing((plan) -> plan.document().slug()));
		String checksum = SeedFile.checksum(this.files.catalogue());
		return SeedValidation.passed(this.findings.all(),
				ValidatedSeed.of(Documents.catalogue(catalogue), checksum, plans));
	}

	private void checkFolders() {
		this.files.findings().forEach(this.findings);
		if (!this.findings.hasErrors() && this.files.catalogue().isEmpty()) {
			this.findings.accept(Finding.onWhole("catalogue", "There is no catalogue file.",
					"Name a folder with catalogue/ in it as well; plans refer to it."));
		}
		if (!this.findings.hasErrors() && this.files.plans().isEmpty()) {
			this.findings
				.accept(Finding.onWhole("plans", "There is no plan file.", "Name a folder with plans/ in it as well."));
		}
	}

	private List<YamlFile> readCatalogue() {
		SchemaCheck schema = SchemaCheck.named("catalogue.schema.json");
		List<YamlFile> catalogue = this.files.catalogue().stream().flatMap((file) -> read(file, schema)).toList();
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
	private List<ValidatedPlan> readPlans(CatalogueEntries catalogue) {
		SchemaCheck schema = SchemaCheck.named("plan.schema.json");
		List<PlanCheck> checks = checks(catalogue);
		SlugCheck slugs = new SlugCheck(this.findings);
		UnusedTermCheck unused = new UnusedTermCheck(catalogue);
		List<ValidatedPlan> plans = new ArrayList<>();
		for (SeedFile file : this.files.plans()) {
			read(file, schema).forEach((plan) -> {
				PlanUnits units = PlanUnits.of(plan);
				checks.forEach((check) -> check.check(units, this.findings));
				slugs.meet(plan);
				unused.meet(units);
				if (!this.findings.hasErrors()) {
					plans.add(new ValidatedPlan(Documents.plan(plan), file.checksum()));
				}
			});
		}
		slugs.check();
		if (!this.findings.hasErrors()) {
			unused.check(this.findings);
		}
		return plans;
	}

	private Stream<YamlFile> read(SeedFile file, SchemaCheck schema) {
		Optional<YamlFile> read = YamlReader.read(file, this.findings);
		this.findings.endStep();
		read.ifPresent((plan) -> schema.check(plan, this.findings));
		this.findings.endStep();
		return read.stream();
	}

	private List<PlanCheck> checks(CatalogueEntries catalogue) {
		List<PlanCheck> checks = new ArrayList<>(
				List.of(new KeyCheck(), new YearCheck(), new DateCheck(), new PlaceCheck(catalogue),
						new ClaimCheck(catalogue), new UseCheck(catalogue), new PrintedGoalCheck(catalogue),
						new CorrectionCheck(), new TargetCheck(), new TotalCheck(), new PassageCheck()));
		if (this.sources != null) {
			checks.add(new SourceCheck(this.sources));
		}
		return checks;
	}

}
