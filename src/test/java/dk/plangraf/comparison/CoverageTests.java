package dk.plangraf.comparison;

import dk.plangraf.evidence.ClaimBasis;
import dk.plangraf.evidence.CoverageLevel;
import java.util.EnumSet;
import java.util.List;

import dk.plangraf.plan.CoverageDimension;
import dk.plangraf.plan.EvidenceBase;
import dk.plangraf.plan.PlanInYear;
import dk.plangraf.plan.SubjectEntry;
import org.junit.jupiter.api.Test;

import static dk.plangraf.comparison.CoverageFixture.about;
import static dk.plangraf.comparison.CoverageFixture.initiative;
import static dk.plangraf.comparison.CoverageFixture.plan;
import static dk.plangraf.comparison.CoverageFixture.strategy;
import static dk.plangraf.comparison.CoverageFixture.target;
import static dk.plangraf.comparison.CoverageFixture.total;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** The matrix as a whole. */
class CoverageTests {

	private static final TargetKindCounts NO_TARGETS = new TargetKindCounts(0, 0, 0, 0);

	private static final List<String> GOALS = List.of(CoverageFixture.ENDED, CoverageFixture.GOAL,
			"vaerdig-sagsbehandling", CoverageFixture.LATE, "bedre-match");

	@Test
	void theRowsAreTheAnnouncedGoalsInTheOrderOfTheirYear() {
		assertThat(goals(coverage(null, plan("0561", 2021, true)))).containsExactly("vaerdig-sagsbehandling",
				CoverageFixture.GOAL, CoverageFixture.LATE);
	}

	@Test
	void aGoalThatWasNotAnnouncedHasARowWhereAPlanHasEvidenceOnIt() {
		PlanInYear plan = plan("0561", 2021, true, about(CoverageFixture.ENDED, initiative("i", "INFERRED")));
		assertThat(goals(coverage(null, plan))).containsExactly("vaerdig-sagsbehandling", CoverageFixture.GOAL,
				CoverageFixture.LATE, CoverageFixture.ENDED);
	}

	@Test
	void overSeveralYearsTheNewestComesFirst() {
		PlanInYear older = plan("0165", 2020, true, initiative("i", "STATED"));
		assertThat(goals(coverage(null, older, plan("0561", 2021, true)))).containsExactly("vaerdig-sagsbehandling",
				CoverageFixture.GOAL, CoverageFixture.LATE);
		assertThat(goals(coverage(null, older))).containsExactly(CoverageFixture.LATE, CoverageFixture.GOAL);
	}

	@Test
	void theRowsAreTheSubjectsAskedForInTheirOrder() {
		assertThat(goals(coverage(List.of(CoverageFixture.ENDED, CoverageFixture.GOAL), plan("0561", 2021, true))))
			.containsExactly(CoverageFixture.ENDED, CoverageFixture.GOAL);
	}

	@Test
	void cellsAreDenseAndInColumnOrder() {
		Coverage coverage = coverage(null, plan("0165", 2021, true), plan("0561", 2020, true),
				plan("0561", 2021, false));
		assertThat(coverage.columns()).extracting((column) -> column.plan().municipality(), CoverageColumn::year)
			.containsExactly(tuple("0165", 2021), tuple("0561", 2020), tuple("0561", 2021));
		assertThat(coverage.rows()).isNotEmpty().allSatisfy((row) -> {
			assertThat(row.cells()).extracting((cell) -> cell.key().municipality(), CoverageCell::year)
				.containsExactly(tuple("0165", 2021), tuple("0561", 2020), tuple("0561", 2021));
			assertThat(row.cells()).extracting((cell) -> cell.key().subject()).containsOnly(row.subject().key());
		});
		assertThat(coverage.columns().get(1).cells())
			.isEqualTo(coverage.rows().stream().map((row) -> row.cells().get(1)).toList());
	}

	@Test
	void aPlanThatCoversTwoMunicipalitiesCountsOnceInARow() {
		var evidence = List.of(strategy("s", "STATED", "i1", "i2"), target("t", "QUANTIFIED", "STATED"));
		PlanInYear esbjerg = new PlanInYear("0561", 2021, "plan", true, evidence);
		PlanInYear fanoe = new PlanInYear("0563", 2021, "plan", true, evidence);
		CoverageRow row = coverage(List.of(CoverageFixture.GOAL), esbjerg, fanoe).rows().get(0);
		assertThat(List.of(row.totals().counts(), row.cells().get(0).counts()))
			.allSatisfy(CoverageFixture.stated(1, 0, 2, new TargetKindCounts(1, 0, 0, 0)));
	}

