package dk.plangraf.comparison;

import dk.plangraf.evidence.ClaimBasis;
import dk.plangraf.evidence.CoverageLevel;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

import dk.plangraf.plan.PeerPlans;
import dk.plangraf.plan.CouncilMembership;
import dk.plangraf.plan.Evidence;
import dk.plangraf.plan.MunicipalityPlace;
import dk.plangraf.plan.PlaceName;
import dk.plangraf.plan.PlanInYear;
import dk.plangraf.plan.TimeSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static dk.plangraf.comparison.CoverageFixture.limit;
import static dk.plangraf.comparison.CoverageFixture.target;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** What cells and rows are compared with. */
class LevelDistributionTests {

	private static final PlaceName NORTH = new PlaceName("nord", "Region Nord");

	private static final PlaceName SOUTH = new PlaceName("syd", "Region Syd");

	private static final PlaceName OLD = new PlaceName("rar-gammel", "RAR Gammel");

	private static final PlaceName NEW = new PlaceName("rar-ny", "RAR Ny");

	/** Six municipalities; the councils of four are known, that of one for some years. */
	private static final List<MunicipalityPlace> PLACES = List.of(place("0001", NORTH, membership(OLD, "2015", null)),
			place("0002", NORTH, membership(NEW, "2021-07", null), membership(OLD, "2015", "2021-06-30")),
			place("0003", NORTH, membership(OLD, "2015", "2019")), place("0004", SOUTH, membership(NEW, "2015", null)),
			place("0005", SOUTH), place("0006", SOUTH));

	@Test
	void nobodyWithoutAPlanIsCounted() {
		LevelDistribution distribution = distribution(ComparatorGroup.ALL, "0001", plan("0001", "a", initiative()),
				notLoaded("0002"), plan("0003", "c"));
		assertThat(distribution.existing()).isEqualTo(6);
		assertThat(distribution.loaded()).isEqualTo(2);
		assertThat(distribution.levels()).extracting(LevelTally::level, LevelTally::municipalities)
			.containsExactly(tuple(CoverageLevel.TARGETED, 0), tuple(CoverageLevel.ACTED_ON, 1),
					tuple(CoverageLevel.PLANNED, 0), tuple(CoverageLevel.MENTIONED, 0),
					tuple(CoverageLevel.NOT_FOUND, 1));
	}

	@Test
	void aPlanForTwoMunicipalitiesIsTwoMunicipalitiesAndOnePlan() {
		LevelDistribution distribution = distribution(ComparatorGroup.ALL, "0001", plan("0001", "a", initiative()),
				plan("0002", "a", initiative()), plan("0003", "c", initiative()));
		assertThat(distribution.loaded()).isEqualTo(3);
		assertThat(distribution.plans()).isEqualTo(2);
		assertThat(distribution.levels()).contains(new LevelTally(CoverageState.JUDGED, CoverageLevel.ACTED_ON, 3, 2));
	}

	@Test
	void whatIsNotJudgedIsCountedByItsState() {
		LevelDistribution distribution = distribution(ComparatorGroup.ALL, "0001", plan("0001", "a", limit("STATED")),
				new PlanInYear("0002", 2021, "b", false, List.of()),
				plan("0003", "c", target("t", "QUANTIFIED", "STATED")));
		assertThat(distribution.levels().subList(5, 7)).containsExactly(
				new LevelTally(CoverageState.NOT_APPLICABLE, null, 1, 1),
				new LevelTally(CoverageState.NOT_KNOWN, null, 1, 1));
		assertThat(distribution.levels()).hasSize(7);
		assertThat(distribution.loadedInPart()).isEqualTo(1);
	}

	@ParameterizedTest
	@CsvSource({ "4, true", "5, false" })
	void fewerThanFivePlansAreTooFewHoweverManyMunicipalitiesTheySpeakFor(int plans, boolean tooFew) {
		List<PlanInYear> loaded = new ArrayList<>();
		for (int i = 0; i < 6; i++) {
			loaded.add(plan("000" + (i + 1), "plan" + Math.min(i, plans - 1)));
		}
		LevelDistribution distribution = distribution(ComparatorGroup.ALL, "0001", loaded.toArray(PlanInYear[]::new));
		assertThat(distribution.loaded()).isEqualTo(6);
		assertThat(distribution.plans()).isEqualTo(plans);
		assertThat(distribution.tooFew()).isEqualTo(tooFew);
	}

	@Test
	void aRegionsDistributionHasItsMunicipalitiesAndTheOneItselfAmongThem() {
		LevelDistribution distribution = distribution(ComparatorGroup.REGION, "0004", plan("0004", "d", initiative()),
				plan("0001", "a"));
		assertThat(distribution.peers().place()).isEqualTo(SOUTH);
		assertThat(distribution.existing()).isEqualTo(3);
		assertThat(distribution.loaded()).isEqualTo(1);
		assertThat(distribution.levels()).contains(new LevelTally(CoverageState.JUDGED, CoverageLevel.ACTED_ON, 1, 1));
		assertThat(distribution.notPlaced()).isNull();
	}

