package dk.plangraf.comparison;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import dk.plangraf.plan.BadInputException;
import dk.plangraf.plan.CatalogueTerm;
import dk.plangraf.plan.CountDimension;
import dk.plangraf.plan.CountedUnits;
import dk.plangraf.plan.Language;
import dk.plangraf.plan.UnitCountBase;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Units in groups, on small bundles of them. */
class UnitCountsTests {

	private static final List<CatalogueTerm> INSTRUMENTS = List.of(new CatalogueTerm("b", "Bro", "Bridge"),
			new CatalogueTerm("a", "Ål", "Eel"));

	@Test
	void aUnitIsInTheGroupOfEachOfItsValuesAndOnceInTheTotal() {
		UnitCounts counts = by(CountDimension.INSTRUMENT, units("p", 3, "LISTED", List.of("a", "b")),
				units("p", 2, "PROSE", List.of("a")));
		assertThat(counts.total()).isEqualTo(5);
		assertThat(groups(counts)).containsExactly("b 3", "a 5");
	}

	@Test
	void unitsWithoutAValueAreAGroupOfTheirOwnAndTheLast() {
		UnitCounts counts = by(CountDimension.INSTRUMENT, units("p", 4, "LISTED", List.of()),
				units("p", 1, "LISTED", List.of("a")));
		assertThat(groups(counts)).containsExactly("a 1", "null 4");
		assertThat(counts.groups().get(1).values().get(0).label(Language.DA)).isEqualTo("Uden redskab");
		assertThat(counts.groups().get(1).values().get(0).label(Language.EN)).isEqualTo("Without instrument");
	}

	@Test
	void twoDimensionsMakeAGroupOfEachPairThatAnyUnitHas() {
		UnitCounts counts = UnitCounts.of(
				base(units("p", 2, "PROSE", List.of("2021", "2022"), List.of("b")),
						units("p", 5, "PROSE", List.of("2022"), List.of())),
				List.of(CountDimension.YEAR, CountDimension.INSTRUMENT), new Entries());
		assertThat(groups(counts)).containsExactly("2021 b 2", "2022 b 2", "2022 null 5");
	}

	@Test
	void aValueThatGoesWithAnotherOnlyIsInThatPairOnly() {
		UnitCounts counts = UnitCounts.of(
				base(new CountedUnits("p", List.of(List.of("2020", "b"), Arrays.asList("2021", null)), "PROSE", 2)),
				List.of(CountDimension.YEAR, CountDimension.INSTRUMENT), new Entries());
		assertThat(groups(counts)).containsExactly("2020 b 2", "2021 null 2");
		assertThat(counts.total()).isEqualTo(2);
	}

	@Test
	void whatThePlansListIsToldFromWhatAReaderCutOut() {
		UnitCounts counts = by(CountDimension.INSTRUMENT, units("p", 3, "LISTED", List.of("a")),
				units("q", 2, "PROSE", List.of("a")), units("q", 1, "PROSE", List.of("b")));
		CountGroup group = counts.groups().get(1);
		assertThat(List.of(group.count(), group.listed(), group.prose(), group.plans())).containsExactly(5, 3, 2, 2);
		assertThat(List.of(counts.total(), counts.listed(), counts.prose(), counts.plans())).containsExactly(6, 3, 3,
				2);
	}

	@Test
	void aTargetThatIsTheTotalOfOthersIsNotCountedBesideThem() {
		UnitCounts counts = by(CountDimension.TARGET_KIND, units("p", 2, "QUANTIFIED", List.of("QUANTIFIED")),
				units("p", 1, CountedUnits.TOTAL, List.of("QUANTIFIED")), units("p", 1, "AWAITED", List.of("AWAITED")));
		assertThat(counts.total()).isEqualTo(3);
		assertThat(counts.totals()).isEqualTo(1);
		assertThat(counts.kinds()).isEqualTo(new TargetKindCounts(2, 0, 0, 1));
		assertThat(groups(counts)).containsExactly("QUANTIFIED 2", "AWAITED 1");
		assertThat(counts.groups().get(0).totals()).isEqualTo(1);
	}

	@Test
	void aGroupOfTotalsAloneIsShownWithNothingCounted() {
		UnitCounts counts = by(CountDimension.UNIT, units("p", 1, CountedUnits.TOTAL, List.of("personer")));
		assertThat(groups(counts)).containsExactly("personer 0");
		assertThat(counts.groups().get(0).totals()).isEqualTo(1);
	}

	@Test
	void groupsStandInTheOrderOfTheCatalogueOfTheSchemaOrOfTheAlphabet() {
		assertThat(groups(by(CountDimension.TARGET_KIND, units("p", 1, "AWAITED", List.of("AWAITED")),
				units("p", 1, "DIRECTIONAL", List.of("DIRECTIONAL")))))
			.containsExactly("DIRECTIONAL 1", "AWAITED 1");
		assertThat(groups(by(CountDimension.UNIT, units("p", 1, "AWAITED", List.of("år")),
				units("p", 1, "AWAITED", List.of("ører")), units("p", 1, "AWAITED", List.of("zoner")))))
			.containsExactly("zoner 1", "ører 1", "år 1");
		assertThat(groups(by(CountDimension.YEAR, units("p", 1, "LISTED", List.of("2022", "2019")))))
			.containsExactly("2019 1", "2022 1");
	}

	@Test
	void aValueBearsItsNameInBothLanguages() {
		CountValue entry = by(CountDimension.INSTRUMENT, units("p", 1, "LISTED", List.of("a"))).groups()
			.get(0)
			.values()
			.get(0);
		assertThat(entry.label(Language.DA)).isEqualTo("Ål");
		assertThat(entry.label(Language.EN)).isEqualTo("Eel");
		CountValue word = by(CountDimension.DIRECTION, units("p", 1, "AWAITED", List.of("DECREASE"))).groups()
			.get(0)
			.values()
			.get(0);
		assertThat(word.label(Language.DA)).isEqualTo("Fald");
		assertThat(new CountValue(CountDimension.SDG, null, null, new Entries()).label(Language.EN))
			.isEqualTo("Without UN goal");
	}

	@Test
	void tooManyGroupsAreRefused() {
		CountedUnits[] units = IntStream.rangeClosed(0, UnitCounts.MAXIMUM)
			.mapToObj((i) -> units("p", 1, "AWAITED", List.of("unit " + i)))
			.toArray(CountedUnits[]::new);
		assertThatThrownBy(() -> by(CountDimension.UNIT, units)).isInstanceOf(BadInputException.class)
			.hasMessageContaining("10001")
			.hasMessageContaining("filter");
	}

	private static UnitCounts by(CountDimension dimension, CountedUnits... units) {
		return UnitCounts.of(base(units), List.of(dimension), new Entries());
	}

	private static UnitCountBase base(CountedUnits... units) {
		return new UnitCountBase(List.of(units), Map.of(CountDimension.INSTRUMENT, INSTRUMENTS), List.of(), null);
	}

	@SafeVarargs
	private static CountedUnits units(String plan, int count, String kind, List<String>... values) {
		return CountedUnits.of(plan, List.of(values), kind, count);
	}

	private static List<String> groups(UnitCounts counts) {
		return counts.groups()
			.stream()
			.map((group) -> String.join(" ", group.values().stream().map((value) -> value.value() + "").toList()) + " "
					+ group.count())
			.toList();
	}

}