	@Test
	void differentPlansAreAddedUpInARow() {
		CoverageRow row = coverage(List.of(CoverageFixture.GOAL),
				plan("0165", 2021, true, strategy("a", "STATED", "a1")),
				plan("0561", 2021, true, strategy("b", "STATED", "b1", "b2")))
			.rows()
			.get(0);
		assertThat(row.totals().counts()).satisfies(CoverageFixture.stated(2, 0, 3, new TargetKindCounts(0, 0, 0, 0)));
	}

	@Test
	void aUnitThatIsTiedToTwoGoalsCountsOnceInAColumn() {
		Coverage coverage = coverage(List.of(CoverageFixture.GOAL, CoverageFixture.ENDED), plan("0561", 2021, true,
				strategy("s", "STATED", "i1"), about(CoverageFixture.ENDED, strategy("s", "INFERRED", "i1"))));
		assertThat(coverage.columns().get(0).totals().counts())
			.satisfies(CoverageFixture.stated(1, 0, 1, new TargetKindCounts(0, 0, 0, 0)));
	}

	@Test
	void unitsAreCountedByTheStrongestBasisThatTiesThem() {
		CoverageCounts counts = coverage(List.of(CoverageFixture.GOAL),
				plan("0561", 2021, true, strategy("s", "STATED", "i1", "i2"), strategy("t", "INFERRED", "i2", "i3"),
						initiative("i1", "INFERRED"), target("t1", "QUANTIFIED", "INFERRED"),
						target("t2", "AWAITED", "STATED"), CoverageFixture.ofTheSet("Strategy", "u")))
			.rows()
			.get(0)
			.cells()
			.get(0)
			.counts();
		assertThat(counts.byBasis()).containsExactly(
				new CoverageBasisCounts(ClaimBasis.STATED, 1, 0, 2, new TargetKindCounts(0, 0, 0, 1)),
				new CoverageBasisCounts(ClaimBasis.INFERRED, 1, 0, 1, new TargetKindCounts(1, 0, 0, 0)));
		assertThat(counts.initiatives()).isEqualTo(3);
	}

	@Test
	void inATotalAUnitThatThePlanTiesToAnyOfItsGoalsIsOneThatThePlanTies() {
		Coverage coverage = coverage(List.of(CoverageFixture.GOAL, CoverageFixture.ENDED), plan("0561", 2021, true,
				strategy("s", "INFERRED", "i1"), about(CoverageFixture.ENDED, strategy("s", "STATED", "i1"))));
		assertThat(coverage.rows().get(0).totals().counts().byBasis())
			.extracting(CoverageBasisCounts::basis, CoverageBasisCounts::initiatives)
			.containsExactly(tuple(ClaimBasis.STATED, 0), tuple(ClaimBasis.INFERRED, 1));
		assertThat(coverage.columns().get(0).totals().counts()).satisfies(CoverageFixture.stated(1, 0, 1, NO_TARGETS));
	}

	@Test
	void aTotalOfOtherTargetsIsInNoTotal() {
		Coverage coverage = coverage(List.of(CoverageFixture.GOAL),
				plan("0561", 2021, true, target("a", "QUANTIFIED", "STATED"), total("sum")));
		assertThat(coverage.rows().get(0).totals().counts().targets().quantified()).isEqualTo(1);
		assertThat(coverage.columns().get(0).totals().counts().targets().quantified()).isEqualTo(1);
	}

	@Test
	void cellsAreTalliedByStateAndLevelTheFurthestFirst() {
		CoverageRow row = coverage(List.of(CoverageFixture.GOAL), plan("0001", 2021, true),
				plan("0002", 2021, true, initiative("i", "STATED")), plan("0003", 2021, true),
				plan("0004", 2021, false), new PlanInYear("0005", 2021, null, false, List.of()),
				plan("0006", 2021, true, target("t", "DIRECTIONAL", "STATED")))
			.rows()
			.get(0);
		assertThat(row.totals().cells()).containsExactly(new CellTally(CoverageState.JUDGED, CoverageLevel.TARGETED, 1),
				new CellTally(CoverageState.JUDGED, CoverageLevel.ACTED_ON, 1),
				new CellTally(CoverageState.JUDGED, CoverageLevel.NOT_FOUND, 2),
				new CellTally(CoverageState.NOT_LOADED, null, 1), new CellTally(CoverageState.NOT_KNOWN, null, 1));
	}

