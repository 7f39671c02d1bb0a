package dk.plangraf;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** What stands behind the cells of the four plans. */
class CellEvidenceTests {

	private static final List<String> LEVELS = List.of("TARGETED", "ACTED_ON", "PLANNED", "MENTIONED");

	private static final String BEHIND = """
			id level basis statedLevel state subject { id }
			counts { strategies commitments initiatives targets { quantified directional qualitative awaited } }
			strategies { id } commitments { id } initiatives { id partOf { id } } targets { id }
			claims { id } reservations { id }
			passages { headingPath exact prefix suffix occurrence }
			evidence { level basis via words claim { id } subject { id } passages { headingPath exact prefix suffix occurrence }
			  unit { ... on Node { id } ... on Initiative { partOf { id } } } }""";

	private static final String SEVERAL_YEARS = ", years: { from: 2019, to: 2022 }";

	/** What of a unit is not known without a look at its node. */
	private static final String FURTHER = " claims { totalCount }";

	@ParameterizedTest
	@CsvSource({ "MINISTERIAL_GOAL, 25", "SUSTAINABLE_DEVELOPMENT_GOAL, 3", "TARGET_GROUP, 100", "INSTRUMENT, 150",
			"PARTNER, 40" })
	void everyCellIsWhatItsEvidenceMakesOfIt(String by, int judged) {
		StatementCounter counter = Instances.embedded().getBean(StatementCounter.class);
		counter.take();
		List<Map<String, Object>> cells = Api.embedded()
			.ask("query($by: CoverageDimension!) { coverage(by: $by, years: { from: 2019, to: 2022 }) { rows { cells { "
					+ BEHIND + " } } } }", Map.of("by", by))
			.rows("coverage.rows[*].cells[*]");
		assertThat(counter.take()).hasSize(2);
		List<Map<String, Object>> withEvidence = cells.stream()
			.filter((cell) -> !rows(cell, "evidence").isEmpty())
			.toList();
		assertThat(withEvidence.size()).isGreaterThan(judged);
		withEvidence.forEach((cell) -> {
			assertLevels(cell);
			assertUnits(cell);
			assertSources(cell);
		});
		assertThat(cells.stream().filter((cell) -> rows(cell, "evidence").isEmpty()))
			.allSatisfy((cell) -> assertThat(cell.get("level")).isIn(null, "NOT_FOUND"));
	}

