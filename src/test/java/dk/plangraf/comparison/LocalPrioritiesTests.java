package dk.plangraf.comparison;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import dk.plangraf.plan.Evidence;
import dk.plangraf.plan.EvidenceUnit;
import dk.plangraf.plan.GoalsOfYear;
import dk.plangraf.plan.PlanInYear;
import dk.plangraf.plan.PlanYearInForce;
import dk.plangraf.plan.StrategyInForce;
import dk.plangraf.plan.SubjectEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static dk.plangraf.comparison.CoverageFixture.about;
import static dk.plangraf.comparison.CoverageFixture.initiative;
import static dk.plangraf.comparison.CoverageFixture.limit;
import static dk.plangraf.comparison.CoverageFixture.mentionedBy;
import static dk.plangraf.comparison.CoverageFixture.ofTheSet;
import static dk.plangraf.comparison.CoverageFixture.plan;
import static dk.plangraf.comparison.CoverageFixture.target;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Which strategies answer no goal, in a plan of this form: {@code top} with the
 * initiatives a, b, c and the commitment promise, below it {@code left} with d, f and the
 * target t, and {@code right} without anything; {@code other} beside it, with e.
 */
class LocalPrioritiesTests {

	private static final List<SubjectEntry> GROUPS = List.of(new SubjectEntry("ledige", List.of()),
			new SubjectEntry("unge", List.of()), new SubjectEntry("udsatte-unge", List.of("unge")));

	@Test
	void aStrategyWithoutAnyClaimIsALocalPriorityAndWhatIsBelowItIsMeantWithIt() {
		assertThat(priorities()).containsExactly("top", "other");
		assertThat(of()).allSatisfy((priority) -> assertThat(priority.tie()).isEqualTo(LocalPriorityTie.NONE));
		assertThat(of().get(0).untiedKeys()).containsExactly("a", "b", "c", "d", "f");
	}

	@ParameterizedTest
	@ValueSource(strings = { "STATED", "COLLECTIVE", "INFERRED" })
	void aStrategyThatAnswersAGoalIsNone(String basis) {
		Evidence claim = basis.equals("COLLECTIVE") ? ofTheSet("Strategy", "other")
				: CoverageFixture.strategy("other", basis);
		assertThat(priorities(claim)).containsExactly("top");
	}

	@ParameterizedTest
	@ValueSource(strings = { "STATED", "INFERRED" })
	void whatIsBelowAStrategyThatAnswersAGoalAnswersItToo(String basis) {
		assertThat(priorities(CoverageFixture.strategy("top", basis))).containsExactly("other");
	}

	@Test
	void aGoalOfAnotherYearIsAGoalToo() {
		assertThat(priorities(about(CoverageFixture.ENDED, CoverageFixture.strategy("top", "STATED"))))
			.containsExactly("other");
	}

	@Test
	void wordsAboutTheGoalsAsASetAreNotPassedDownButShown() {
		List<LocalPriority> priorities = of(ofTheSet("Strategy", "top"), ofTheSet("EmploymentPlan", "plan"));
		assertThat(priorities).extracting(LocalPriority::strategy).containsExactly("left", "other");
		assertThat(priorities.get(0).collectiveKeys()).hasSize(2);
		assertThat(priorities.get(1).collectiveKeys()).hasSize(1);
		assertThat(priorities).allSatisfy((priority) -> assertThat(priority.tie()).isEqualTo(LocalPriorityTie.NONE));
	}

	@ParameterizedTest
	@ValueSource(strings = { "STATED", "INFERRED" })
	void aStrategyThatAnswersAGoalLeavesNoLocalPriorityAboveItButBesideIt(String basis) {
		assertThat(priorities(CoverageFixture.strategy("left", basis))).containsExactly("other");
		assertThat(priorities(target("t", "DIRECTIONAL", basis))).as("by a target of its own").containsExactly("other");
	}

	@Test
	void theClaimOfATargetIsNotPassedDownToStrategiesBelow() {
		PlanYearInForce year = new PlanYearInForce("plan/2021", "plan", 2021, true,
				List.of(new StrategyInForce("top", null, List.of(), List.of(), List.of(), List.of("t")),
						new StrategyInForce("left", "top", List.of(), List.of("a"), List.of(), List.of())));
		assertThat(local(List.of(plan("0561", 2021, true, target("t", "DIRECTIONAL", "STATED"))), List.of(year))
			.priorities()).extracting(LocalPriority::strategy).containsExactly("left");
	}

	@ParameterizedTest
	@ValueSource(strings = { "STATED", "INFERRED" })
	void whatSingleInitiativesAnswerIsShownWhileMostAnswerNothing(String basis) {
		LocalPriority one = of(initiative("a", basis), about(CoverageFixture.LATE, initiative("a", basis)),
				commitment("promise", basis))
			.get(0);
		assertThat(one.strategy()).isEqualTo("top");
		assertThat(one.tie()).isEqualTo(LocalPriorityTie.IN_PART);
		assertThat(List.of(one.initiatives(), one.tiedInitiatives(), one.claimKeys().size())).containsExactly(5, 1, 3);
		assertThat(one.untiedKeys()).containsExactly("b", "c", "d", "f");
	}

	@ParameterizedTest
	@CsvSource({ "a, 'top other'", "a b, 'left other'", "d, other", "e, top", "d f, other" })
	void whatIsMostlyTiedInAnyStrategyOfItAnswersAGoal(String tied, String expected) {
		Evidence[] claims = List.of(tied.split(" "))
			.stream()
			.map((key) -> initiative(key, "INFERRED"))
			.toArray(Evidence[]::new);
		assertThat(priorities(claims)).as("one of two is not most").containsExactly(expected.split(" "));
	}

