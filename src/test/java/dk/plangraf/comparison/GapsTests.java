package dk.plangraf.comparison;

import java.util.ArrayList;
import java.util.List;

import dk.plangraf.evidence.CoverageLevel;
import dk.plangraf.plan.CoverageDimension;
import dk.plangraf.plan.Evidence;
import dk.plangraf.plan.EvidenceBase;
import dk.plangraf.plan.GapBase;
import dk.plangraf.plan.PlanInYear;
import dk.plangraf.plan.SubjectEntry;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static dk.plangraf.comparison.CoverageFixture.GOAL;
import static dk.plangraf.comparison.CoverageFixture.LATE;
import static dk.plangraf.comparison.CoverageFixture.initiative;
import static dk.plangraf.comparison.CoverageFixture.limit;
import static dk.plangraf.comparison.CoverageFixture.ofTheSet;
import static dk.plangraf.comparison.CoverageFixture.plan;
import static dk.plangraf.comparison.CoverageFixture.planMakes;
import static dk.plangraf.comparison.CoverageFixture.strategy;
import static org.assertj.core.api.Assertions.assertThat;

/** Gaps, on small plans. */
class GapsTests {

	private static final List<SubjectEntry> GOALS = List.of(new SubjectEntry("vaerdig-sagsbehandling", List.of()),
			new SubjectEntry(GOAL, List.of()), new SubjectEntry(LATE, List.of()),
			new SubjectEntry(CoverageFixture.ENDED, List.of()));

	@Test
	void anAnnouncedGoalThatNoWholePlanGoesBeyondNamingIsAGap() {
		GapYear year = year(2021, plan("0561", 2021, true, planMakes("MENTIONS", "STATED")), plan("0766", 2021, true));
		assertThat(goals(year.gaps())).containsExactly("vaerdig-sagsbehandling", GOAL, LATE);
		GoalGap gap = year.gaps().get(1);
		assertThat(gap.level()).isEqualTo(CoverageLevel.MENTIONED);
		assertThat(gap.cells()).extracting(CoverageCell::level)
			.containsExactly(CoverageLevel.MENTIONED, CoverageLevel.NOT_FOUND);
		assertThat(year.gaps().get(0).level()).isEqualTo(CoverageLevel.NOT_FOUND);
		assertThat(year.undecided()).isEmpty();
	}

	@Test
	void oneStrategyOfOnePlanClosesAGapOfAllButNotThoseOfTheOthers() {
		Gaps gaps = gaps(List.of(2021), plan("0561", 2021, true, strategy("s", "INFERRED")), plan("0766", 2021, true));
		assertThat(goals(gaps.years().get(0).gaps())).doesNotContain(GOAL);
		assertThat(gaps.municipalities()).hasSize(2);
		assertThat(subjects(gaps.municipalities().get(0).gaps())).doesNotContain(GOAL);
		assertThat(subjects(gaps.municipalities().get(1).gaps())).contains(GOAL);
	}

	@Test
	void aGoalThatWasNotAnnouncedIsNoGap() {
		GapYear year = year(2021, plan("0561", 2021, true));
		assertThat(goals(year.all())).doesNotContain(CoverageFixture.ENDED);
	}

	@Test
	void aPlanThatSaysThatTheGoalDoesNotApplyIsToldApart() {
		GoalGap gap = find(year(2021, plan("0561", 2021, true, limit("STATED"))).gaps(), GOAL);
		assertThat(gap.level()).isNull();
		assertThat(gap.cells().get(0).state()).isEqualTo(CoverageState.NOT_APPLICABLE);
		assertThat(gap.cells().get(0).reservationKeys()).hasSize(1);
		assertThat(gap.tally()).containsExactly(new CellTally(CoverageState.NOT_APPLICABLE, null, 1));
	}

	@Test
	void wordsAboutTheGoalsAsASetCloseAGapAndAreToldApart() {
		Gaps gaps = gaps(List.of(2021), plan("0561", 2021, true, ofTheSet("Strategy", "s")), plan("0766", 2021, true));
		GapYear year = gaps.years().get(0);
		assertThat(goals(year.onlyCollective())).containsExactly("vaerdig-sagsbehandling", GOAL);
		assertThat(year.onlyCollective().get(0).level()).isEqualTo(CoverageLevel.PLANNED);
		assertThat(goals(year.gaps())).as("announced late, and not meant by those words").containsExactly(LATE);
		assertThat(subjects(gaps.municipalities().get(0).onlyCollective())).hasSize(2);
		assertThat(subjects(gaps.municipalities().get(1).gaps())).hasSize(3);
		assertThat(goals(
				year(2021, plan("0561", 2021, true, ofTheSet("Strategy", "s"), strategy("s2", "INFERRED"))).all()))
			.doesNotContain(GOAL);
		assertThat(year(2021, plan("0561", 2021, false, ofTheSet("Strategy", "s"))).onlyCollective())
			.as("the missing part may say more")
			.isEmpty();
	}

