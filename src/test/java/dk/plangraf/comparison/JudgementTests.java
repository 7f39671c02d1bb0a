package dk.plangraf.comparison;

import dk.plangraf.evidence.ClaimBasis;
import dk.plangraf.evidence.CoverageLevel;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import dk.plangraf.plan.Evidence;
import dk.plangraf.plan.EvidenceUnit;
import dk.plangraf.plan.PlanInYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static dk.plangraf.comparison.CoverageFixture.about;
import static dk.plangraf.comparison.CoverageFixture.initiative;
import static dk.plangraf.comparison.CoverageFixture.judge;
import static dk.plangraf.comparison.CoverageFixture.limit;
import static dk.plangraf.comparison.CoverageFixture.mentionedBy;
import static dk.plangraf.comparison.CoverageFixture.ofTheSet;
import static dk.plangraf.comparison.CoverageFixture.part;
import static dk.plangraf.comparison.CoverageFixture.plan;
import static dk.plangraf.comparison.CoverageFixture.planMakes;
import static dk.plangraf.comparison.CoverageFixture.strategy;
import static dk.plangraf.comparison.CoverageFixture.target;
import static dk.plangraf.comparison.CoverageFixture.total;
import static dk.plangraf.comparison.CoverageFixture.whole;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** The meaning of a cell, rule by rule. */
class JudgementTests {

	@ParameterizedTest
	@CsvSource({ "QUANTIFIED, TARGETED", "DIRECTIONAL, TARGETED", "QUALITATIVE, MENTIONED", "AWAITED, MENTIONED" })
	void aTargetNeedsADirectionOrAValue(String kind, CoverageLevel level) {
		assertThat(judge(whole(target("t", kind, "STATED"))).level()).isEqualTo(level);
	}

	@Test
	void aTargetThatAwaitsItsMeasureIsShownAndDoesNotCountAsOne() {
		Judgement judgement = judge(
				whole(strategy("s", "STATED", "i1"), initiative("i1", "STATED"), target("t", "AWAITED", "STATED")));
		assertThat(judgement.level()).isEqualTo(CoverageLevel.ACTED_ON);
		assertThat(judgement.claims()).hasSize(3);
		assertThat(judgement.units().counts().targets()).isEqualTo(new TargetKindCounts(0, 0, 0, 1));
	}

	@Test
	void anInitiativeIsActedOnByItsOwnClaim() {
		assertThat(judge(whole(initiative("i", "INFERRED"))).level()).isEqualTo(CoverageLevel.ACTED_ON);
	}

	@ParameterizedTest
	@CsvSource({ "STATED", "INFERRED" })
	void aStrategysClaimCountsForTheInitiativesBelowIt(String basis) {
		Judgement judgement = judge(whole(strategy("s", basis, "i1", "i2", "i3")));
		assertThat(judgement.level()).isEqualTo(CoverageLevel.ACTED_ON);
		assertThat(judgement.basis()).hasToString(basis);
		assertThat(counts(judgement)).containsExactly(1, 3);
	}

	@Test
	void theEvidenceTellsAStrategyFromTheInitiativesThatItsClaimCountsFor() {
		Subject goal = CoverageFixture.goal(CoverageFixture.GOAL);
		Judgement judgement = judge(whole(ofTheSet("Strategy", "all"), strategy("s", "INFERRED", "i1", "i2"),
				mentionedBy(strategy("naming", "STATED", "i1")), initiative("i1", "STATED")));
		assertThat(CoverageEvidence.of(goal, judgement, new Entries()))
			.extracting(CoverageEvidence::unitKey, CoverageEvidence::level, CoverageEvidence::basis,
					CoverageEvidence::via)
			.containsExactly(tuple("all", CoverageLevel.PLANNED, ClaimBasis.COLLECTIVE, EvidenceWay.GOAL_SET),
					tuple("s", CoverageLevel.PLANNED, ClaimBasis.INFERRED, EvidenceWay.OWN),
					tuple("i1", CoverageLevel.ACTED_ON, ClaimBasis.INFERRED, EvidenceWay.STRATEGY),
					tuple("i2", CoverageLevel.ACTED_ON, ClaimBasis.INFERRED, EvidenceWay.STRATEGY),
					tuple("naming", CoverageLevel.MENTIONED, ClaimBasis.STATED, EvidenceWay.OWN),
					tuple("i1", CoverageLevel.ACTED_ON, ClaimBasis.STATED, EvidenceWay.OWN));
	}

