package dk.plangraf.comparison;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import dk.plangraf.plan.TargetFacts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import static dk.plangraf.comparison.IncomparableReason.AWAITING_MEASUREMENT;
import static dk.plangraf.comparison.IncomparableReason.DIRECTION_ONLY;
import static dk.plangraf.comparison.IncomparableReason.NO_BASELINE;
import static dk.plangraf.comparison.IncomparableReason.NO_VALUE;
import static dk.plangraf.comparison.IncomparableReason.OTHER_BASE_KIND;
import static dk.plangraf.comparison.IncomparableReason.OTHER_BASE_PERIOD;
import static dk.plangraf.comparison.IncomparableReason.OTHER_BOUND;
import static dk.plangraf.comparison.IncomparableReason.OTHER_DIRECTION;
import static dk.plangraf.comparison.IncomparableReason.OTHER_INDICATOR;
import static dk.plangraf.comparison.IncomparableReason.OTHER_PERIOD;
import static dk.plangraf.comparison.IncomparableReason.OTHER_POPULATION;
import static dk.plangraf.comparison.IncomparableReason.OTHER_REFERENCE;
import static dk.plangraf.comparison.IncomparableReason.OTHER_UNIT;
import static dk.plangraf.comparison.IncomparableReason.PERIOD_UNCLEAR;
import static dk.plangraf.comparison.IncomparableReason.POPULATION_UNCLEAR;
import static dk.plangraf.comparison.TargetFixture.direction;
import static dk.plangraf.comparison.TargetFixture.target;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** What stands between two targets, reason by reason. */
class ComparabilityTests {

	@Test
	void targetsThatDifferInNothingButTheirNumbersCanBeComparedInBothWays() {
		TargetFixture other = target().value("280")
			.from("300", "310")
			.population("kontanthjælpsmodtagere.", "kontanthjaelpsmodtagere -");
		assertThat(Comparability.ofValues(target().facts(), other.facts()).comparable()).isTrue();
		assertThat(Comparability.ofChanges(target().facts(), other.facts()).comparable()).isTrue();
	}

	@ParameterizedTest
	@MethodSource("pairs")
	void whatDiffersIsTold(String difference, TargetFixture other, Set<IncomparableReason> ofValues,
			Set<IncomparableReason> ofChanges) {
		assertThat(Comparability.ofValues(target().facts(), other.facts()).reasons()).isEqualTo(ofValues);
		assertThat(Comparability.ofChanges(target().facts(), other.facts()).reasons()).isEqualTo(ofChanges);
	}

	@Test
	void itDoesNotMatterWhichIsLookedAtFirst() {
		List<TargetFacts> all = Stream.concat(Stream.of(target()), pairs().map((pair) -> (TargetFixture) pair.get()[1]))
			.map(TargetFixture::facts)
			.toList();
		for (TargetFacts one : all) {
			for (TargetFacts other : all) {
				assertThat(Comparability.ofValues(one, other)).isEqualTo(Comparability.ofValues(other, one));
				assertThat(Comparability.ofChanges(one, other)).isEqualTo(Comparability.ofChanges(other, one));
			}
		}
	}

	@Test
	void everyReasonIsTriedHere() {
		// these have tests of their own
		assertThat(pairs().flatMap((pair) -> Stream.of(pair.get()[2], pair.get()[3]))
			.flatMap((reasons) -> ((Set<?>) reasons).stream())
			.map(IncomparableReason.class::cast))
			.contains(EnumSet.complementOf(EnumSet.of(OTHER_BOUND, OTHER_DIRECTION, OTHER_BASE_PERIOD, OTHER_BASE_KIND))
				.toArray(IncomparableReason[]::new));
	}

	static Stream<Arguments> pairs() {
		TargetFixture margin = target().value("1")
			.unit("procentpoint")
			.comparator("ABOVE_REFERENCE", "NATIONAL_AVERAGE");
		return Stream.of(both("what is measured", target().indicator("sygedagpenge"), OTHER_INDICATOR),
				both("target groups", target().population("Kontanthjælpsmodtagere", "unge -"), OTHER_POPULATION),
				both("ages", target().population("Kontanthjælpsmodtagere", "kontanthjaelpsmodtagere 18-30"),
						OTHER_POPULATION),
				both("words on the population",
						target().population("Alle på kontanthjælp", "kontanthjaelpsmodtagere -"), POPULATION_UNCLEAR),
				both("unit", target().unit("personer"), OTHER_UNIT),
				both("year", target().due("2022-12"), OTHER_PERIOD),
				both("no year", target().due(null), PERIOD_UNCLEAR),
				both("direction only", direction(), DIRECTION_ONLY),
				both("awaited", target().value(null).kind("AWAITED"), AWAITING_MEASUREMENT),
				both("qualitative", target().value(null).kind("QUALITATIVE"), NO_VALUE),
				arguments("margin", margin, Set.of(OTHER_UNIT, OTHER_REFERENCE), Set.of(OTHER_UNIT, NO_BASELINE)),
				arguments("unstated margin", margin.value(null), Set.of(OTHER_UNIT, OTHER_REFERENCE, NO_VALUE),
						Set.of(OTHER_UNIT, NO_VALUE)),
				arguments("no baseline", target().from(null, null), Set.of(), Set.of(NO_BASELINE)),
				arguments("a floor", target().comparator("AT_LEAST", null), Set.of(), Set.of()),
				arguments("only a previous target", target().from("292", null), Set.of(), Set.of()));
	}

