package dk.plangraf.comparison;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
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
	private static final List<BroaderTerms> INSTRUMENTS = List.of(term("virksomhedsrettet", 0.2),
			term("praktik", 1, "virksomhedsrettet"), term("loentilskud", 1, "virksomhedsrettet"), term("mentor", 1));

	private static final List<BroaderTerms> GROUPS = List.of(term("ledige", 0), term("unge-ledige", 1, "ledige"));

	private static final InitiativeProfile PRACTICE = profile("a", List.of("praktik"), List.of(), List.of(), List.of());

	@Test
	void theSameInAllIsOne() {
		InitiativeProfile other = profile("b", List.of("praktik"), List.of(), List.of(), List.of());
		assertThat(between(PRACTICE, other).value()).isEqualTo(1);
	}

	@Test
	void nothingInCommonIsZero() {
		InitiativeProfile other = profile("b", List.of("mentor"), List.of("ledige"), List.of("maal"), List.of("ord"));
		assertThat(between(PRACTICE, other).value()).isZero();
		assertThat(between(PRACTICE, other).shared()).isEmpty();
	}

	@Test
	void termsWithACommonBroaderTermAreAlikeInPart() {
		InitiativeProfile other = profile("b", List.of("loentilskud"), List.of(), List.of(), List.of());
		double broader = 0.2;
		InitiativeSimilarity similarity = between(PRACTICE, other);
		assertThat(similarity.value()).isCloseTo(broader / (broader + 2), within(1e-12));
		assertThat(similarity.shared()).singleElement().satisfies((shared) -> {
			assertThat(shared.feature()).isEqualTo(new Feature(SimilarityKind.INSTRUMENT, "virksomhedsrettet"));
			assertThat(shared.named()).isFalse();
		});
	}

	@Test
	void kindsWeighThreeTwoOneAndAHalf() {
		InitiativeProfile one = profile("a", List.of("mentor"), List.of("unge-ledige"), List.of("maal"),
				List.of("ord"));
		InitiativeProfile other = profile("b", List.of("mentor"), List.of("unge-ledige"), List.of("maal"),
				List.of("ord", "andet"));
		// "ledige" has all others below it, so it tells nothing
		assertThat(between(one, other).shared()).extracting(SharedFeature::contribution)
			.containsExactly(3 / 7.0, 2 / 7.0, 1 / 7.0, 0.5 / 7.0);
	}

	@Test
	void wordsAloneMakeNothingSimilar() {
		InitiativeProfile own = profile("a", List.of(), List.of(), List.of(), List.of("samtale"));
		InitiativeProfile other = profile("b", List.of(), List.of(), List.of(), List.of("samtale"));
		assertThat(mostAlike(own, List.of(other))).isEmpty();
	}

	@Test
	void aWordThatNoneOfTheOthersHasTellsNothing() {
		InitiativeProfile own = profile("a", List.of("mentor"), List.of(), List.of(), List.of("samtale", "egen"));
		InitiativeProfile other = profile("b", List.of("mentor"), List.of(), List.of(), List.of("samtale", "anden"));
		InitiativeProfile third = profile("c", List.of("mentor"), List.of(), List.of(), List.of("anden"));
		assertThat(mostAlike(own, List.of(other)).get(0).value()).isCloseTo(1, within(1e-12));
		// now two have "anden"
		assertThat(mostAlike(own, List.of(other, third)).get(0).shared()).extracting(SharedFeature::feature)
			.containsExactly(new Feature(SimilarityKind.INSTRUMENT, "mentor"),
					new Feature(SimilarityKind.WORD, "samtale"));
		assertThat(mostAlike(own, List.of(other, third)).get(0).value()).isCloseTo(3.5 / 4, within(1e-12));
	}

	@Test
	void whatIsBelowTheThresholdIsNotCalledSimilar() {
		List<String> words = IntStream.range(0, 60).mapToObj((i) -> "ord" + i).toList();
		InitiativeProfile near = profile("near", List.of("praktik"), List.of(), List.of(), words.subList(0, 40));
		InitiativeProfile far = profile("far", List.of("loentilskud"), List.of(), List.of(), words);
		assertThat(mostAlike(PRACTICE, List.of(far, near))).extracting(InitiativeSimilarity::initiative)
			.containsExactly("near");
	}

	@Test
	void equalsComeInTheOrderOfLists() {
		List<InitiativeProfile> others = Stream.of("d", "b", "c")
			.map((key) -> profile(key, List.of("praktik"), List.of(), List.of(), List.of()))
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
				reversed(other.goals()), reversed(List.copyOf(other.words().keySet())));
		assertThat(between(one, turned)).isEqualTo(between(one, other));
	}

	@ParameterizedTest
	@MethodSource("random")
	void oneMoreThingThatOnlyOneHasMakesThemLessAlike(InitiativeProfile one, InitiativeProfile other) {
		List<String> words = new ArrayList<>(other.words().keySet());
		words.add("noget-som-kun-den-ene-har");
		InitiativeProfile more = profile(other.key(), other.instruments(), other.targetGroups(), other.goals(), words);
		assertThat(between(one, more).value()).isLessThanOrEqualTo(between(one, other).value());
	}

	static Stream<Arguments> random() {
		Random random = new Random(4);
		return IntStream.range(0, 50).mapToObj((i) -> Arguments.of(random("a", random), random("b", random)));
	}

	private static InitiativeProfile random(String key, Random random) {
		return profile(key, some(INSTRUMENTS.stream().map(BroaderTerms::key).toList(), random),
				some(GROUPS.stream().map(BroaderTerms::key).toList(), random), some(List.of("x", "y", "z"), random),
				some(List.of("ord", "job", "plan", "unge"), random));
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
		Set<String> words = Stream.of(one, other)
			.flatMap((profile) -> profile.words().keySet().stream())
			.collect(Collectors.toSet());
		return InitiativeSimilarity.between(InitiativeFeatures.of(one, instruments, groups, words),
				InitiativeFeatures.of(other, instruments, groups, words));
	}

	private static List<InitiativeSimilarity> mostAlike(InitiativeProfile own, List<InitiativeProfile> others) {
		return InitiativeSimilarity.mostAlike(new InitiativeProfiles(own, others, INSTRUMENTS, GROUPS), 10);
	}

	private static InitiativeProfile profile(String key, List<String> instruments, List<String> targetGroups,
			List<String> goals, List<String> words) {
		return new InitiativeProfile(key, instruments, targetGroups, goals,
				words.stream().collect(Collectors.toMap(Function.identity(), Function.identity())));
	}

	private static BroaderTerms term(String key, double informationContent, String... broader) {
		return new BroaderTerms(key, List.of(broader), informationContent);
	}

}
