package dk.plangraf.seed;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Reads plan files and holds them against the schema and the rules of a plan.
 */
final class PlanReader {

	private final SchemaCheck schema = SchemaCheck.named("plan.schema.json");

	private final List<PlanCheck> checks;

	private final UnusedTermCheck unused;

	private final Findings findings;

	PlanReader(CatalogueEntries catalogue, @Nullable Path sources, Findings findings) {
		this.checks = new ArrayList<>(
				List.of(new KeyCheck(), new YearCheck(), new DateCheck(), new PlaceCheck(catalogue),
						new ClaimCheck(catalogue), new UseCheck(catalogue), new PrintedGoalCheck(catalogue),
						new CorrectionCheck(catalogue), new TargetCheck(), new TotalCheck(), new PassageCheck()));
		if (sources != null) {
			this.checks.add(new SourceCheck(sources));
		}
		this.unused = new UnusedTermCheck(catalogue);
		this.findings = findings;
	}

	/** Tells of terms that nothing uses that has been read. */
	void checkTerms() {
		if (!this.findings.hasErrors()) {
			this.unused.check(this.findings);
		}
	}

	/** Empty if the file cannot be read as a whole; faulty as it may be otherwise. */
	Optional<YamlFile> read(SeedFile file) {
		Optional<YamlFile> read = this.schema.read(file, this.findings);
		read.map(PlanUnits::of).ifPresent((units) -> {
			this.checks.forEach((check) -> check.check(units, this.findings));
			this.unused.meet(units);
		});
		return read;
	}

}
