package dk.plangraf;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Everything that can be cited is, with what it is made of from the graph. */
class CitationApiTests {

	private static final String PARTS = "da: citation en: citation(language: EN) passages { headingPath exact }";

	@ParameterizedTest
	@CsvSource({ "strategies, title", "commitments, title", "initiatives, title", "targets, metric" })
	void everyUnitOfThePlansIsCitedWithItsPlanItsPlaceAndTheVersion(String list, String title) {
		String version = Api.embedded().ask("{ dataset { version } }").<String>at("dataset.version").substring(0, 8);
		Answer answer = Api.embedded()
			.ask("{ " + list + "(first: 500) { nodes { title: " + title + " plan { title } " + PARTS + " } } }");
		assertThat(answer.rows(list + ".nodes")).hasSizeGreaterThan(20).allSatisfy((unit) -> {
			String plan = (String) ((Map<?, ?>) unit.get("plan")).get("title");
			assertThat((String) unit.get("da")).contains("»" + unit.get("title") + "«", "»" + plan + "«", " Kommunes ")
				.contains(place(unit, "»", "«"))
				.endsWith(". Plangraf, datasæt " + version + "; maskinel læsning, som intet menneske har gennemgået.");
			assertThat((String) unit.get("en")).contains("“" + unit.get("title") + "”", "“" + plan + "”")
				.contains(place(unit, "“", "”"))
				.endsWith(". Plangraf, data set " + version + "; machine reading that no person has reviewed.");
		});
	}

	@Test
	void everyClaimSaysOnWhoseWordItIsMade() {
		for (Api api : List.of(Api.embedded(), Api.overBolt())) {
			StatementCounter counter = api.instance().getBean(StatementCounter.class);
			counter.take();
			Answer answer = api.ask("{ claims(first: 500) { nodes { basis rationale " + PARTS + " } } }");
			assertThat(counter.take()).hasSize(1);
			assertThat(answer.rows("claims.nodes")).hasSizeGreaterThan(100).allSatisfy((claim) -> {
				String citation = (String) claim.get("da");
				assertThat(citation).contains(place(claim, "»", "«"));
				boolean inferred = claim.get("basis").equals("INFERRED");
				assertThat(citation.startsWith("Plangrafs læser, ikke planen selv,")).isEqualTo(inferred);
				assertThat(citation.contains("begrundelse: »")).isEqualTo(inferred);
				assertThat(citation.contains("uden at sige hvilke mål"))
					.isEqualTo(claim.get("basis").equals("COLLECTIVE"));
			});
		}
	}

	@Test
	void plansAndFiguresAreCitedTooAndBothWaysOfReadingSayTheSame() {
		String question = "{ plans { nodes { " + PARTS + " contextFigures { nodes { " + PARTS + " } } } } }";
		Answer answer = Api.embedded().ask(question);
		assertThat(answer.body()).isEqualTo(Api.overBolt().ask(question).body());
		assertThat(answer.texts("plans.nodes[*].da")).hasSize(4)
			.anySatisfy((citation) -> assertThat(citation).startsWith(
					"Esbjerg Kommunes »Beskæftigelsesplan 2021-2022« (dækker også Fanø Kommune), beskæftigelsesplan for"
							+ " 2021 (kun en del af året er indlæst) og 2022 (læst i "));
		assertThat(answer.texts("plans.nodes[*].contextFigures.nodes[*].da")).hasSize(19)
			.allSatisfy((citation) -> assertThat(citation).contains(" oplyser nøgletallet »"));
	}

	@ParameterizedTest
	@CsvSource({ "MINISTERIAL_GOAL, ministermålet »", "SUSTAINABLE_DEVELOPMENT_GOAL, FN's verdensmål ",
			"TARGET_GROUP, målgruppen »", "INSTRUMENT, redskabet »", "PARTNER, samarbejdspartneren »" })
	void everyCellIsCitedByItsSubjectAndMunicipalityAtNoStatementMore(String by, String subject) {
		StatementCounter counter = Api.embedded().instance().getBean(StatementCounter.class);
		counter.take();
		Answer answer = Api.embedded()
			.ask("{ coverage(by: " + by + ", filter: { municipalities: [\"0561\", \"0563\","
					+ " \"0766\", \"0101\"] }, year: 2021) { rows { subject { name } cells { id state municipality { name } da:"
					+ " citation en: citation(language: EN) } } } }");
		assertThat(counter.take()).hasSize(2);
		assertThat(answer.rows("coverage.rows")).isNotEmpty().allSatisfy((row) -> {
			String name = (String) ((Map<?, ?>) row.get("subject")).get("name");
			for (Object one : (List<?>) row.get("cells")) {
				Map<?, ?> cell = (Map<?, ?>) one;
				String municipality = (String) ((Map<?, ?>) cell.get("municipality")).get("name");
				assertThat((String) cell.get("da")).contains(subject, "»" + name + "«").startsWith(municipality);
				assertThat((String) cell.get("en")).startsWith("The municipality of " + municipality + ", 2021: ");
				boolean loaded = !cell.get("state").equals("NOT_LOADED");
				assertThat(((String) cell.get("da")).contains("intet menneske har gennemgået")).isEqualTo(loaded);
			}
		});
	}

	@Test
	void aCellThatIsLookedUpByItsIdIsCitedTheSameOverBothWays() {
		Map<String, Object> cell = Api.embedded()
			.ask("{ coverage(by: MINISTERIAL_GOAL) { rows { cells { id citation } } } }")
			.rows("coverage.rows[0].cells")
			.get(0);
		String question = "{ node(id: \"" + cell.get("id") + "\") { ... on CoverageCell { citation } } }";
		for (Api api : List.of(Api.embedded(), Api.overBolt())) {
			assertThat(api.ask(question).<String>at("node.citation")).isEqualTo(cell.get("citation"));
		}
	}

	@Test
	void whoeverWantsNoCitationDoesNotPayForOne() {
		StatementCounter counter = Api.embedded().instance().getBean(StatementCounter.class);
		counter.take();
		Api.embedded().ask("{ claims(first: 1) { nodes { basis } } }");
		assertThat(counter.take()).singleElement().asString().doesNotContain("Release");
	}

	@SuppressWarnings("unchecked")
	private static String place(Map<String, Object> cited, String open, String close) {
		Map<String, Object> first = ((List<Map<String, Object>>) cited.get("passages")).get(0);
		return " " + open + String.join(" › ", (List<String>) first.get("headingPath")) + close + ", "
				+ (open.equals("»") ? "ved ordene " : "at the words ") + open + first.get("exact") + close;
	}

}