	@Test
	void aPartOfAnInitiativeCountsAsItsWhole() {
		Evidence part = new Evidence("claim", CoverageFixture.GOAL, null, "ADDRESSES", "INFERRED",
				new EvidenceUnit("Initiative", "a1", "a", null, false), List.of(), List.of());
		LocalPriority priority = of(part, initiative("a", "INFERRED")).get(0);
		assertThat(priority.tiedInitiatives()).isEqualTo(1);
		assertThat(priority.claimKeys()).hasSize(2);
	}

	@Test
	void namingAGoalOrLimitingItAnswersNone() {
		assertThat(priorities(mentionedBy(CoverageFixture.strategy("other", "STATED")), limit("STATED")))
			.containsExactly("top", "other");
	}

	@Test
	void whatIsMissingFromAYearCouldTieAStrategySoNothingIsSaid() {
		LocalPriorities part = local(List.of(plan("0561", 2021, false)), List.of(year("plan", 2021, false)));
		assertThat(part.priorities()).isEmpty();
		assertThat(part.undecided()).containsExactly("plan/2021");
		LocalPriorities unknown = local(List.of(plan("0561", 2020, true)), List.of(year("plan", 2020, true)));
		assertThat(unknown.priorities()).as("not all goals of 2020 are known").isEmpty();
		assertThat(unknown.undecided()).containsExactly("plan/2020");
	}

	@Test
	void whereThereWereNoGoalsThereWasNothingToAnswer() {
		LocalPriorities none = LocalPriorities.of(List.of(plan("0561", 2025, true)), List.of(year("plan", 2025, true)),
				Announcements.of(List.of(new GoalsOfYear(2025, true, List.of(), List.of()))), GROUPS, new Entries());
		assertThat(none.priorities()).isEmpty();
		assertThat(none.undecided()).isEmpty();
	}

	@Test
	void aPlanThatCoversTwoMunicipalitiesHasItsPrioritiesOnce() {
		List<LocalPriority> priorities = local(List.of(plan("0561", 2021, true), plan("0563", 2021, true)),
				List.of(year("plan", 2021, true)))
			.priorities();
		assertThat(priorities).hasSize(2).allSatisfy((priority) -> assertThat(priority.municipalities()).isEqualTo(2));
	}

	@Test
	void targetGroupsAreRolledUpThoseOfTheMostPlansFirst() {
		PlanYearInForce second = new PlanYearInForce("second/2021", "second", 2021, true,
				List.of(new StrategyInForce("s", null, List.of("unge"), List.of("i"), List.of(), List.of())));
		LocalPriorities local = local(
				List.of(plan("0561", 2021, true), new PlanInYear("0766", 2021, "second", true, List.of())),
				List.of(year("plan", 2021, true), second));
		assertThat(local.targetGroups()).extracting((group) -> group.key() + " " + group.plans())
			.containsExactly("unge [plan, second]", "ledige [plan]", "udsatte-unge [plan]");
		assertThat(local.targetGroups().get(0).priorities()).extracting(LocalPriority::strategy)
			.containsExactly("top", "s");
		assertThat(local.priorities().get(0).targetGroupKeys()).containsExactly("udsatte-unge");
	}

	@Test
	void moreClaimsNeverMakeAStrategyALocalPriority() {
		List<Evidence> claims = new ArrayList<>();
		List<Evidence> more = List.of(initiative("a", "INFERRED"), ofTheSet("Strategy", "left"),
				initiative("e", "STATED"), CoverageFixture.strategy("right", "INFERRED"),
				CoverageFixture.strategy("top", "STATED"));
		Collection<String> before = covered();
		for (Evidence claim : more) {
			claims.add(claim);
			Collection<String> after = covered(claims.toArray(Evidence[]::new));
			assertThat(before).containsAll(after);
			before = after;
		}
		assertThat(before).isEmpty();
	}

	/** The local priorities and all strategies below them. */
	private static Collection<String> covered(Evidence... evidence) {
		List<String> covered = new ArrayList<>(priorities(evidence));
		if (covered.contains("top")) {
			covered.addAll(List.of("left", "right"));
		}
		return covered;
	}

	private static List<String> priorities(Evidence... evidence) {
		return of(evidence).stream().map(LocalPriority::strategy).toList();
	}

	private static List<LocalPriority> of(Evidence... evidence) {
		return local(List.of(plan("0561", 2021, true, evidence)), List.of(year("plan", 2021, true))).priorities();
	}

	private static LocalPriorities local(List<PlanInYear> plans, List<PlanYearInForce> years) {
		return LocalPriorities.of(plans, years, CoverageFixture.ANNOUNCEMENTS, GROUPS, new Entries());
	}

	private static Evidence commitment(String key, String basis) {
		return new Evidence(key + basis, CoverageFixture.GOAL, null, "ADDRESSES", basis,
				new EvidenceUnit("Commitment", key, key, null, false), List.of(), List.of());
	}

	private static PlanYearInForce year(String plan, int year, boolean whole) {
		return new PlanYearInForce(plan + "/" + year, plan, year, whole, List.of(
				new StrategyInForce("top", null, List.of(), List.of("a", "b", "c"), List.of("promise"), List.of()),
				new StrategyInForce("left", "top", List.of("udsatte-unge"), List.of("d", "f"), List.of(), List.of("t")),
				new StrategyInForce("right", "top", List.of(), List.of(), List.of(), List.of()),
				new StrategyInForce("other", null, List.of("ledige"), List.of("e"), List.of(), List.of())));
	}

}
