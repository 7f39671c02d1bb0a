package dk.plangraf;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import com.jayway.jsonpath.JsonPath;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** How often words occur in the sources of the plans, counted there by hand. */
class WordSearchTests {

	private static final String SEARCHES = """
			query($slug: String!, $by: CoverageDimension!) { plan(slug: $slug) { wordSearches(by: $by) {
			  plan { slug } subject { name } words { word meaning occurrences } total source { sha256 } } sourceDocument { sha256 } } }
			""";

	private static final String SEARCH = "{ plan { slug covers { code } } subject { id name } words { word occurrences } total }";

	private static final String CELL = "state municipality { code } subject { id name } wordSearch " + SEARCH;

	private static final String DISABILITY = "Flere personer med handicap skal i beskæftigelse";

	@Test
	void thePlanOfJammerbugtHasNoWordForDisabilityButNamesOfBenefitsThatManyGet() {
		assertThat(found("jammerbugt-2019", DISABILITY)).containsExactly(tuple("fysisk*", 2), tuple("kronisk*", 1),
				tuple("særlige behov", 1), tuple("fleksjob*", 2), tuple("arbejdsevne*", 2), tuple("førtidspension*", 2),
				tuple("revalider*", 1));
		assertThat(of("jammerbugt-2019", DISABILITY)).containsEntry("total", 11);
	}

	@Test
	void esbjergsPlanNamesDisabilityInManyForms() {
		assertThat(found("esbjerg-2021-2022", DISABILITY)).contains(tuple("*handicap*", 13));
	}

	@Test
	void albertslundsPlanNamesRefugeesWhereItSaysThatItReceivesNone() {
		assertThat(found("albertslund-2020-2022", "Flere flygtninge og familiesammenførte skal være selvforsørgende"))
			.contains(tuple("flygtning*", 3), tuple("familiesammenfør*", 1), tuple("repatrier*", 3),
					tuple("integration*", 1), tuple("*etnisk*", 1), tuple("dansk-kundskab*", 2));
	}

	@Test
	void allGoalsAreLookedForInTheOrderOfTheCatalogueWithWhatTheWordsMean() {
		Answer answer = ask("hedensted-2021", "MINISTERIAL_GOAL");
		Answer goals = Api.embedded().ask("{ ministerialGoals { name searchWords { word meaning } } }");
		assertThat(answer.texts("plan.wordSearches[*].subject.name")).hasSize(13)
			.isEqualTo(goals.texts("ministerialGoals[*].name"));
		for (int i = 0; i < 13; i++) {
			String words = "wordSearches[" + i + "].words[*].";
			assertThat(answer.texts("plan." + words + "word")).isNotEmpty()
				.isEqualTo(goals.texts("ministerialGoals[" + i + "].searchWords[*].word"));
			assertThat(answer.texts("plan." + words + "meaning")).isNotEmpty()
				.startsWith("Målets egne ord")
				.isEqualTo(goals.texts("ministerialGoals[" + i + "].searchWords[*].meaning"));
		}
	}

	@Test
	@SuppressWarnings("unchecked")
	void aSearchLeadsToItsPlanAndToTheTextThatWasCountedIn() {
		Answer answer = ask("albertslund-2020-2022", "MINISTERIAL_GOAL");
		String checksum = answer.at("plan.sourceDocument.sha256");
		assertThat(answer.rows("plan.wordSearches")).isNotEmpty().allSatisfy((search) -> {
			assertThat(search).containsEntry("plan", Map.of("slug", "albertslund-2020-2022"))
				.containsEntry("source", Map.of("sha256", checksum));
			assertThat(search.get("total")).isEqualTo(((List<Map<String, Object>>) search.get("words")).stream()
				.mapToInt((word) -> (Integer) word.get("occurrences"))
				.sum());
		});
	}

