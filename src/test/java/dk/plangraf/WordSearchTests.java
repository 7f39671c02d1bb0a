package dk.plangraf;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** How often words occur in the sources of the plans, counted there by hand. */
class WordSearchTests {

	private static final String SEARCHES = """
			query($slug: String!, $by: CoverageDimension!) { plan(slug: $slug) { wordSearches(by: $by) {
			  plan { slug } subject { name } words { word meaning occurrences } total source { sha256 } } sourceDocument { sha256 } } }
			""";

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

	private static List<org.assertj.core.groups.Tuple> found(String slug, String goal) {
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
