package dk.plangraf;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** What the cells and rows of the four plans are compared with. */
class DistributionsTests {

	private static final String WHOLE = """
			{ group name region { key } council { key } year loaded loadedInPart existing plans tooFew notPlaced
			  levels { state level label municipalities plans } }""";

	@ParameterizedTest
	@ValueSource(strings = { "by: MINISTERIAL_GOAL, year: 2021", "by: INSTRUMENT, year: 2022", "by: MINISTERIAL_GOAL",
			"by: SUSTAINABLE_DEVELOPMENT_GOAL", "by: TARGET_GROUP, year: 2021, filter: { basis: [STATED] }",
			"by: MINISTERIAL_GOAL, year: 2021, filter: { basis: [COLLECTIVE] }" })
	void ofAllMunicipalitiesItIsTheTallyOfTheWholeRowWithoutThoseWhoHaveNoPlan(String arguments) {
		Answer answer = Api.embedded()
			.ask("{ coverage(" + arguments + ") { rows { distributions " + WHOLE + " cells { distribution " + WHOLE
					+ " } totals { cells { state level count } } } } }");
		assertThat(answer.rows("coverage.rows")).isNotEmpty().allSatisfy((row) -> {
			List<Map<String, Object>> distributions = maps(row.get("distributions"));
			assertThat(distributions).hasSize(1);
			Map<String, Integer> tally = new TreeMap<>();
			maps(map(row.get("totals")).get("cells")).stream()
				.filter((cell) -> !cell.get("state").equals("NOT_LOADED"))
				.forEach((cell) -> tally.put(cell.get("state") + " " + cell.get("level"), (Integer) cell.get("count")));
			assertThat(tally(distributions.get(0))).isEqualTo(tally);
			assertThat(distributions.get(0)).containsEntry("existing", 98)
				.containsEntry("loaded", tally.values().stream().mapToInt(Integer::intValue).sum());
			assertThat(maps(row.get("cells"))).extracting((cell) -> cell.get("distribution"))
				.containsOnly(distributions.get(0));
		});
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "by: PARTNER, year: 2022 | [\"0561\"] | syddanmark | 22",
					"by: PARTNER, year: 2021 | [\"0101\"] | hovedstaden | 29",
					"by: MINISTERIAL_GOAL | [\"0766\"] | midtjylland | 19" })
	void ofARegionItIsTheTallyOfAMatrixOfThatRegionWhicheverColumnsAreShown(String arguments, String shown,
			String region, int existing) {
		Map<Object, Map<String, Integer>> ofRegion = Api.embedded()
			.ask("{ coverage(" + arguments + ", filter: { region: \"" + region
					+ "\" }) { rows { subject { id } totals { cells { state level count } } } } }")
			.rows("coverage.rows")
			.stream()
			.collect(Collectors.toMap((row) -> map(row.get("subject")).get("id"),
					(row) -> maps(map(row.get("totals")).get("cells")).stream()
						.filter((cell) -> !cell.get("state").equals("NOT_LOADED"))
						.collect(Collectors.toMap((cell) -> cell.get("state") + " " + cell.get("level"),
								(cell) -> (Integer) cell.get("count")))));
		Answer narrow = Api.embedded()
			.ask("query($ids: [ID!]) { coverage(" + arguments + ", subjects: $ids, filter: { municipalities: " + shown
					+ " }) { rows { subject { id } cells { distribution(of: REGION) " + WHOLE + " } } } }",
					Map.of("ids", List.copyOf(ofRegion.keySet())));
		assertThat(narrow.rows("coverage.rows")).hasSameSizeAs(ofRegion.keySet()).allSatisfy((row) -> {
			Map<String, Object> distribution = map(maps(row.get("cells")).get(0).get("distribution"));
			assertThat(tally(distribution)).isEqualTo(ofRegion.get(map(row.get("subject")).get("id")));
			assertThat(distribution).containsEntry("existing", existing).containsEntry("region", Map.of("key", region));
		});
	}

	@Test
	void esbjergsPlanSpeaksForFanoeTooAndIsOnePlan() {
		Answer answer = Api.embedded()
			.ask("{ coverage(by: MINISTERIAL_GOAL, year: 2022, filter: { municipalities: [\"0563\"] }) { rows {"
					+ " distributions(of: REGION) " + WHOLE + " } } }");
		assertThat(answer.rows("coverage.rows[*].distributions[*]")).hasSize(5)
			.extracting("name", "loaded", "existing", "plans", "tooFew", "notPlaced")
			.containsOnly(tuple("Region Syddanmark", 2, 22, 1, true, null));
	}

	@Test
	void ofCouncilsOnlyWhatIsKnownIsSaid() {
		Answer answer = Api.embedded()
			.ask("{ coverage(by: MINISTERIAL_GOAL, year: 2021, filter: { municipalities: [\"0561\", \"0766\"] }) { rows {"
					+ " distributions(of: COUNCIL) { name loaded existing notPlaced council { key } }"
					+ " cells { distribution(of: COUNCIL) { name } } } } }");
		assertThat(answer.rows("coverage.rows[*].distributions[*]")).hasSize(5)
			.extracting("name", "loaded", "existing", "notPlaced", "council")
			.containsOnly(tuple("RAR Østjylland", 1, 1, 97, Map.of("key", "rar-oestjylland")));
		// of Esbjerg no council is known
		assertThat(answer.<List<Object>>at("coverage.rows[*].cells[0].distribution")).hasSize(5).containsOnlyNulls();
		assertThat(answer.texts("coverage.rows[*].cells[1].distribution.name")).containsOnly("RAR Østjylland");
	}

	@Test
	void nobodyIsInACouncilBeforeThereWasOne() {
		Answer answer = Api.embedded()
			.ask("{ coverage(by: MINISTERIAL_GOAL, years: { from: 2014, to: 2021 }, filter: { municipalities: [\"0766\"] })"
					+ " { rows { cells { year distribution(of: COUNCIL) { existing notPlaced council { from } } } } } }");
		assertThat(answer.rows("coverage.rows[*].cells[*]")).isNotEmpty()
			.extracting("year", "distribution")
			.contains(tuple(2014, null),
					tuple(2015, Map.of("existing", 1, "notPlaced", 97, "council", Map.of("from", "2015"))))
			.doesNotContain(tuple(2014, Map.of("existing", 1, "notPlaced", 97, "council", Map.of("from", "2015"))));
	}

	@Test
	void aChosenGroupIsCountedAsItIsNamedWithPlanOrWithout() {
		Answer answer = Api.embedded()
			.ask("{ coverage(by: MINISTERIAL_GOAL, years: { from: 2021, to: 2022 }, filter: { municipalities: [\"0849\"] })"
					+ " { rows { distributions(of: CHOSEN, municipalities: [\"165\", \"0561\", \"0101\", \"0561\"]) "
					+ WHOLE + " } } }");
		assertThat(answer.rows("coverage.rows[*].distributions[*]")).isNotEmpty()
			.extracting("name", "year", "loaded", "loadedInPart", "existing", "plans")
			.containsOnly(tuple("Valgte kommuner", 2021, 2, 1, 3, 2), tuple("Valgte kommuner", 2022, 2, 1, 3, 2));
	}

	@Test
	void itCostsNoStatementOfItsOwn() {
		String field = "coverage(by: INSTRUMENT, year: 2021, filter: { municipalities: [\"0561\"] })";
		String rows = " { rows { subject { name } cells { municipality { name } strategies { note } %s } %s } }";
		StatementCounter counter = Instances.embedded().getBean(StatementCounter.class);
		counter.take();
		Api.embedded().ask("{ " + field + rows.formatted("", "") + " }");
		assertThat(counter.take()).hasSize(2);
		Api.embedded()
			.ask("{ " + field + rows.formatted("distribution(of: REGION) " + WHOLE,
					"distributions(of: CHOSEN, municipalities: [\"0766\", \"0849\"]) " + WHOLE) + " }");
		assertThat(counter.take()).hasSize(2);
	}

	private static Map<String, Integer> tally(Map<String, Object> distribution) {
		Map<String, Integer> tally = new TreeMap<>();
		maps(distribution.get("levels")).stream()
			.filter((level) -> (int) level.get("municipalities") > 0)
			.forEach((level) -> tally.put(level.get("state") + " " + level.get("level"),
					(Integer) level.get("municipalities")));
		return tally;
	}

	@SuppressWarnings("unchecked")
	private static Map<String, Object> map(Object value) {
		return (Map<String, Object>) value;
	}

	@SuppressWarnings("unchecked")
	private static List<Map<String, Object>> maps(Object value) {
		return (List<Map<String, Object>>) value;
	}

}