	@Test
	void aPlanIsSearchedInOneStatement() {
		StatementCounter counter = Api.embedded().instance().getBean(StatementCounter.class);
		counter.take();
		ask("esbjerg-2021-2022", "MINISTERIAL_GOAL");
		assertThat(counter.take()).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "MINISTERIAL_GOAL", "SUSTAINABLE_DEVELOPMENT_GOAL", "TARGET_GROUP", "INSTRUMENT", "PARTNER" })
	void everyCellOfALoadedPlanHasItsSearchWhateverItsLevelAndNoOtherHas(String dimension) {
		StatementCounter counter = Api.embedded().instance().getBean(StatementCounter.class);
		counter.take();
		Answer answer = Api.embedded()
			.ask("query($by: CoverageDimension!) { coverage(by: $by, year: 2021) { rows { cells { " + CELL + " } } } }",
					Map.of("by", dimension));
		assertThat(counter.take()).hasSize(2);
		List<Map<String, Object>> cells = answer.rows("coverage.rows[*].cells[*]");
		assertThat(cells).hasSizeGreaterThan(15).allSatisfy((cell) -> {
			if (cell.get("state").equals("NOT_LOADED")) {
				assertThat(cell.get("wordSearch")).isNull();
			}
			else {
				assertThat(JsonPath.<Object>read(cell, "$.wordSearch.subject")).isEqualTo(cell.get("subject"));
				assertThat(JsonPath.<List<String>>read(cell, "$.wordSearch.plan.covers[*].code"))
					.contains(JsonPath.<String>read(cell, "$.municipality.code"));
				assertThat(JsonPath.<List<String>>read(cell, "$.wordSearch.words[*].word")).isNotEmpty();
			}
		});
		assertThat(cells).extracting((cell) -> cell.get("state")).contains("NOT_LOADED");
	}

	@Test
	void aCellThatIsFetchedByItsIdHasTheSameSearch() {
		List<Map<String, Object>> cells = Api.embedded()
			.ask("{ coverage(by: PARTNER, year: 2021) { rows { cells { id " + CELL + " } } } }")
			.rows("coverage.rows[*].cells[*]");
		List<Map<String, Object>> again = Api.embedded()
			.ask("query($ids: [ID!]!) { nodes(ids: $ids) { ... on CoverageCell { id " + CELL + " } } }",
					Map.of("ids", cells.stream().limit(100).map((cell) -> cell.get("id")).toList()))
			.rows("nodes");
		assertThat(again).isEqualTo(cells.stream().limit(100).toList());
	}

	@Test
	void theSearchOfACellIsThatOfItsPlan() {
		List<Map<String, Object>> cells = Api.embedded()
			.ask("{ coverage(by: INSTRUMENT, filter: {municipalities: [\"0766\"]}) { rows { cells { " + CELL
					+ " } } } }")
			.rows("coverage.rows[*].cells[*].wordSearch");
		List<Map<String, Object>> all = Api.embedded()
			.ask("{ plan(slug: \"hedensted-2021\") { wordSearches(by: INSTRUMENT) " + SEARCH + " } }")
			.rows("plan.wordSearches");
		assertThat(cells).hasSizeGreaterThan(40);
		assertThat(all).hasSizeGreaterThan(100).containsAll(cells);
	}

	@Test
	void onlyEsbjergsPlanHasTheWordForUnGoals() {
		Map<String, List<Object>> counts = new TreeMap<>();
		for (String slug : List.of("albertslund-2020-2022", "esbjerg-2021-2022", "hedensted-2021", "jammerbugt-2019")) {
			counts.put(slug, ask(slug, "SUSTAINABLE_DEVELOPMENT_GOAL")
				.at("plan.wordSearches[*].words[?(@.word=='verdensmål*')].occurrences"));
		}
		assertThat(counts).allSatisfy(
				(slug, numbers) -> assertThat(numbers).hasSize(17).containsOnly(slug.startsWith("esbjerg") ? 6 : 0));
	}

	private static List<Tuple> found(String slug, String goal) {
		@SuppressWarnings("unchecked")
		List<Map<String, Object>> words = (List<Map<String, Object>>) of(slug, goal).get("words");
		return words.stream()
			.filter((word) -> (Integer) word.get("occurrences") > 0)
			.map((word) -> tuple(word.get("word"), word.get("occurrences")))
			.toList();
	}

	private static Map<String, Object> of(String slug, String subject) {
		return ask(slug, "MINISTERIAL_GOAL").rows("plan.wordSearches")
			.stream()
			.filter((search) -> Map.of("name", subject).equals(search.get("subject")))
			.findFirst()
			.orElseThrow();
	}

	private static Answer ask(String slug, String dimension) {
		return Api.embedded().ask(SEARCHES, Map.of("slug", slug, "by", dimension));
	}

}
