package dk.plangraf.seed;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

/**
 * Reads plan files and holds them against the schema and the rules of a plan.
 */
final class PlanReader {

	private final SchemaCheck schema = SchemaCheck.named("plan.schema.json");

	private final List<PlanCheck> checks;

	private final UnusedTermCheck unused;

	private final Findings findings;

	private final LongAdder reading = new LongAdder();

	private final LongAdder checking = new LongAdder();

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

	/**
	 * Reads files with all processors, and takes what came of them in their order.
	 * @param taker gets each once its findings are with the others
	 */
	void read(List<SeedFile> files, Consumer<PlanFile> taker) {
		LookAhead.over(files, this::read, (plan) -> {
			this.findings.take(plan.findings());
			this.unused.meet(plan.used());
			taker.accept(plan);
		});
	}

	/** How much of the time that was spent on files went into reading them, 0 to 1. */
	double shareOfReading() {
		double reading = this.reading.doubleValue();
		return (reading > 0) ? reading / (reading + this.checking.doubleValue()) : 0;
	}

	private PlanFile read(SeedFile file) {
		Findings found = new Findings();
		long began = System.nanoTime();
		Optional<YamlFile> read = YamlReader.read(file, found);
		long afterReading = System.nanoTime();
		found.endStep();
		PlanFile plan = read.map((whole) -> check(whole, found))
			.orElseGet(() -> new PlanFile(file, found, null, null, Set.of()));
		this.reading.add(afterReading - began);
		this.checking.add(System.nanoTime() - afterReading);
		return plan;
	}

	/** Faulty as it may be. */
	private PlanFile check(YamlFile plan, Findings found) {
		this.schema.check(plan, found);
		found.endStep();
		PlanUnits units = PlanUnits.of(plan);
		this.checks.forEach((check) -> check.check(units, found));
		return new PlanFile(plan.file(), found, plan.only("slug", "replaces", "source"),
				found.hasErrors() ? null : PackedPlan.of(plan), this.unused.usedBy(units));
	}

}