	@Test
	void theIdOfACellSaysWhatItIsTheCellOf() {
		for (var shown : List.of(CoverageFixture.ALL, EnumSet.of(ClaimBasis.INFERRED, ClaimBasis.STATED),
				EnumSet.noneOf(ClaimBasis.class))) {
			CellKey key = new CellKey(CoverageDimension.MINISTERIAL_GOAL, CoverageFixture.GOAL, "0561", 2021, shown);
			assertThat(CellKey.parse(key.toString())).contains(key);
		}
		for (CoverageDimension dimension : CoverageDimension.values()) {
			CellKey key = new CellKey(dimension, "a-kasser", "0561", 2021, CoverageFixture.ALL);
			assertThat(CellKey.parse(key.toString())).contains(key);
		}
		CellKey withoutYear = new CellKey(CoverageDimension.MINISTERIAL_GOAL, CoverageFixture.GOAL, "0561", null,
				CoverageFixture.ALL);
		assertThat(CellKey.parse(withoutYear.toString())).contains(withoutYear);
	}

	@Test
	void aCellOfLatestPlansIsAnotherThanThatOfItsYearAndKeepsItsIdWhenANewerPlanIsLoaded() {
		Comparison comparison = new Comparison(CoverageFixture.ANNOUNCEMENTS, CoverageFixture.ALL, null, new Entries());
		Subject goal = CoverageFixture.goal(CoverageFixture.GOAL);
		CoverageCell none = comparison.cell(goal, new PlanInYear("0561", true, null, null, false, List.of()));
		CoverageCell latest = comparison.cell(goal, new PlanInYear("0561", true, 2021, "plan", true, List.of()));
		CoverageCell newer = comparison.cell(goal, new PlanInYear("0561", true, 2022, "newer", true, List.of()));
		assertThat(latest.id()).isEqualTo(newer.id()).isEqualTo(none.id());
		assertThat(List.of(latest.year(), newer.year())).containsExactly(2021, 2022);
		assertThat(none.year()).isNull();
		assertThat(comparison.cell(goal, CoverageFixture.whole()).id()).isNotEqualTo(latest.id());
	}

	@Test
	void cellsUnderDifferentFiltersAreDifferentCells() {
		assertThat(new CellKey(CoverageDimension.MINISTERIAL_GOAL, CoverageFixture.GOAL, "0561", 2021,
				EnumSet.of(ClaimBasis.STATED))
			.toString())
			.isNotEqualTo(new CellKey(CoverageDimension.MINISTERIAL_GOAL, CoverageFixture.GOAL, "0561", 2021,
					CoverageFixture.ALL)
				.toString());
	}

	@Test
	void whatIsNoKeyOfACellIsNone() {
		for (String text : List.of("", "opkvalificering", "MINISTERIAL_GOAL/opkvalificering/561/2021",
				"PLAN/opkvalificering/0561/2021", "MINISTERIAL_GOAL/opkvalificering/0561/2021/SAID",
				"MINISTERIAL_GOAL/opkvalificering/0561/2021/+", "MINISTERIAL_GOAL/a' OR 1=1/0561/2021")) {
			assertThat(CellKey.parse(text)).as(text).isEmpty();
		}
	}

	@Test
	void aKeyOfACellHasOneSpelling() {
		for (String text : List.of("MINISTERIAL_GOAL/a/0561/2021/INFERRED+STATED",
				"MINISTERIAL_GOAL/a/0561/2021/STATED+STATED", "MINISTERIAL_GOAL/a/0561//latest",
				"MINISTERIAL_GOAL/a/0561/2021/STATED+COLLECTIVE+INFERRED")) {
			assertThat(CellKey.parse(text)).as(text).isEmpty();
		}
	}

	private static Coverage coverage(List<String> subjects, PlanInYear... plans) {
		EvidenceBase base = new EvidenceBase(CoverageDimension.MINISTERIAL_GOAL, List.of(plans), CoverageFixture.YEARS,
				null, GOALS.stream().map((goal) -> new SubjectEntry(goal, List.of())).toList(), null);
		List<Subject> rows = (subjects != null) ? subjects.stream().map(CoverageFixture::goal).toList()
				: Coverage.rows(base, Subjects.of(base.dimension(), base.subjects()));
		return Coverage.of(base, rows,
				new Comparison(CoverageFixture.ANNOUNCEMENTS, CoverageFixture.ALL, null, new Entries()));
	}

	private static List<String> goals(Coverage coverage) {
		return coverage.rows().stream().map((row) -> row.subject().key()).toList();
	}

}
