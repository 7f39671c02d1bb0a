package dk.plangraf;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The number of initiatives in a cell is the length of the list that a client gets who
 * asks for the initiatives of that municipality, year and subject.
 */
class CellsAndListsTests {

	private static final String CELLS = """
			query($by: CoverageDimension!) { coverage(by: $by, years: { from: 2019, to: 2022 }) {
			  rows {
			    subject { id ... on MinisterialGoal { key } ... on SustainableDevelopmentGoal { number }
			      ... on TargetGroup { key } ... on Instrument { key } ... on Partner { key } }
			    cells { municipality { code } year state level counts { initiatives } }
			  } } }""";

	@ParameterizedTest
	@CsvSource({ "MINISTERIAL_GOAL, goals, key, 60, 20", "SUSTAINABLE_DEVELOPMENT_GOAL, sdgs, number, 25, 0",
			"TARGET_GROUP, targetGroups, key, 300, 60", "INSTRUMENT, instruments, key, 500, 60",
			"PARTNER, partners, key, 150, 20" })
	void everyCellCountsTheInitiativesThatTheListFinds(String by, String filter, String key, int cells, int some) {
		Map<String, Integer> counted = new LinkedHashMap<>();
		Map<String, String> questions = new LinkedHashMap<>();
		for (Map<String, Object> row : Api.embedded().ask(CELLS, Map.of("by", by)).rows("coverage.rows")) {
			Object subject = map(row, "subject").get(key);
			String value = (subject instanceof String text) ? "\"" + text + "\"" : String.valueOf(subject);
			for (Map<String, Object> cell : maps(row, "cells")) {
				Object code = map(cell, "municipality").get("code");
				int count = (int) map(cell, "counts").get("initiatives");
				// a plan that covers two municipalities has the same list for both
				if (!cell.get("state").equals("NOT_LOADED") && !code.equals("0563")) {
					String cellName = subject + " " + code + " " + cell.get("year");
					counted.put(cellName, count);
					questions.put(cellName, "initiatives(filter: { " + filter + ": [" + value + "], municipalities: [\""
							+ code + "\"], years: [" + cell.get("year") + "] }) { totalCount }");
				}
				else if (!code.equals("0563")) {
					assertThat(count).isZero();
				}
			}
		}
		assertThat(counted).hasSizeGreaterThan(cells);
		assertThat(counted.values()).contains(0).filteredOn((count) -> count > 0).hasSizeGreaterThanOrEqualTo(some);
		assertThat(listed(questions)).isEqualTo(counted);
	}

	private static Map<String, Integer> listed(Map<String, String> questions) {
		Map<String, Integer> listed = new LinkedHashMap<>();
		List<String> names = List.copyOf(questions.keySet());
		for (int from = 0; from < names.size(); from += 100) {
			List<String> some = names.subList(from, Math.min(from + 100, names.size()));
			Answer answer = Api.embedded()
				.ask(IntStream.range(0, some.size())
					.mapToObj((i) -> "c" + i + ": " + questions.get(some.get(i)))
					.collect(Collectors.joining(" ", "{ ", " }")));
			for (int i = 0; i < some.size(); i++) {
				listed.put(some.get(i), answer.at("c" + i + ".totalCount"));
			}
		}
		return listed;
	}

	@SuppressWarnings("unchecked")
	private static Map<String, Object> map(Map<String, Object> row, String name) {
		return (Map<String, Object>) row.get(name);
	}

	@SuppressWarnings("unchecked")
	private static List<Map<String, Object>> maps(Map<String, Object> row, String name) {
		return (List<Map<String, Object>>) row.get(name);
	}

}
