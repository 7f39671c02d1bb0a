package dk.plangraf.seed;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * The readings of two coders, compared plan by plan.
 *
 * @param findings what is wrong with their files
 * @param plans the agreement on each plan that both read; none if a finding is an error
 * @param onlyFirst slugs of plans that only the first coder read
 * @param onlySecond slugs of plans that only the second did
 */
public record ReadingComparison(List<Finding> findings, List<PlanAgreement> plans, List<String> onlyFirst,
		List<String> onlySecond) {

	/**
	 * Compares readings.
	 * @param first a plan file, or a folder of them
	 * @param second the same by the other coder
	 * @param settlements a folder of settlements, null for none
	 * @param catalogue a folder of catalogue files, null for the packaged ones
	 * @return the comparison
	 */
	public static ReadingComparison of(Path first, Path second, @Nullable Path settlements, @Nullable Path catalogue) {
		List<Finding> findings = new ArrayList<>();
		SeedValidation ofFirst = SeedValidator.validate(SeedFiles.reading(first, catalogue), null);
		SeedValidation ofSecond = SeedValidator.validate(SeedFiles.reading(second, catalogue), null);
		findings.addAll(ofFirst.findings());
		findings.addAll(ofSecond.findings());
		Optional<ValidatedSeed> a = ofFirst.seed();
		Optional<ValidatedSeed> b = ofSecond.seed();
		if (a.isEmpty() || b.isEmpty()) {
			return new ReadingComparison(sorted(findings), List.of(), List.of(), List.of());
		}
		Map<String, PlanDocument> firsts = plans(a.get());
		Map<String, PlanDocument> seconds = plans(b.get());
		Settlements settled = (settlements != null) ? Settlements.in(settlements) : Settlements.none();
		AnnouncedGoals announced = new AnnouncedGoals(a.get().catalogue().goalSets());
		List<PlanAgreement> agreements = new ArrayList<>();
		firsts.forEach((slug, plan) -> {
			PlanDocument other = seconds.get(slug);
			if (other != null) {
				agreements.add(settled.agreement(plan, other, announced));
			}
		});
		findings.addAll(settled.findings());
		return new ReadingComparison(sorted(findings),
				findings.stream().anyMatch(Finding::isError) ? List.of() : agreements, without(firsts, seconds),
				without(seconds, firsts));
	}

	/**
	 * All plans taken together.
	 * @return the sums, nothing where no plan was read twice
	 */
	public Optional<AgreementTally> overall() {
		return this.plans.stream().map(PlanAgreement::tally).reduce(AgreementTally::plus);
	}

	private static Map<String, PlanDocument> plans(ValidatedSeed seed) {
		return seed.plans()
			.stream()
			.map(ValidatedPlan::document)
			.collect(Collectors.toMap(PlanDocument::slug, Function.identity(), (a, b) -> a, TreeMap::new));
	}

	private static List<String> without(Map<String, PlanDocument> some, Map<String, PlanDocument> others) {
		return some.keySet().stream().filter((slug) -> !others.containsKey(slug)).toList();
	}

	private static List<Finding> sorted(List<Finding> findings) {
		return findings.stream().sorted().distinct().toList();
	}

}