	@Test
	void aFloorIsNotHeldAgainstACeiling() {
		assertThat(Comparability
			.ofValues(target().comparator("AT_LEAST", null).facts(), target().comparator("AT_MOST", null).facts())
			.reasons()).containsExactly(OTHER_BOUND);
	}

	@ParameterizedTest
	@CsvSource({ "2019, 2021, OTHER_PERIOD", "2019, 2019, ", "2020 2021 2022, 2021, PERIOD_UNCLEAR" })
	void targetsWithoutADueDateAreOfTheYearsThatTheyStandIn(String years, String others,
			@Nullable IncomparableReason expected) {
		assertThat(
				Comparability.ofValues(inYears(years).due(null).facts(), inYears(others).due(null).facts()).reasons())
			.isEqualTo((expected != null) ? Set.of(expected) : Set.of());
	}

	@ParameterizedTest
	@CsvSource({ "INCREASE, DECREASE, false", "DECREASE, MAINTAIN, false", "DECREASE, DECREASE, true",
			"INCREASE, , true" })
	void whatIsToRiseIsNotHeldAgainstWhatIsToFall(String direction, @Nullable String other, boolean comparable) {
		Comparability values = Comparability.ofValues(target().direction(direction).facts(),
				target().direction(other).facts());
		assertThat(values.reasons()).isEqualTo(comparable ? Set.of() : Set.of(OTHER_DIRECTION));
	}

	@Test
	void changesFromDifferentPeriodsOrKindsOfValuesAreNotHeldAgainstEachOther() {
		TargetFixture measured = target().baseline("318", "2018", "MEASURED");
		assertThat(between(measured, measured.baseline("320", "2018", "MEASURED"))).isEmpty();
		assertThat(between(measured, measured.baseline("318", "2017", "MEASURED"))).containsExactly(OTHER_BASE_PERIOD);
		assertThat(between(measured, measured.baseline("318", null, "MEASURED"))).containsExactly(OTHER_BASE_PERIOD);
		assertThat(between(measured, measured.baseline("318", "2018", "ESTIMATED"))).containsExactly(OTHER_BASE_KIND);
		assertThat(between(measured, measured.baseline("318", "2018", null))).containsExactly(OTHER_BASE_KIND);
		assertThat(between(target(), target())).as("two that change from the same previous target can be compared")
			.isEqualTo(between(target().from("292", "300"), target()))
			.isEmpty();
	}

	@Test
	void changesFromDifferentThingsAreNotHeldAgainstEachOther() {
		assertThat(Comparability.ofChanges(target().from("292", null).facts(), target().from(null, "318").facts())
			.reasons()).containsExactly(OTHER_REFERENCE);
	}

	@Test
	void twoMarginsOverTheSameReferenceCanBeCompared() {
		TargetFixture margin = target().value("1")
			.unit("procentpoint")
			.comparator("ABOVE_REFERENCE", "NATIONAL_AVERAGE");
		assertThat(Comparability.ofValues(margin.facts(), margin.value("2").facts()).comparable()).isTrue();
	}

	@Test
	void reasonsComeInTheOrderOfTheSchema() {
		TargetFixture other = direction().indicator("job").population("Andre", "andre -").due("2022");
		assertThat(Comparability.ofValues(target().facts(), other.facts()).reasons()).containsExactly(OTHER_INDICATOR,
				OTHER_POPULATION, OTHER_PERIOD, DIRECTION_ONLY);
	}

	private static Set<IncomparableReason> between(TargetFixture one, TargetFixture other) {
		return Comparability.ofChanges(one.facts(), other.facts()).reasons();
	}

	private static TargetFixture inYears(String years) {
		return target().years(Stream.of(years.split(" ")).map(Integer::valueOf).toArray(Integer[]::new));
	}

	private static Arguments both(String difference, TargetFixture other, IncomparableReason... reasons) {
		return arguments(difference, other, Set.of(reasons), Set.of(reasons));
	}

}
