package dk.plangraf.seed;

import java.util.List;

import org.junit.jupiter.api.Test;

import static dk.plangraf.seed.ReadingFixture.agreement;
import static dk.plangraf.seed.ReadingFixture.reading;
import static dk.plangraf.seed.ReadingFixture.strategy;
import static org.assertj.core.api.Assertions.assertThat;

class PlanAgreementTests {

	private static final String CLAIM = """
			    claims:
			      - {goal: %s, stance: %s, basis: %s, passages: [{heading: [Unge], exact: Unge}]}
			""";

	private static final String INITIATIVE = """
			    initiatives:
			      - key: %s
			        title: Mentorer
			        unitSource: %s
			        passages: [{heading: [Unge], exact: Vi styrker vores mentorer}]
			""";

	private static final String TARGET = """
			    targets:
			      - key: %s
			        metric: Unge i job
			        value: %s
			        valueState: STATED
			        unit: %s
			        passages: [{heading: [Unge], exact: Flere unge i job}]
			""";

	@Test
	void closedFieldsOfMatchedUnitsAreCompared() {
		PlanAgreement agreement = agreement(strategy(INITIATIVE.formatted("a", "LISTED")),
				strategy(INITIATIVE.formatted("b", "PROSE")));
		assertThat(field(agreement, "initiative.unitSource"))
			.isEqualTo(new FieldTally("initiative.unitSource", false, 1, 0, 0, 0, 0));
		assertThat(field(agreement, "strategy.kind")).isEqualTo(new FieldTally("strategy.kind", false, 1, 1, 0, 0, 0));
		assertThat(ids(agreement)).containsExactly("initiative:a|b unitSource");
		assertThat(agreement.differences())
			.containsExactly(new Difference("initiative:a|b unitSource", "LISTED", "PROSE", null));
	}

	@Test
	void whatNeitherReaderSaysIsNotCompared() {
		PlanAgreement agreement = agreement(strategy(INITIATIVE.formatted("a", "LISTED")),
				strategy(INITIATIVE.formatted("b", "LISTED")));
		assertThat(field(agreement, "initiative.from").compared()).isZero();
		assertThat(field(agreement, "initiative.targetGroups").compared()).isZero();
	}

	@Test
	void numbersAreComparedAsNumbersAndUnitsInWhicheverCase() {
		PlanAgreement agreement = agreement(strategy(TARGET.formatted("a", "10", "procent")),
				strategy(TARGET.formatted("b", "10.0", "Procent")));
		assertThat(ids(agreement)).isEmpty();
		assertThat(field(agreement, "target.value").equal()).isEqualTo(1);
	}

	@Test
	void aBaselineThatIsLeftOutIsAnotherKindOfEmptyThanOneThatIsNotStated() {
		String target = TARGET.formatted("a", "10", "procent");
		PlanAgreement agreement = agreement(strategy(target),
				strategy(target + "        baseline: {state: NOT_STATED}\n"));
		assertThat(ids(agreement)).containsExactly("target:a|a baseline.state");
	}

	@Test
	void setsAreComparedByElementAndAgesBelongToTheElement() {
		PlanAgreement agreement = agreement(strategy("""
				    targetGroups: [{group: unge, words: Unge, ageTo: 24}, {group: ledige, words: Unge}]
				"""), strategy(
				"""
						    targetGroups: [{group: ledige, words: Unge}, {group: unge, words: Unge}, {group: elever, words: Unge}]
						"""));
		assertThat(field(agreement, "strategy.targetGroups"))
			.isEqualTo(new FieldTally("strategy.targetGroups", true, 1, 0, 1, 1, 2));
		assertThat(ids(agreement)).containsExactly("strategy:unge|unge targetGroups unge[-24]",
				"strategy:unge|unge targetGroups elever", "strategy:unge|unge targetGroups unge");
	}

	@Test
	void whereAUnitStandsIsComparedByWhatItStandsInInBothReadings() {
		String inner = """
				    strategies:
				      - key: %s
				        kind: SECTION
				        title: %s
				        years: [2021]
				        passages: [{heading: [%s], exact: %s}]
				""";
		String jobs = INITIATIVE.formatted("a", "LISTED").replaceAll("(?m)^", "    ").replaceAll("\\s+$", "\n");
		PlanDocument first = strategy(inner.formatted("job", "Job", "Job", "Job") + jobs);
		PlanDocument second = strategy(INITIATIVE.formatted("b", "LISTED") + inner.formatted("x", "Job", "Job", "Job"));
		assertThat(agreement(first, second).differences())
			.containsExactly(new Difference("initiative:a|b strategy", "strategy:job|x", "strategy:unge|unge", null));
	}

	@Test
	void claimsAreRatedOnEveryMatchedUnitAndAnnouncedGoal() {
		PlanAgreement agreement = agreement(strategy(CLAIM.formatted("opkvalificering", "ADDRESSES", "STATED")),
				strategy(CLAIM.formatted("opkvalificering", "ADDRESSES", "INFERRED")));
		ConfusionTable claims = agreement.tally().claims();
		assertThat(claims.n()).as("plan and strategy, two goals").isEqualTo(4);
		assertThat(count(claims, "ADDRESSES STATED", "ADDRESSES INFERRED")).isEqualTo(1);
		assertThat(count(claims, "NONE", "NONE")).isEqualTo(3);
		assertThat(agreement.tally().claimOrNone().kappa()).isEqualTo(1);
		assertThat(ids(agreement)).containsExactly("strategy:unge|unge claim opkvalificering ADDRESSES");
	}