	@ParameterizedTest
	@CsvSource({ "MINISTERIAL_GOAL, 200", "TARGET_GROUP, 300", "INSTRUMENT, 300", "PARTNER, 80" })
	void namesComeWithTheEvidenceAndAreThoseOfTheNodes(String by, int named) {
		StatementCounter counter = Instances.embedded().getBean(StatementCounter.class);
		counter.take();
		String names = names(by, SEVERAL_YEARS, "");
		assertThat(counter.take()).as("one for each matrix").hasSize(2);
		// what leads further is read from the nodes
		assertThat(names(by, SEVERAL_YEARS, FURTHER)).isEqualTo(names);
		assertThat(counter.take()).hasSize(3);
		assertThat(names.split("\"name\":\"")).hasSizeGreaterThan(named);
		assertThat(names).doesNotContain("\"name\":null", "\"title\":null", "\"id\":null");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", ", filter: { municipalities: [\"0561\", \"0101\"] }",
			", year: 2021, filter: { region: \"syddanmark\" }",
			", years: { from: 2020, to: 2021 }, filter: { council: \"rar-oestjylland\" }" })
	void namesAreThoseOfTheNodesWhateverTheColumns(String arguments) {
		StringBuilder all = new StringBuilder();
		for (String by : List.of("MINISTERIAL_GOAL", "SUSTAINABLE_DEVELOPMENT_GOAL", "TARGET_GROUP")) {
			String names = names(by, arguments, "");
			assertThat(names(by, arguments, FURTHER)).isEqualTo(names);
			all.append(names);
		}
		assertThat(all).contains("\"units\":[{");
	}

	@Test
	void theLongStatementIsTheSameHoweverMunicipalitiesAreAskedFor() {
		StatementCounter counter = Instances.embedded().getBean(StatementCounter.class);
		counter.take();
		for (String asked : List.of("name", "code called: name", "id __typename")) {
			Api.embedded()
				.ask("{ coverage(by: MINISTERIAL_GOAL, year: 2021) { columns { municipality { " + asked
						+ " } } rows { cells { strategies { title } } } } }");
		}
		List<String> statements = counter.take();
		assertThat(statements).hasSize(3).containsOnly(statements.get(0));
	}

	/**
	 * The matrix with the names of all that it leads to, without what is only asked for;
	 * beside it another, and held against all plans.
	 */
	private static String names(String by, String arguments, String further) {
		Answer answer = Api.embedded()
			.ask("""
					query($by: CoverageDimension!) {
					  one: coverage(by: $by%2$s) {
					    columns { place: municipality { code title: name } municipality { id } }
					    rows { distributions(of: ALL) { name loaded }
					      cells { municipality { name }
					        strategies { id name: title%1$s } commitments { title id%1$s }
					        units: initiatives { __typename name: title id%1$s } } } }
					  coverage(by: INSTRUMENT%2$s) { rows { cells { municipality { code } initiatives { title: id } } } } }"""
				.formatted(further, arguments), Map.of("by", by));
		Map<String, Object> matrix = answer.at("one");
		strip(matrix);
		return JsonPath.parse(matrix).jsonString() + JsonPath.parse((Object) answer.at("coverage")).jsonString();
	}

	private static void strip(Object value) {
		if (value instanceof Map<?, ?> map) {
			map.remove("claims");
			map.values().forEach(CellEvidenceTests::strip);
		}
		else if (value instanceof List<?> list) {
			list.forEach(CellEvidenceTests::strip);
		}
	}

	private static void assertLevels(Map<String, Object> cell) {
		if ("JUDGED".equals(cell.get("state"))) {
			List<Map<String, Object>> evidence = rows(cell, "evidence");
			assertThat(cell).containsEntry("level", furthest(evidence))
				.containsEntry("statedLevel",
						furthest(evidence.stream().filter((one) -> "STATED".equals(one.get("basis"))).toList()))
				.containsEntry("basis",
						evidence.stream()
							.filter((one) -> one.get("level").equals(cell.get("level")))
							.map((one) -> String.valueOf(one.get("basis")))
							.min(Comparator.comparing(List.of("STATED", "COLLECTIVE", "INFERRED")::indexOf))
							.orElseThrow());
		}
	}

	private static void assertUnits(Map<String, Object> cell) {
		for (String type : List.of("strategies", "commitments", "initiatives", "targets")) {
			List<String> listed = read(cell, "$." + type + "[*].id");
			Object count = read(cell, "$.counts." + type);
			int total = (count instanceof Map<?, ?> kinds)
					? kinds.values().stream().mapToInt((number) -> (int) number).sum() : (int) count;
			assertThat(listed).as(type).hasSize(total).doesNotHaveDuplicates();
		}
		// parts stand behind a cell as their whole
		assertThat(JsonPath.<List<Object>>read(cell, "$.initiatives[*].partOf")).allMatch(Objects::isNull);
		Set<String> listed = new TreeSet<>(CellEvidenceTests.<List<String>>read(cell,
				"$['strategies','commitments','initiatives','targets'][*].id"));
		Set<String> evident = rows(cell, "evidence").stream()
			.map((one) -> JsonPath.<Map<String, Object>>read(one, "$.unit"))
			.map((unit) -> (unit.get("partOf") != null) ? JsonPath.<String>read(unit, "$.partOf.id")
					: String.valueOf(unit.get("id")))
			.collect(Collectors.toCollection(TreeSet::new));
		assertThat(evident).containsAll(listed);
	}

	private static void assertSources(Map<String, Object> cell) {
		List<Object> quoted = JsonPath.<List<List<Object>>>read(cell, "$.evidence[*].passages")
			.stream()
			.flatMap(Collection::stream)
			.distinct()
			.toList();
		assertThat(JsonPath.<List<Object>>read(cell, "$.passages")).isNotEmpty()
			.doesNotHaveDuplicates()
			.containsExactlyElementsOf(quoted);
		assertThat(rows(cell, "evidence")).allSatisfy((one) -> {
			assertThat(one.get("claim") == null).isEqualTo(one.get("words") != null);
			boolean same = JsonPath.read(one, "$.subject.id").equals(JsonPath.read(cell, "$.subject.id"));
			assertThat(same).isEqualTo(!one.get("via").equals("NARROWER"));
		});
		List<String> claims = read(cell, "$.claims[*].id");
		assertThat(rows(cell, "evidence").stream()
			.filter((one) -> one.get("claim") != null && !one.get("via").equals("STRATEGY"))
			.map((one) -> JsonPath.<String>read(one, "$.claim.id"))).isEqualTo(claims);
	}

	@Test
	void esbjergsStrategyOnRefugeesOf2022CountsForTheInitiativesBelowItAndItsTargetForItself() {
		Answer answer = Api.embedded().ask("""
				{ goal: ministerialGoal(key: "flygtninge-selvforsoergende") { id } }""");
		Answer cell = Api.embedded()
			.ask("""
					query($goal: ID!) { coverage(by: MINISTERIAL_GOAL, year: 2022, subjects: [$goal], filter: { municipalities: ["0561"] }) {
					  rows { cells { evidence { level via basis unit { __typename } } } } } }""",
					Map.of("goal", answer.at("goal.id")));
		assertThat(cell.rows("coverage.rows[0].cells[0].evidence")).extracting("unit", "level", "via")
			.contains(tuple(Map.of("__typename", "Strategy"), "PLANNED", "OWN"),
					tuple(Map.of("__typename", "Initiative"), "ACTED_ON", "STRATEGY"),
					tuple(Map.of("__typename", "Target"), "TARGETED", "OWN"));
	}

	private static Object furthest(List<Map<String, Object>> evidence) {
		return evidence.stream()
			.map((one) -> String.valueOf(one.get("level")))
			.min(Comparator.comparing(LEVELS::indexOf))
			.orElse(null);
	}

	private static <T> T read(Map<String, Object> cell, String path) {
		return JsonPath.read(cell, path);
	}

	@SuppressWarnings("unchecked")
	private static List<Map<String, Object>> rows(Map<String, Object> row, String name) {
		return (List<Map<String, Object>>) row.get(name);
	}

}
