package dk.plangraf;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Similar initiatives of the four plans. */
class SimilarInitiativesTests {

	private static final String QUESTION = """
			query ($to: ID!, $first: Int) {
			  similarInitiatives(to: $to, first: $first) {
			    similarity
			    initiative { title plan { covers { code } } }
			    reasons { kind subject { name } word named contribution }
			  }
			}""";

	@Test
	void theContactToFirmsOfEsbjergResemblesThatOfOthers() {
		List<Map<String, Object>> similar = similarTo("esbjerg-2021-2022", "Kontakt mindst en gang", 3);
		assertThat(similar).hasSize(3)
			.allSatisfy((one) -> assertThat(reasons(one)).extracting("kind")
				.contains("INSTRUMENT", "MINISTERIAL_GOAL", "TARGET_GROUP"));
	}

	@Test
	void onlyOtherMunicipalitiesAreLookedAt() {
		List<Map<String, Object>> similar = similarTo("esbjerg-2021-2022", "Kontakt mindst en gang", 50);
		assertThat(similar).isNotEmpty()
			.allSatisfy((one) -> assertThat(one.toString()).doesNotContain("0561").doesNotContain("0563"));
	}

	@Test
	void everyReasonIsATermAGoalOrAWordAndTheirContributionsAddUp() {
		for (Map<String, Object> one : similarTo("hedensted-2021", "Bruge småjobs", 50)) {
			assertThat(reasons(one)).isNotEmpty()
				.allSatisfy(
						(reason) -> assertThat(reason.get("subject") == null).isEqualTo(reason.get("word") != null));
			double sum = reasons(one).stream()
				.mapToDouble((reason) -> ((Number) reason.get("contribution")).doubleValue())
				.sum();
			// each is rounded to a thousandth
			assertThat(sum).isCloseTo(((Number) one.get("similarity")).doubleValue(), within(0.02));
		}
	}

	@Test
	void wordsThatBothHaveAreReasonsInWhateverFormTheyStand() {
		List<Map<String, Object>> similar = similarTo("hedensted-2021", "Bruge småjobs", 50);
		Map<String, Object> focus = similar.stream()
			.filter((one) -> one.get("initiative").toString().contains("Øget fokus på småjobs og ordinære timer"))
			.findFirst()
			.orElseThrow();
		assertThat(reasons(focus)).filteredOn((reason) -> "WORD".equals(reason.get("kind")))
			.extracting((reason) -> reason.get("word"))
			.contains("småjobs")
			.doesNotContain("på", "og", "til");
	}

	@Test
	void itTakesTwoStatements() {
		StatementCounter counter = Api.embedded().instance().getBean(StatementCounter.class);
		String id = id("hedensted-2021", "Bruge småjobs");
		counter.take();
		Api.embedded().ask(QUESTION, Map.of("to", id, "first", 50)).sound();
		assertThat(counter.take()).hasSize(2);
	}

	@Test
	void whatIsNoInitiativeIsRefusedInWords() {
		String plan = Api.embedded().ask("{ plan(slug: \"hedensted-2021\") { id } }").at("plan.id");
		assertThat(Api.embedded().send(QUESTION, Map.of("to", plan)).messages()).containsExactly("'" + plan
				+ "' is the id of something of type EmploymentPlan, and only initiatives are compared. Take ids"
				+ " from 'initiatives { nodes { id } }'.");
		assertThat(Api.embedded().send(QUESTION, Map.of("to", "SW5pdGlhdGl2ZTpub3doZXJl")).codes())
			.containsExactly("UNKNOWN_KEY");
		assertThat(Api.embedded().send(QUESTION, Map.of("to", plan, "first", 51)).codes()).containsExactly("PAGE_SIZE");
	}

	private static List<Map<String, Object>> similarTo(String plan, String title, int first) {
		return Api.embedded()
			.ask(QUESTION, Map.of("to", id(plan, title), "first", first))
			.sound()
			.rows("similarInitiatives");
	}

	private static String id(String plan, String title) {
		return Api.embedded()
			.ask("query ($plan: [String!]) { initiatives(filter: {plans: $plan}, first: 200) { nodes { id title } } }",
					Map.of("plan", List.of(plan)))
			.rows("initiatives.nodes")
			.stream()
			.filter((initiative) -> initiative.get("title").toString().startsWith(title))
			.map((initiative) -> initiative.get("id").toString())
			.findFirst()
			.orElseThrow();
	}

	@SuppressWarnings("unchecked")
	private static List<Map<String, Object>> reasons(Map<String, Object> similar) {
		return (List<Map<String, Object>>) similar.get("reasons");
	}

}