	@Test
	void whereAPartOfAYearSaysNothingNothingIsDecided() {
		Gaps gaps = gaps(List.of(2021), plan("0561", 2021, false), plan("0766", 2021, true));
		GapYear year = gaps.years().get(0);
		assertThat(year.gaps()).isEmpty();
		assertThat(year.undecided()).hasSize(3)
			.allSatisfy((goal) -> assertThat(goal.reason()).isEqualTo(UndecidedReason.PART_OF_YEAR));
		// the whole plan has its gaps all the same
		assertThat(gaps.municipalities().get(0).gaps()).isEmpty();
		assertThat(gaps.municipalities().get(0).undecided()).hasSize(3);
		assertThat(gaps.municipalities().get(1).gaps()).hasSize(3);
	}

	@Test
	void whatAPartOfAYearOnlyNamesMayStandInTheOtherPart() {
		GapYear year = year(2021, plan("0561", 2021, false, planMakes("MENTIONS", "STATED")));
		assertThat(find(year.undecided(), GOAL).reason()).isEqualTo(UndecidedReason.PART_OF_YEAR);
		assertThat(year.gaps()).isEmpty();
	}

	@Test
	void whatAPartOfAYearActsOnIsNoGap() {
		GapYear year = year(2021, plan("0561", 2021, false, initiative("i", "STATED")), plan("0766", 2021, true));
		assertThat(goals(year.all())).doesNotContain(GOAL);
	}

	@Test
	void whereAnnouncementsAreNotKnownNothingIsDecided() {
		GapYear year = year(2020, plan("0561", 2020, true));
		assertThat(goals(year.gaps())).containsExactly(LATE);
		assertThat(goals(year.undecided())).containsExactly("vaerdig-sagsbehandling", GOAL, CoverageFixture.ENDED);
		assertThat(year.undecided()).allSatisfy((goal) -> {
			assertThat(goal.reason()).isEqualTo(UndecidedReason.ANNOUNCEMENTS_NOT_KNOWN);
			assertThat(goal.announced()).isNull();
		});
	}

	@Test
	void aYearWithoutALoadedPlanHasNoGapButNothingIsDecided() {
		Gaps gaps = gaps(List.of(2021), CoverageFixture.notLoaded());
		GapYear year = gaps.years().get(0);
		assertThat(year.gaps()).isEmpty();
		assertThat(year.undecided()).hasSize(3)
			.allSatisfy((goal) -> assertThat(goal.reason()).isEqualTo(UndecidedReason.NO_PLAN_LOADED));
		assertThat(year.municipalities()).isZero();
		assertThat(gaps.municipalities()).isEmpty();
	}

	@Test
	void aPlanOfTwoMunicipalitiesIsOnePlan() {
		GapYear year = year(2021, plan("0561", 2021, true), plan("0563", 2021, true), CoverageFixture.notLoaded());
		assertThat(year.municipalities()).isEqualTo(2);
		assertThat(year.plans()).containsExactly("plan");
	}

	@Test
	void withoutYearsEachPlanSpeaksForItsOwn() {
		Gaps gaps = gaps(null, plan("0561", 2021, true), plan("0766", 2020, true));
		assertThat(gaps.years()).extracting(GapYear::year).containsExactly(2020, 2021);
		assertThat(gaps.years().get(1).all().get(0).cells()).extracting((cell) -> cell.key().municipality())
			.containsExactly("0561");
	}

	@Test
	void moreEvidenceNeverMakesAGap() {
		List<Evidence> evidence = new ArrayList<>();
		List<String> before = goals(year(2021, plan("0561", 2021, true)).gaps());
		for (Evidence one : CoverageFixture.everyKind()) {
			evidence.add(one);
			List<String> after = goals(year(2021, plan("0561", 2021, true, evidence.toArray(Evidence[]::new))).gaps());
			assertThat(before).containsAll(after);
			before = after;
		}
	}

	private static Gaps gaps(@Nullable List<Integer> years, PlanInYear... plans) {
		EvidenceBase evidence = new EvidenceBase(CoverageDimension.MINISTERIAL_GOAL, List.of(plans),
				CoverageFixture.YEARS, null, GOALS, null);
		return Gaps.of(new GapBase(evidence, 98, null, List.of(), List.of()), years,
				CoverageQueries.comparison(evidence, CoverageFixture.ALL, new Entries()));
	}

	private static GapYear year(int year, PlanInYear... plans) {
		return gaps(List.of(year), plans).years().get(0);
	}

	private static List<String> goals(List<GoalGap> gaps) {
		return gaps.stream().map(GoalGap::goal).toList();
	}

	private static GoalGap find(List<GoalGap> gaps, String goal) {
		return gaps.stream().filter((gap) -> gap.goal().equals(goal)).findFirst().orElseThrow();
	}

	private static List<String> subjects(List<CoverageCell> cells) {
		return cells.stream().map((cell) -> cell.key().subject()).toList();
	}

}