	@ParameterizedTest
	@CsvSource(nullValues = "none",
			value = { "0001, 2021, rar-gammel, 2, 3", "0002, 2020, rar-gammel, 2, 3", "0002, 2021, rar-ny, 2, 3",
					"0002, 2022, rar-ny, 2, 3", "0001, 2022, rar-gammel, 1, 3", "0003, 2019, rar-gammel, 3, 2",
					"0001, 2014, none, 0, 0", "0003, 2020, none, 0, 0", "0005, 2021, none, 0, 0" })
	void aMembershipHoldsInTheYearsThatItTouchesAndWhoseCouncilIsNotKnownHasNone(String code, int year, String council,
			int existing, int notPlaced) {
		PlanInYear plan = new PlanInYear(code, year, "plan", true, List.of());
		LevelDistribution distribution = peers(List.of(plan)).of(cell(plan), ComparatorGroup.COUNCIL, List.of());
		if (council == null) {
			assertThat(distribution).isNull();
		}
		else {
			assertThat(distribution.peers().place().key()).isEqualTo(council);
			assertThat(distribution.existing()).isEqualTo(existing);
			assertThat(distribution.notPlaced()).isEqualTo(notPlaced);
			assertThat(distribution.loaded()).isEqualTo(1);
		}
	}

	@ParameterizedTest
	@CsvSource(nullValues = "none", value = { "2014, none, none", "2015, 1, 1", "2019, 2, 0", "2024, 2, 0",
			"2025, none, none", "none, none, none" })
	void aMembershipWithoutDatesHoldsNoLongerThanItsCouncil(Integer year, Integer existing, Integer notPlaced) {
		TimeSpan ofCouncil = new TimeSpan("2015-01-01", "2024-12-30");
		List<MunicipalityPlace> places = List.of(
				place("0001", NORTH, new CouncilMembership(OLD.key(), new TimeSpan(null, null), ofCouncil)),
				place("0002", NORTH, new CouncilMembership(OLD.key(), new TimeSpan("2019", null), ofCouncil)));
		PlanInYear plan = new PlanInYear("0001", year == null, year, "plan", true, List.of());
		LevelDistribution distribution = new Peers(
				new PeerPlans(List.of(plan), List.of(plan), places, List.of(NORTH), List.of(OLD)),
				CoverageFixture.ANNOUNCEMENTS, new Entries())
			.of(cell(plan), ComparatorGroup.COUNCIL, List.of());
		if (existing == null) {
			assertThat(distribution).isNull();
		}
		else {
			assertThat(distribution.existing()).isEqualTo(existing);
			assertThat(distribution.notPlaced()).isEqualTo(notPlaced);
		}
	}

	@Test
	void aChosenGroupIsExactlyWhatIsNamed() {
		PlanInYear own = plan("0001", "a", initiative());
		LevelDistribution distribution = peers(List.of(own, plan("0004", "d"), plan("0005", "e"))).of(cell(own),
				ComparatorGroup.CHOSEN, List.of("0004", "0006"));
		assertThat(distribution.existing()).isEqualTo(2);
		assertThat(distribution.loaded()).isEqualTo(1);
		assertThat(distribution.levels()).contains(new LevelTally(CoverageState.JUDGED, CoverageLevel.NOT_FOUND, 1, 1));
	}

	@Test
	void aRowHasOneDistributionAGroupAndYear() {
		List<PlanInYear> plans = List.of(at(2020, "0004"), at(2020, "0001"), at(2021, "0001"), at(2021, "0002"),
				at(2021, "0004"));
		CoverageRow row = row(plans);
		assertThat(peers(plans).of(row, ComparatorGroup.REGION, List.of()))
			.extracting(LevelDistribution::year, (one) -> one.peers().place(), LevelDistribution::loaded)
			.containsExactly(tuple(2020, NORTH, 1), tuple(2020, SOUTH, 1), tuple(2021, NORTH, 2),
					tuple(2021, SOUTH, 1));
		assertThat(peers(plans).of(row, ComparatorGroup.COUNCIL, List.of()))
			.extracting(LevelDistribution::year, (one) -> one.peers().place(), LevelDistribution::loaded)
			.containsExactly(tuple(2020, OLD, 1), tuple(2020, NEW, 1), tuple(2021, OLD, 2), tuple(2021, NEW, 2));
		assertThat(peers(plans).of(row, ComparatorGroup.ALL, List.of())).extracting(LevelDistribution::year)
			.containsExactly(2020, 2021);
		List<PlanInYear> latest = List.of(latest(2019, "0003"), latest(2021, "0002"), latest(2022, "0001"));
		assertThat(peers(latest).of(row(latest), ComparatorGroup.ALL, List.of()))
			.extracting(LevelDistribution::year, LevelDistribution::loaded)
			.containsExactly(tuple(null, 3));
	}

