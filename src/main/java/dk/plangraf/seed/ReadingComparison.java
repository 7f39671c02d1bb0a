package dk.plangraf.seed;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

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
		return SeedValidator.compare(SeedFiles.readings(first, second, settlements, catalogue));
	}

	static ReadingComparison of(Findings findings, Collection<ReadingPair> pairs, Readings readings) {
		List<Finding> sorted = findings.all().stream().sorted().distinct().toList();
		return new ReadingComparison(sorted,
				findings.hasErrors() ? List.of() : pairs.stream().map(ReadingPair::agreement).toList(),
				readings.onlyFirst(), readings.onlySecond());
	}

	/**
	 * All plans taken together.
	 * @return the sums, nothing where no plan was read twice
	 */
	public Optional<AgreementTally> overall() {
		return this.plans.stream().map(PlanAgreement::tally).reduce(AgreementTally::plus);
	}

}
