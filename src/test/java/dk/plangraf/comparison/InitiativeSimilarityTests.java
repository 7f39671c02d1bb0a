package dk.plangraf.comparison;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import dk.plangraf.plan.BroaderTerms;
import dk.plangraf.plan.InitiativeProfile;
import dk.plangraf.plan.InitiativeProfiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** The measure, by hand on small things and by its laws on random ones. */
class InitiativeSimilarityTests {

	/** Practice and wage subsidy are ways of company-based effort; mentor is not. */
	private static final List<BroaderTerms> INSTRUMENTS = List.of(term("virksomhedsrettet"),
			term("praktik", "virksomhedsrettet"), term("loentilskud", "virksomhedsrettet"), term("mentor"));

	private static final List<BroaderTerms> GROUPS = List.of(term("ledige"), term("unge-ledige", "ledige"));

	private static final InitiativeProfile PRACTICE = profile("a", List.of("praktik"), List.of(), List.of());

	@Test
	void theSameInAllIsOne() {
		InitiativeProfile other = profile("b", List.of("praktik"), List.of(), List.of());
		assertThat(between(PRACTICE, other).value()).isEqualTo(1);
	}

	@Test
	void nothingInCommonIsZero() {
		InitiativeProfile other = profile("b", List.of("mentor"), List.of("ledige"), List.of("maal"));
		assertThat(between(PRACTICE, other).value()).isZero();
		assertThat(between(PRACTICE, other).shared()).isEmpty();
	}

	@Test
	void termsWithACommonBroaderTermAreAlikeInPart() {
		InitiativeProfile other = profile("b", List.of("loentilskud"), List.of(), List.of());
		// of four terms the broader one has two below it; practice and subsidy tell 1
		// each
		double broader = 1 - Math.log(3) / Math.log(4);
		InitiativeSimilarity similarity = between(PRACTICE, other);
		assertThat(similarity.value()).isCloseTo(broader / (broader + 2), within(1e-12));
		assertThat(similarity.shared()).singleElement().satisfies((shared) -> {
			assertThat(shared.feature()).isEqualTo(new Feature(SimilarityKind.INSTRUMENT, "virksomhedsrettet"));
			assertThat(shared.named()).isFalse();
		});
	}

	@Test
	void kindsWeighThreeTwoAndOne() {
		InitiativeProfile one = profile("a", List.of("mentor"), List.of("unge-ledige"), List.of("maal"));
		InitiativeProfile other = profile("b", List.of("mentor"), List.of("unge-ledige"), List.of("maal", "andet"));
		// "ledige" has all others below it, so it tells nothing
		assertThat(between(one, other).shared()).extracting(SharedFeature::contribution)
			.containsExactly(3 / 7.0, 2 / 7.0, 1 / 7.0);
	}

	@Test
	void whatIsBelowTheThresholdIsNotCalledSimilar() {
		List<String> goals = IntStream.range(0, 20).mapToObj((i) -> "maal" + i).toList();
		InitiativeProfile near = profile("near", List.of("praktik"), List.of(), goals);
		InitiativeProfile far = profile("far", List.of("loentilskud"), List.of(), goals);
		assertThat(mostAlike(PRACTICE, List.of(far, near))).extracting(InitiativeSimilarity::initiative)
			.containsExactly("near");
	}

	@Test
	void equalsComeInTheOrderOfLists() {
		List<InitiativeProfile> others = Stream.of("d", "b", "c")
			.map((key) -> profile(key, List.of("praktik"), List.of(), List.of()))
			.toList();
		assertThat(mostAlike(PRACTICE, others)).extracting(InitiativeSimilarity::initiative)
			.containsExactly("d", "b", "c");
	}

	@ParameterizedTest
	@MethodSource("random")
	void itLiesBetweenZeroAndOneAndItsPartsAddUp(InitiativeProfile one, InitiativeProfile other) {
		InitiativeSimilarity similarity = between(one, other);
		assertThat(similarity.value()).isBetween(0.0, 1.0 + 1e-12);
		assertThat(similarity.shared().stream().mapToDouble(SharedFeature::contribution).sum())
			.isCloseTo(similarity.value(), within(1e-12));
	}

	@ParameterizedTest
	@MethodSource("random")
	void itDoesNotMatterWhoIsComparedWithWhom(InitiativeProfile one, InitiativeProfile other) {
		assertThat(between(one, other).value()).isEqualTo(between(other, one).value());
		assertThat(between(one, other).shared()).isEqualTo(between(other, one).shared());
	}

	@ParameterizedTest
	@MethodSource("random")
	void theOrderInWhichThingsAreNamedMakesNoDifference(InitiativeProfile one, InitiativeProfile other) {
		InitiativeProfile turned = profile(other.key(), reversed(other.instruments()), reversed(other.targetGroups()),
				reversed(other.goals()));
		assertThat(between(one, turned)).isEqualTo(between(one, other));
	}

	@ParameterizedTest
	@MethodSource("random")
	void oneMoreThingThatOnlyOneHasMakesThemLessAlike(InitiativeProfile one, InitiativeProfile other) {
		List<String> goals = new ArrayList<>(other.goals());
		goals.add("noget-som-kun-den-ene-har");
		InitiativeProfile more = profile(other.key(), other.instruments(), other.targetGroups(), goals);
		assertThat(between(one, more).value()).isLessThanOrEqualTo(between(one, other).value());
	}

	static Stream<Arguments> random() {
		Random random = new Random(4);
		return IntStream.range(0, 50).mapToObj((i) -> Arguments.of(random("a", random), random("b", random)));
	}

	private static InitiativeProfile random(String key, Random random) {
		return profile(key, some(INSTRUMENTS.stream().map(BroaderTerms::key).toList(), random),
				some(GROUPS.stream().map(BroaderTerms::key).toList(), random), some(List.of("x", "y", "z"), random));
	}

	private static List<String> some(List<String> all, Random random) {
		return all.stream().filter((any) -> random.nextBoolean()).toList();
	}

	private static List<String> reversed(List<String> list) {
		List<String> reversed = new ArrayList<>(list);
		Collections.reverse(reversed);
		return reversed;
	}

	private static InitiativeSimilarity between(InitiativeProfile one, InitiativeProfile other) {
		Taxonomy instruments = new Taxonomy(INSTRUMENTS);
		Taxonomy groups = new Taxonomy(GROUPS);
		return InitiativeSimilarity.between(InitiativeFeatures.of(one, instruments, groups),
				InitiativeFeatures.of(other, instruments, groups));
	}

	private static List<InitiativeSimilarity> mostAlike(InitiativeProfile own, List<InitiativeProfile> others) {
		return InitiativeSimilarity.mostAlike(new InitiativeProfiles(own, others, INSTRUMENTS, GROUPS), 10);
	}

	private static InitiativeProfile profile(String key, List<String> instruments, List<String> targetGroups,
			List<String> goals) {
		return new InitiativeProfile(key, instruments, targetGroups, goals);
	}

	private static BroaderTerms term(String key, String... broader) {
		return new BroaderTerms(key, List.of(broader));
	}

}