	@ParameterizedTest
	@EnumSource(ComparatorGroup.class)
	void theLevelsAddUpToWhatIsLoadedWhichIsNoMoreThanThereIs(ComparatorGroup kind) {
		Random random = new Random(20210);
		List<Evidence> every = CoverageFixture.everyKind();
		for (int round = 0; round < 300; round++) {
			List<PlanInYear> plans = new ArrayList<>();
			for (MunicipalityPlace place : PLACES) {
				// some plans speak for two, some municipalities have none
				String plan = (random.nextInt(3) > 0) ? "plan" + random.nextInt(2) + place.region() : null;
				plans.add(new PlanInYear(place.code(), 2021, plan, random.nextBoolean(),
						(plan != null) ? some(every, new Random(plan.hashCode() + round)) : List.of()));
			}
			Set<ClaimBasis> shown = random.nextBoolean() ? CoverageFixture.ALL : EnumSet.of(ClaimBasis.STATED);
			for (PlanInYear own : plans) {
				LevelDistribution one = peers(plans).of(cell(own, shown), kind, List.of("0001", "0005"));
				if (one == null) {
					assertThat(kind).isEqualTo(ComparatorGroup.COUNCIL);
					continue;
				}
				assertThat(one.levels().stream().mapToInt(LevelTally::municipalities).sum()).isEqualTo(one.loaded());
				assertThat(one.loaded()).isEqualTo((int) plans.stream()
					.filter((plan) -> plan.plan() != null && one.peers().codes().contains(plan.municipality()))
					.count());
				assertThat(one.loaded()).isLessThanOrEqualTo(one.existing());
				assertThat(one.loadedInPart()).isLessThanOrEqualTo(one.loaded());
				assertThat(one.plans()).isLessThanOrEqualTo(one.loaded());
				assertThat(one.levels())
					.allSatisfy((level) -> assertThat(level.plans()).isLessThanOrEqualTo(level.municipalities())
						.isGreaterThanOrEqualTo(Math.min(1, level.municipalities())));
				assertThat(one.levels()).extracting(LevelTally::state).doesNotContain(CoverageState.NOT_LOADED);
				if (kind != ComparatorGroup.CHOSEN && own.plan() != null) {
					CoverageCell cell = cell(own, shown);
					assertThat(one.levels())
						.filteredOn((level) -> level.state() == cell.state() && level.level() == cell.level())
						.singleElement()
						.satisfies((level) -> assertThat(level.municipalities()).isPositive());
				}
			}
		}
	}

	private static List<Evidence> some(List<Evidence> every, Random random) {
		List<Evidence> some = new ArrayList<>();
		for (int i = random.nextInt(3); i > 0; i--) {
			some.add(every.get(random.nextInt(every.size())));
		}
		return some;
	}

	private static LevelDistribution distribution(ComparatorGroup kind, String own, PlanInYear... plans) {
		List<PlanInYear> all = List.of(plans);
		PlanInYear plan = all.stream().filter((one) -> one.municipality().equals(own)).findFirst().orElseThrow();
		return peers(all).of(cell(plan), kind, List.of());
	}

	private static Peers peers(List<PlanInYear> plans) {
		return new Peers(new PeerPlans(plans, plans, PLACES, List.of(NORTH, SOUTH), List.of(OLD, NEW)),
				CoverageFixture.ANNOUNCEMENTS, new Entries());
	}

	private static CoverageCell cell(PlanInYear plan) {
		return cell(plan, CoverageFixture.ALL);
	}

	private static CoverageCell cell(PlanInYear plan, Set<ClaimBasis> shown) {
		return new Comparison(CoverageFixture.ANNOUNCEMENTS, shown, null, new Entries())
			.cell(CoverageFixture.goal(CoverageFixture.GOAL), plan);
	}

	private static CoverageRow row(List<PlanInYear> plans) {
		Comparison comparison = new Comparison(CoverageFixture.ANNOUNCEMENTS, CoverageFixture.ALL, null, new Entries());
		Subject goal = CoverageFixture.goal(CoverageFixture.GOAL);
		return new CoverageRow(goal, plans.stream().map((plan) -> comparison.cell(goal, plan)).toList(), comparison);
	}

	private static Evidence initiative() {
		return CoverageFixture.initiative("i", "STATED");
	}

	private static PlanInYear plan(String code, String plan, Evidence... evidence) {
		return new PlanInYear(code, 2021, plan, true, List.of(evidence));
	}

	private static PlanInYear at(int year, String code) {
		return new PlanInYear(code, year, "plan" + code, true, List.of());
	}

	private static PlanInYear latest(int year, String code) {
		return new PlanInYear(code, true, year, "plan" + code, true, List.of());
	}

	private static PlanInYear notLoaded(String code) {
		return new PlanInYear(code, 2021, null, false, List.of());
	}

	private static MunicipalityPlace place(String code, PlaceName region, CouncilMembership... councils) {
		return new MunicipalityPlace(code, region.key(), List.of(councils));
	}

	private static CouncilMembership membership(PlaceName council, String from, String to) {
		return new CouncilMembership(council.key(), new TimeSpan(from, to), new TimeSpan(null, null));
	}

}
