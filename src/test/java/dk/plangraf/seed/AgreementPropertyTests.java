package dk.plangraf.seed;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds of any two readings, tried on the plans of this repository. */
class AgreementPropertyTests {

	private static final ValidatedSeed SEED = SeedValidator.validate(SeedFiles.in(Path.of("seed")), null)
		.seed()
		.orElseThrow();

	@ParameterizedTest
	@MethodSource("plans")
	void aReadingAgreesWithItselfInEverything(PlanDocument plan) {
		PlanAgreement agreement = agreement(plan, plan);
		assertThat(agreement.differences()).isEmpty();
		assertThat(agreement.tally().units())
			.allSatisfy((units) -> assertThat(units.matched()).isEqualTo(units.first()).isEqualTo(units.second()));
		assertThat(agreement.tally().fields())
			.allSatisfy((field) -> assertThat(field.equal()).as(field.name()).isEqualTo(field.compared()));
		assertThat(agreement.tally().claims().kappa()).isEqualTo(1);
		assertThat(agreement.tally().claimOrNone().kappa()).isEqualTo(1);
		assertThat(agreement.tally().levels().observed()).isEqualTo(1);
		assertThat(agreement.tally().unmatchedOfFirst() + agreement.tally().unmatchedOfSecond()).isZero();
	}

	@ParameterizedTest
	@MethodSource("pairs")
	void itDoesNotMatterWhoIsFirst(PlanDocument first, PlanDocument second) {
		AgreementTally there = agreement(first, second).tally();
		AgreementTally back = agreement(second, first).tally();
		assertThat(transposed(back.claims())).isEqualTo(there.claims());
		assertThat(transposed(back.claimOrNone())).isEqualTo(there.claimOrNone());
		assertThat(transposed(back.levels())).isEqualTo(there.levels());
		assertThat(back.claims().kappa()).isEqualTo(there.claims().kappa());
		assertThat(back.unmatchedOfFirst()).isEqualTo(there.unmatchedOfSecond());
		assertThat(back.outcomes()).isEqualTo(there.outcomes());
		assertThat(back.units().stream().map((u) -> new UnitTally(u.kind(), u.second(), u.first(), u.matched())))
			.isEqualTo(there.units());
		assertThat(back.fields()
			.stream()
			.map((f) -> new FieldTally(f.name(), f.set(), f.compared(), f.equal(), f.both(), f.onlySecond(),
					f.onlyFirst())))
			.containsExactlyInAnyOrderElementsOf(there.fields());
	}

	static Stream<Named<PlanDocument>> plans() {
		return SEED.plans().stream().map(ValidatedPlan::document).map((plan) -> Named.of(plan.slug(), plan));
	}

	static Stream<Arguments> pairs() {
		return plans().flatMap((first) -> plans().map((second) -> Arguments.of(first, second)));
	}

	private static PlanAgreement agreement(PlanDocument first, PlanDocument second) {
		return ReadingPair
			.of(first, second, new AnnouncedGoals(SEED.catalogue().goalSets()), SettlementDocument.none(first.slug()))
			.agreement();
	}

	private static ConfusionTable transposed(ConfusionTable table) {
		List<List<Integer>> counts = IntStream.range(0, table.categories().size())
			.mapToObj((i) -> table.counts().stream().map((row) -> row.get(i)).toList())
			.toList();
		return new ConfusionTable(table.categories(), counts);
	}

}