	@Test
	void theLevelIsTheFurthestAmongTheEvidence() {
		Subject goal = CoverageFixture.goal(CoverageFixture.GOAL);
		for (List<Evidence> pair : pairs()) {
			Judgement judgement = judge(whole(pair.toArray(Evidence[]::new)));
			if (judgement.state() == CoverageState.JUDGED) {
				assertThat(CoverageEvidence.of(goal, judgement, new Entries())
					.stream()
					.map(CoverageEvidence::level)
					.min(CoverageLevel::compareTo)).as("%s", pair).contains(judgement.level());
			}
		}
	}

	@Test
	void aStrategyWithoutInitiativesIsAPlanOnly() {
		Judgement judgement = judge(whole(strategy("s", "STATED")));
		assertThat(judgement.level()).isEqualTo(CoverageLevel.PLANNED);
		assertThat(counts(judgement)).containsExactly(1, 0);
	}

	@Test
	void aStrategyThatOnlyMentionsTheGoalPassesNothingDown() {
		Judgement judgement = judge(whole(mentionedBy(strategy("s", "STATED", "i1", "i2"))));
		assertThat(judgement.level()).isEqualTo(CoverageLevel.MENTIONED);
		assertThat(counts(judgement)).containsExactly(0, 0);
	}

	@ParameterizedTest
	@CsvSource({ "ADDRESSES, STATED", "ADDRESSES, INFERRED", "MENTIONS, STATED" })
	void aPlansOwnClaimGivesMentionedAtMost(String stance, String basis) {
		Judgement judgement = judge(whole(planMakes(stance, basis)));
		assertThat(judgement.level()).isEqualTo(CoverageLevel.MENTIONED);
		assertThat(counts(judgement)).containsExactly(0, 0);
	}

	@Test
	void whatAStrategySaysOfTheGoalsAsASetIsAPlanAndStaysOutOfCounts() {
		Judgement judgement = judge(whole(ofTheSet("Strategy", "s")));
		assertThat(judgement.level()).isEqualTo(CoverageLevel.PLANNED);
		assertThat(judgement.basis()).isEqualTo(ClaimBasis.COLLECTIVE);
		assertThat(judgement.statedLevel()).isNull();
		assertThat(counts(judgement)).containsExactly(0, 0);
	}

	@Test
	void whatAPlanSaysOfTheGoalsAsASetIsAMention() {
		assertThat(judge(whole(ofTheSet("EmploymentPlan", "plan"))).level()).isEqualTo(CoverageLevel.MENTIONED);
	}

	@Test
	void whatIsSaidOfTheGoalsAsASetIsNeverPassedDown() {
		Evidence claim = ofTheSet("Strategy", "s");
		Evidence withInitiatives = new Evidence(claim.claim(), null, null, claim.stance(), claim.basis(), claim.unit(),
				List.of("i1", "i2"), List.of());
		Judgement judgement = judge(whole(withInitiatives));
		assertThat(judgement.level()).isEqualTo(CoverageLevel.PLANNED);
		assertThat(counts(judgement)).containsExactly(0, 0);
	}

	@ParameterizedTest
	@CsvSource({ "Initiative", "Target" })
	void whatIsSaidOfTheGoalsAsASetGivesPlannedAtMostOnAnyUnit(String unitType) {
		Evidence claim = ofTheSet(unitType, "unit");
		Evidence quantified = new Evidence(claim.claim(), null, null, claim.stance(), claim.basis(),
				new EvidenceUnit(unitType, "unit", "unit", "QUANTIFIED", false), List.of(), List.of());
		assertThat(judge(whole(quantified)).level()).isEqualTo(CoverageLevel.PLANNED);
	}

	@Test
	void whatIsSaidOfTheGoalsAsASetDoesNotReachOneThatWasAnnouncedLater() {
		PlanInYear plan = whole(ofTheSet("Strategy", "s"));
		Judgement judgement = judge(CoverageFixture.LATE, plan);
		assertThat(judgement.level()).isEqualTo(CoverageLevel.NOT_FOUND);
		assertThat(judgement.announced()).isTrue();
	}

	@Test
	void whatIsSaidOfTheGoalsAsASetDoesNotReachOneThatWasNotAnnounced() {
		PlanInYear plan = whole(ofTheSet("Strategy", "s"));
		assertThat(judge(CoverageFixture.ENDED, plan).state()).isEqualTo(CoverageState.NOT_ANNOUNCED);
	}

