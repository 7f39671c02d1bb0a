package dk.plangraf;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Goals through the years, as the catalogue and the four plans have them. */
class TimelineTests {

	@Test
	void everyGoalHasOneEntryAYearAndNoYearIsDroppedThatIsNotFullyKnown() {
		List<String> goals = Api.embedded().ask("{ ministerialGoals { key } }").texts("ministerialGoals[*].key");
		StringBuilder question = new StringBuilder("{ goalSets { year complete announcements { year goal { key } } }");
		for (int i = 0; i < goals.size(); i++) {
			question.append(" g" + i + ": goalTimeline(key: \"" + goals.get(i)
					+ "\") { goal { key } years { year event announcement { year } goalSet { complete } } }");
		}
		Answer answer = Api.embedded().ask(question + " }");
		for (int i = 0; i < goals.size(); i++) {
			String goal = goals.get(i);
			assertThat(answer.<String>at("g" + i + ".goal.key")).isEqualTo(goal);
			assertThat(answer.<List<Integer>>at("g" + i + ".years[*].year")).containsExactly(2015, 2016, 2017, 2018,
					2019, 2020, 2021, 2022, 2023, 2024, 2025);
			assertThat(answer.rows("g" + i + ".years")).allSatisfy((year) -> {
				boolean announced = answer
					.<List<Object>>at("goalSets[*].announcements[?(@.year == " + year.get("year") + ")].goal.key")
					.contains(goal);
				assertThat(year.get("announcement") != null).isEqualTo(announced);
				boolean known = year.get("goalSet") != null
						&& Boolean.TRUE.equals(((Map<?, ?>) year.get("goalSet")).get("complete"));
				assertThat(year.get("event")).isIn(announced ? List.of("ANNOUNCED", "CONTINUED", "REWORDED")
						: known ? List.of("NOT_ANNOUNCED", "DROPPED", "ENDED") : List.of("NOT_KNOWN"));
			});
		}
	}

	@Test
	void theFiveGoalsOf2021EndedWithTheLawAndTheOlderOnesWereDroppedBefore() {
		Answer answer = Api.embedded()
			.ask("""
					{ ended: goalTimeline(key: "opkvalificering") { years { year event } }
					  dropped: goalTimeline(key: "udsatte-ledige") { years { year event previousAnnouncement { year } } } }""");
		assertThat(answer.<List<Integer>>at("ended.years[?(@.event == 'ENDED')].year")).containsExactly(2025);
		assertThat(answer.<List<Integer>>at("ended.years[?(@.event == 'DROPPED')].year")).isEmpty();
		// of 2020 not all goals are known
		assertThat(answer.rows("dropped.years[?(@.event == 'DROPPED')]"))
			.containsExactly(Map.of("year", 2021, "event", "DROPPED", "previousAnnouncement", Map.of("year", 2019)));
	}

	@Test
	void theCellsOfAYearAreThoseOfTheMatrixWithALoadedPlan() {
		String cell = "id state level basis announced municipality { code } claims { id } reservations { id }";
		Answer answer = Api.embedded()
			.ask("{ goalTimeline(key: \"handicap-beskaeftigelse\") { goal { id } years { year cells { " + cell
					+ " } } } coverage(by: MINISTERIAL_GOAL, years: { from: 2019, to: 2022 }) { rows {"
					+ " subject { id } cells { year " + cell + " } } } }");
		String goal = answer.at("goalTimeline.goal.id");
		List<Map<String, Object>> row = answer.rows("coverage.rows[?(@.subject.id == '" + goal + "')].cells[*]");
		for (int year = 2019; year <= 2022; year++) {
			int wanted = year;
			List<Object> expected = row.stream()
				.filter((one) -> one.get("year").equals(wanted) && !one.get("state").equals("NOT_LOADED"))
				.<Object>map((one) -> {
					Map<String, Object> without = new LinkedHashMap<>(one);
					without.remove("year");
					return without;
				})
				.toList();
			assertThat(expected).isNotEmpty();
			assertThat(answer.<List<Object>>at("goalTimeline.years[?(@.year == " + year + ")].cells[*]"))
				.isEqualTo(expected);
		}
		assertThat(answer.<List<Object>>at("goalTimeline.years[?(@.year == 2024)].cells[*]")).isEmpty();
	}

	@Test
	void ofAnUnknownGoalThereIsNoTimeline() {
		assertThat(
				Api.embedded().ask("{ goalTimeline(key: \"no-goal\") { years { year } } }").<Object>at("goalTimeline"))
			.isNull();
	}

}