	@Test
	void unGoalsAndGoalSetsAreRatedWhereverOneReaderClaimsThemAnywhere() {
		PlanDocument silent = strategy("");
		assertThat(agreement(strategy(CLAIM.replace("goal:", "sdg:").formatted("8", "ADDRESSES", "STATED")), silent)
			.tally()
			.claims()
			.n()).isEqualTo(6);
		PlanAgreement ofTheSet = agreement(silent,
				strategy(CLAIM.replace("goal:", "goalSet:").formatted("2021", "ADDRESSES", "COLLECTIVE")));
		assertThat(ofTheSet.tally().claims().n()).isEqualTo(6);
		assertThat(ids(ofTheSet)).containsExactly("strategy:unge|unge claim goal-set-2021 ADDRESSES");
	}

	@Test
	void aClaimOnAGoalThatWasNotAnnouncedIsRatedToo() {
		assertThat(agreement(strategy(CLAIM.formatted("udgaaet", "MENTIONS", "STATED")), strategy("")).tally()
			.claims()
			.n()).isEqualTo(5);
	}

	@Test
	void anotherStanceIsOneDifferenceAndALimitBesideAClaimIsRatedByItself() {
		String addresses = CLAIM.formatted("opkvalificering", "ADDRESSES", "STATED");
		String limits = CLAIM.formatted("opkvalificering", "LIMITS", "STATED");
		assertThat(ids(agreement(strategy(addresses), strategy(limits))))
			.containsExactly("strategy:unge|unge claim opkvalificering ADDRESSES/LIMITS");
		PlanAgreement both = agreement(strategy(addresses + limits.replace("    claims:\n", "")), strategy(limits));
		assertThat(ids(both)).containsExactly("strategy:unge|unge claim opkvalificering ADDRESSES");
		assertThat(count(both.tally().claims(), "LIMITS", "LIMITS")).isEqualTo(1);
		assertThat(both.tally().claims().n()).isEqualTo(5);
	}

	@Test
	void claimsOfUnitsThatOnlyOneReaderHasAreCountedApart() {
		String claimed = INITIATIVE.formatted("a", "LISTED")
				+ CLAIM.formatted("opkvalificering", "ADDRESSES", "INFERRED").replaceAll("(?m)^ {4}", "        ");
		PlanAgreement agreement = agreement(strategy(""), strategy(claimed));
		assertThat(agreement.tally().unmatchedOfFirst()).isZero();
		assertThat(agreement.tally().unmatchedOfSecond()).isEqualTo(1);
		assertThat(agreement.tally().claims().n()).isEqualTo(4);
		assertThat(ids(agreement)).containsExactly("initiative:-|a", "initiative:-|a claim opkvalificering ADDRESSES");
		assertThat(agreement.tally().units()).contains(new UnitTally("initiative", 0, 1, 0));
	}

	@Test
	void otherYearsOfAClaimOfThePlanAreADifference() {
		String claim = "claims: [{goal: opkvalificering, stance: MENTIONS, basis: STATED, passages: [{heading: [P], exact: P}]%s}]\n";
		assertThat(agreement(reading(claim.formatted("")), reading(claim.formatted(", years: [2021]"))).differences())
			.containsExactly(
					new Difference("plan:plan|plan claim opkvalificering MENTIONS years", "all", "2021", null));
	}

	@Test
	void levelsAreRatedForEveryPlanYearAndAnnouncedGoal() {
		PlanAgreement agreement = agreement(
				strategy(CLAIM.formatted("opkvalificering", "ADDRESSES", "STATED")
						+ INITIATIVE.formatted("a", "LISTED")),
				strategy(CLAIM.formatted("opkvalificering", "LIMITS", "STATED")));
		assertThat(agreement.levels()).containsExactly(
				new LevelRating("opkvalificering", 2021, "ACTED_ON", "NOT_APPLICABLE"),
				new LevelRating("flygtninge", 2021, "NOT_FOUND", "NOT_FOUND"));
		assertThat(agreement.tally().levels().observed()).isEqualTo(0.5);
	}

	@Test
	void differencesTellHowTheyWereSettled() {
		SettlementDocument settlement = new SettlementDocument("plan", List.of(), List.of(),
				List.of(new DecisionEntry(List.of("initiative:a|b unitSource"), "SECOND", "2", "Listen er en liste.")));
		PlanAgreement agreement = ReadingPair
			.of(strategy(INITIATIVE.formatted("a", "LISTED")), strategy(INITIATIVE.formatted("b", "PROSE")),
					ReadingFixture.GOALS, settlement)
			.agreement();
		assertThat(agreement.differences()).extracting(Difference::settled).containsExactly("SECOND");
		assertThat(agreement.tally().outcomes()).isEqualTo(new OutcomeTally(0, 1, 0, 0, 0, 0));
	}

	@Test
	void theNumbersOfSeveralPlansAddUp() {
		PlanAgreement agreement = agreement(strategy(INITIATIVE.formatted("a", "LISTED")),
				strategy(INITIATIVE.formatted("b", "PROSE")));
		AgreementTally twice = agreement.tally().plus(agreement.tally());
		assertThat(twice.units()).contains(new UnitTally("initiative", 2, 2, 2));
		assertThat(twice.fields()).contains(new FieldTally("initiative.unitSource", false, 2, 0, 0, 0, 0));
		assertThat(twice.claims().n()).isEqualTo(12);
		assertThat(twice.outcomes().all()).isEqualTo(2);
	}

	private static FieldTally field(PlanAgreement agreement, String name) {
		return agreement.tally()
			.fields()
			.stream()
			.filter((field) -> field.name().equals(name))
			.findFirst()
			.orElseThrow();
	}

	private static List<String> ids(PlanAgreement agreement) {
		return agreement.differences().stream().map(Difference::id).toList();
	}

	private static int count(ConfusionTable table, String first, String second) {
		return table.counts().get(table.categories().indexOf(first)).get(table.categories().indexOf(second));
	}

}