	@Test
	void aLimitDoesNotLowerTheLevelAndStandsBesideIt() {
		Judgement judgement = judge(whole(initiative("i", "STATED"), limit("STATED")));
		assertThat(judgement.state()).isEqualTo(CoverageState.JUDGED);
		assertThat(judgement.level()).isEqualTo(CoverageLevel.ACTED_ON);
		assertThat(judgement.claims()).containsExactly(initiative("i", "STATED").claim());
		assertThat(judgement.reservations()).containsExactly(limit("STATED").claim());
	}

	@Test
	void aLimitIsNoEvidenceOfItsOwn() {
		Judgement judgement = judge(whole(initiative("i", "INFERRED"), limit("STATED")));
		assertThat(judgement.basis()).isEqualTo(ClaimBasis.INFERRED);
		assertThat(judgement.statedLevel()).isNull();
		assertThat(counts(judgement)).containsExactly(0, 1);
	}

	@Test
	void aGoalThatIsOnlyLimitedDoesNotApply() {
		Judgement judgement = judge(whole(limit("INFERRED")));
		assertThat(judgement.state()).isEqualTo(CoverageState.NOT_APPLICABLE);
		assertThat(judgement.level()).isNull();
		assertThat(judgement.statedLevel()).isNull();
		assertThat(judgement.basis()).isNull();
		assertThat(judgement.reservations()).hasSize(1);
	}

	@Test
	void aGoalThatIsNamedAndLimitedDoesNotApply() {
		Judgement judgement = judge(whole(planMakes("MENTIONS", "STATED"), limit("STATED")));
		assertThat(judgement.state()).isEqualTo(CoverageState.NOT_APPLICABLE);
		assertThat(judgement.claims()).hasSize(1);
	}

	@Test
	void aPartOfAYearCanSayThatAGoalDoesNotApply() {
		assertThat(judge(part(limit("STATED"))).state()).isEqualTo(CoverageState.NOT_APPLICABLE);
	}

	@Test
	void aWholePlanThatSaysNothingOfAnAnnouncedGoalIsNotFoundToHaveIt() {
		Judgement judgement = judge(whole());
		assertThat(judgement.state()).isEqualTo(CoverageState.JUDGED);
		assertThat(judgement.level()).isEqualTo(CoverageLevel.NOT_FOUND);
		assertThat(judgement.announced()).isTrue();
		assertThat(judgement.basis()).isNull();
	}

	@Test
	void evidenceOnAnotherGoalIsNone() {
		assertThat(judge(whole(about("vaerdig-sagsbehandling", target("t", "QUANTIFIED", "STATED")))).level())
			.isEqualTo(CoverageLevel.NOT_FOUND);
	}

	@Test
	void aPartOfAYearThatSaysNothingLeavesTheCellUnknown() {
		Judgement judgement = judge(part());
		assertThat(judgement.state()).isEqualTo(CoverageState.NOT_KNOWN);
		assertThat(judgement.reason()).isEqualTo(CoverageReason.PART_OF_YEAR);
		assertThat(judgement.level()).isNull();
	}

	@Test
	void aPartOfAYearThatSaysSomethingIsJudged() {
		Judgement judgement = judge(part(initiative("i", "STATED")));
		assertThat(judgement.state()).isEqualTo(CoverageState.JUDGED);
		assertThat(judgement.reason()).isNull();
		assertThat(judgement.level()).isEqualTo(CoverageLevel.ACTED_ON);
	}

	@Test
	void aPlanThatIsNotLoadedSaysNothingEitherWay() {
		Judgement judgement = judge(CoverageFixture.notLoaded());
		assertThat(judgement.state()).isEqualTo(CoverageState.NOT_LOADED);
		assertThat(judgement.reason()).isNull();
		assertThat(judgement.level()).isNull();
	}

	@Test
	void aGoalThatWasNotAmongAKnownYearsIsNotAnnounced() {
		Judgement judgement = judge(CoverageFixture.ENDED, whole());
		assertThat(judgement.state()).isEqualTo(CoverageState.NOT_ANNOUNCED);
		assertThat(judgement.announced()).isFalse();
	}

	@Test
	void evidenceWinsOverNotBeingAnnouncedAndTheCellSaysBoth() {
		Judgement judgement = judge(CoverageFixture.ENDED,
				whole(about(CoverageFixture.ENDED, initiative("i", "INFERRED"))));
		assertThat(judgement.state()).isEqualTo(CoverageState.JUDGED);
		assertThat(judgement.level()).isEqualTo(CoverageLevel.ACTED_ON);
		assertThat(judgement.announced()).isFalse();
	}

