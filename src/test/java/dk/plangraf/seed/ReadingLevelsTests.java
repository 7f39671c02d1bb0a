package dk.plangraf.seed;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static dk.plangraf.seed.ReadingFixture.reading;
import static dk.plangraf.seed.ReadingFixture.strategy;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * How claims of a reading reach a plan year and goal; what each gives is tested with the
 * rule.
 */
class ReadingLevelsTests {

	private static final String GOAL = "opkvalificering";

	private static final String INITIATIVE = """
			    initiatives:
			      - {key: i, title: I, unitSource: LISTED, passages: [{heading: [U], exact: I}]%s}
			""";

	private static final String TARGET = """
			    targets:
			      - {key: t, metric: T, valueState: %s, passages: [{heading: [U], exact: T}]%s}
			""";

	private static final String COMMITMENT = """
			    commitments:
			      - {key: c, title: C, passages: [{heading: [U], exact: C}]%s}
			""";

	@Test
	void aPlanThatSaysNothingIsNotFound() {
		assertThat(level(strategy(""))).isEqualTo("NOT_FOUND");
	}

	@Test
	void theClaimOfAStrategyCountsForInitiativesBelowIt() {
		String claims = claims("STATED");
		assertThat(level(strategy(claims))).isEqualTo("PLANNED");
		assertThat(level(strategy(claims + INITIATIVE.formatted("")))).isEqualTo("ACTED_ON");
		assertThat(level(strategy(claims + """
				    strategies:
				      - key: below
				        kind: SECTION
				        title: Below
				        years: [2021]
				        passages: [{heading: [U], exact: B}]
				        initiatives: [{key: i, title: I, unitSource: PROSE, passages: [{heading: [U], exact: I}]}]
				"""))).isEqualTo("ACTED_ON");
	}

	@ParameterizedTest
	@CsvSource({ "2019, 2020, PLANNED", "2022, 2023, PLANNED", "2020, 2021, ACTED_ON", "2021, 2022, ACTED_ON" })
	void anInitiativeCountsInTheYearsInWhichItRuns(String from, String to, String level) {
		String dates = ", from: \"%s-06\", to: \"%s-06\"".formatted(from, to);
		assertThat(level(strategy(claims("STATED") + INITIATIVE.formatted(dates)))).isEqualTo(level);
		assertThat(level(strategy(INITIATIVE.formatted(inside("STATED") + dates))))
			.isEqualTo(level.equals("ACTED_ON") ? level : "NOT_FOUND");
	}

	@ParameterizedTest
	@CsvSource({ "STATED, MENTIONED", "AWAITING_MEASUREMENT, MENTIONED" })
	void aTargetWithoutValueAndDirectionIsOnlyNamed(String state, String level) {
		assertThat(level(strategy(TARGET.formatted(state, inside("STATED"))))).isEqualTo(level);
	}

	@Test
	void aTargetCountsByItsOwnClaimOnly() {
		assertThat(level(strategy(claims("STATED") + TARGET.formatted("NOT_STATED, direction: INCREASE", ""))))
			.isEqualTo("PLANNED");
		assertThat(level(strategy(TARGET.formatted("NOT_STATED, direction: INCREASE", inside("STATED")))))
			.isEqualTo("TARGETED");
	}

	@Test
	void aCommitmentIsAPlanAtMost() {
		assertThat(level(strategy(COMMITMENT.formatted(inside("STATED")) + INITIATIVE.formatted(""))))
			.isEqualTo("PLANNED");
	}

	@Test
	void aPartOfAnInitiativeActs() {
		assertThat(level(strategy(INITIATIVE
			.formatted(", parts: [{key: p, title: P, unitSource: LISTED, passages: [{heading: [U], exact: P}]"
					+ inside("INFERRED") + "}]"))))
			.isEqualTo("ACTED_ON");
	}

	@Test
	void wordsAboutTheSetReachItsGoalsButNotLateOnes() {
		PlanDocument plan = strategy(
				"""
						    claims: [{goalSet: 2021, stance: ADDRESSES, basis: COLLECTIVE, passages: [{heading: [U], exact: U}]}]
						""");
		assertThat(level(plan)).isEqualTo("PLANNED");
		assertThat(new ReadingLevels(plan, ReadingFixture.GOALS).level("flygtninge", 2021)).isEqualTo("NOT_FOUND");
	}

	@Test
	void claimsReachOnlyTheYearsOfTheirSection() {
		PlanDocument plan = strategy(claims("STATED"));
		assertThat(new ReadingLevels(plan, ReadingFixture.GOALS).level(GOAL, 2022)).isEqualTo("NOT_FOUND");
		PlanDocument mentions = reading(
				"""
						claims:
						  - {goal: opkvalificering, stance: MENTIONS, basis: STATED, years: [2022], passages: [{heading: [U], exact: U}]}
						""");
		assertThat(level(mentions)).isEqualTo("NOT_FOUND");
		assertThat(new ReadingLevels(mentions, ReadingFixture.GOALS).level(GOAL, 2022)).isEqualTo("MENTIONED");
	}

	@Test
	void aLimitAloneMeansNotApplicable() {
		assertThat(level(strategy(claims("STATED").replace("ADDRESSES", "LIMITS")))).isEqualTo("NOT_APPLICABLE");
	}

	private static String level(PlanDocument plan) {
		return new ReadingLevels(plan, ReadingFixture.GOALS).level(GOAL, 2021);
	}

	private static String claims(String basis) {
		return "    claims: [{goal: opkvalificering, stance: ADDRESSES, basis: " + basis
				+ ", passages: [{heading: [U], exact: U}]}]\n";
	}

	private static String inside(String basis) {
		return ", " + claims(basis).strip();
	}

}