	@Test
	void whereTheGoalsOfTheYearAreKnownInPartNothingIsSaidOfAGoalOutsideThem() {
		Judgement judgement = judge(plan("0561", 2020, true));
		assertThat(judgement.state()).isEqualTo(CoverageState.NOT_KNOWN);
		assertThat(judgement.reason()).isEqualTo(CoverageReason.ANNOUNCEMENTS_NOT_KNOWN);
		assertThat(judgement.announced()).isNull();
	}

	@Test
	void aGoalThatIsKnownOfAYearKnownInPartIsJudged() {
		Judgement judgement = judge(CoverageFixture.LATE, plan("0561", 2020, true));
		assertThat(judgement.level()).isEqualTo(CoverageLevel.NOT_FOUND);
	}

	@Test
	void ofAYearThatIsNotKnownAtAllNothingIsSaid() {
		assertThat(judge(plan("0561", 1999, true)).reason()).isEqualTo(CoverageReason.ANNOUNCEMENTS_NOT_KNOWN);
	}

	@Test
	void theBasisIsTheStrongestAmongTheEvidenceThatGivesTheLevel() {
		assertThat(judge(whole(initiative("a", "INFERRED"), initiative("b", "STATED"))).basis())
			.isEqualTo(ClaimBasis.STATED);
		assertThat(judge(whole(strategy("a", "INFERRED"), ofTheSet("Strategy", "b"))).basis())
			.isEqualTo(ClaimBasis.COLLECTIVE);
		// what is stated lies below the level
		assertThat(judge(whole(target("t", "DIRECTIONAL", "INFERRED"), planMakes("MENTIONS", "STATED"))).basis())
			.isEqualTo(ClaimBasis.INFERRED);
	}

	@Test
	void theStatedLevelIsTheLevelByStatedEvidenceAlone() {
		Judgement judgement = judge(whole(target("t", "QUANTIFIED", "INFERRED"), strategy("s", "STATED")));
		assertThat(judgement.level()).isEqualTo(CoverageLevel.TARGETED);
		assertThat(judgement.statedLevel()).isEqualTo(CoverageLevel.PLANNED);
	}

	@Test
	void aFilterByBasisNarrowsWhatIsShown() {
		PlanInYear plan = whole(target("t", "QUANTIFIED", "INFERRED"), strategy("s", "STATED", "i1"));
		Judgement judgement = judge(plan, EnumSet.of(ClaimBasis.STATED));
		assertThat(judgement.level()).isEqualTo(CoverageLevel.ACTED_ON);
		assertThat(judgement.claims()).containsExactly(strategy("s", "STATED").claim());
		assertThat(judgement.units().counts().targets().quantified()).isZero();
	}

	@Test
	void whatAFilterByBasisHidesIsNotSaidToBeMissing() {
		Judgement judgement = judge(whole(initiative("i", "INFERRED")), EnumSet.of(ClaimBasis.STATED));
		assertThat(judgement.state()).isEqualTo(CoverageState.NOT_KNOWN);
		assertThat(judgement.reason()).isEqualTo(CoverageReason.OUTSIDE_FILTER);
		assertThat(judgement.level()).isNull();
		assertThat(judgement.claims()).isEmpty();
	}

	@Test
	void aFilterByBasisDoesNotMakeALimitedGoalOneThatDoesNotApply() {
		Judgement judgement = judge(whole(initiative("i", "INFERRED"), limit("STATED")), EnumSet.of(ClaimBasis.STATED));
		assertThat(judgement.state()).isEqualTo(CoverageState.NOT_KNOWN);
		assertThat(judgement.reservations()).hasSize(1);
	}

	@Test
	void aTotalOfOtherTargetsIsNotCounted() {
		Judgement judgement = judge(whole(target("a", "QUANTIFIED", "STATED"), total("sum")));
		assertThat(judgement.units().counts().targets().quantified()).isEqualTo(1);
	}

	@Test
	void aUnitWithSeveralClaimsCountsOnce() {
		Judgement judgement = judge(whole(strategy("s", "STATED", "i1", "i2"), strategy("s", "INFERRED", "i1", "i2"),
				initiative("i1", "STATED"), strategy("above", "INFERRED", "i1", "i2", "i3")));
		assertThat(counts(judgement)).containsExactly(2, 3);
	}

	@Test
	void theOrderOfTheClaimsIsKept() {
		List<Evidence> evidence = List.of(initiative("b", "STATED"), strategy("c", "INFERRED"),
				initiative("a", "STATED"));
		assertThat(judge(whole(evidence.toArray(Evidence[]::new))).claims())
			.isEqualTo(evidence.stream().map(Evidence::claim).toList());
	}

	@Test
	void moreEvidenceNeverLowersALevelOrACount() {
		for (List<Evidence> few : pairs()) {
			for (Evidence one : CoverageFixture.everyKind()) {
				Judgement before = judge(whole(few.toArray(Evidence[]::new)));
				Judgement after = judge(whole(with(few, one)));
				if (after.state() == CoverageState.NOT_APPLICABLE) {
					assertThat(one.stance().equals("LIMITS") || before.state() == CoverageState.NOT_APPLICABLE)
						.as("%s and %s", few, one)
						.isTrue();
					assertThat(before.level()).isIn(null, CoverageLevel.MENTIONED, CoverageLevel.NOT_FOUND);
					continue;
				}
				assertThat(rank(after.level())).as("%s and %s", few, one).isLessThanOrEqualTo(rank(before.level()));
				assertThat(rank(after.statedLevel())).isLessThanOrEqualTo(rank(before.statedLevel()));
				assertThat(counts(after).get(0)).isGreaterThanOrEqualTo(counts(before).get(0));
				assertThat(counts(after).get(1)).isGreaterThanOrEqualTo(counts(before).get(1));
			}
		}
	}

	@Test
	void theOrderOfTheEvidenceDoesNotChangeTheJudgement() {
		for (List<Evidence> pair : pairs()) {
			Judgement one = judge(whole(pair.toArray(Evidence[]::new)));
			Judgement other = judge(whole(pair.get(1), pair.get(0)));
			assertThat(other).usingRecursiveComparison().ignoringCollectionOrder().as("%s", pair).isEqualTo(one);
		}
	}

	@Test
	void aCellHasALevelExactlyWhenItIsJudgedAndAReasonExactlyWhenItIsNotKnown() {
		List<Set<ClaimBasis>> filters = List.of(CoverageFixture.ALL, EnumSet.of(ClaimBasis.STATED),
				EnumSet.of(ClaimBasis.COLLECTIVE, ClaimBasis.INFERRED));
		for (List<Evidence> pair : pairs()) {
			Evidence[] evidence = pair.toArray(Evidence[]::new);
			for (PlanInYear plan : List.of(whole(evidence), part(evidence), plan("0561", 2020, true, evidence))) {
				for (Set<ClaimBasis> shown : filters) {
					Judgement judgement = judge(plan, shown);
					assertThat(judgement.level() != null).isEqualTo(judgement.state() == CoverageState.JUDGED);
					assertThat(judgement.reason() != null).isEqualTo(judgement.state() == CoverageState.NOT_KNOWN);
					assertThat(judgement.basis() != null).isEqualTo(judgement.level() != null);
					assertThat(rank(judgement.level())).isLessThanOrEqualTo(rank(judgement.statedLevel()));
				}
			}
		}
	}

	@Test
	void aFilterByBasisNeverRaisesALevelAndNeverSaysNotFoundWhereThereIsEvidence() {
		for (List<Evidence> pair : pairs()) {
			PlanInYear plan = whole(pair.toArray(Evidence[]::new));
			Judgement all = judge(plan);
			for (ClaimBasis basis : ClaimBasis.values()) {
				Judgement shown = judge(plan, EnumSet.of(basis));
				assertThat(shown.level()).isNotEqualTo(CoverageLevel.NOT_FOUND);
				assertThat(all.claims()).containsAll(shown.claims());
				if (shown.level() != null && all.level() != null) {
					assertThat(rank(shown.level())).isGreaterThanOrEqualTo(rank(all.level()));
				}
			}
			if (all.state() == CoverageState.JUDGED) {
				assertThat(judge(plan, EnumSet.of(ClaimBasis.STATED)).level()).isEqualTo(all.statedLevel());
			}
		}
	}

	private static List<List<Evidence>> pairs() {
		List<Evidence> all = CoverageFixture.everyKind();
		List<List<Evidence>> pairs = new ArrayList<>();
		all.forEach((one) -> all.forEach((other) -> pairs.add(List.of(one, other))));
		return pairs;
	}

	private static Evidence[] with(List<Evidence> some, Evidence one) {
		return Stream.concat(some.stream(), Stream.of(one)).toArray(Evidence[]::new);
	}

	private static int rank(CoverageLevel level) {
		return (level != null) ? level.ordinal() : CoverageLevel.values().length;
	}

	private static List<Integer> counts(Judgement judgement) {
		CoverageCounts counts = judgement.units().counts();
		return List.of(counts.strategies(), counts.initiatives());
	}

}
