package dk.plangraf.plan;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What a citation says, from what it is made of, without a database. */
class CitationTests {

	private static final String DA = " Plangraf, datasæt 1a2b3c4d; maskinel læsning, som intet menneske har gennemgået.";

	private static final String EN = " Plangraf, data set 1a2b3c4d; machine reading that no person has reviewed.";

	private static final Pattern BY_THE_PLAN = Pattern
		.compile("(knytter|siger|nævner) selv\\b| itself (ties|says|mentions) ");

	private static final String PLACE = "afsnit »Sektion 2 › Strategi 3«, ved ordene »flere flygtninge«";

	private static final Map<String, Object> GOAL = Map.of("type", "MinisterialGoal", "name",
			"Flere ledige skal opkvalificeres", "english", "More unemployed people must be upskilled");

	@Test
	void aClaimThatThePlanMakesSaysSo() {
		Map<String, Object> claim = claim("STATED", "ADDRESSES", strategy(), GOAL);
		assertThat(danish(claim)).isEqualTo(
				"Esbjerg Kommunes »Beskæftigelsesplan 2021-2022« (dækker også Fanø Kommune) knytter selv strategien"
						+ " »Flere i job« til ministermålet »Flere ledige skal opkvalificeres« (planår 2022; " + PLACE
						+ ")." + DA);
		assertThat(english(claim)).isEqualTo(
				"“Beskæftigelsesplan 2021-2022” by the municipality of Esbjerg (also covering the municipality of"
						+ " Fanø) itself ties the strategy “Flere i job” to the ministerial goal “Flere ledige skal"
						+ " opkvalificeres” (More unemployed people must be upskilled) (plan year 2022; section"
						+ " “Sektion 2 › Strategi 3”, at the words “flere flygtninge”)." + EN);
	}

	@Test
	void aClaimThatOnlyAReaderMakesSaysSoBeforeAllElseAndGivesItsReason() {
		Map<String, Object> claim = claim("INFERRED", "ADDRESSES", unit("Initiative", "Tilbyde kurser"), GOAL);
		part(claim, "claim").put("rationale", "Kurser opkvalificerer.");
		assertThat(danish(claim))
			.startsWith("Plangrafs læser, ikke planen selv, knytter initiativet »Tilbyde kurser« (med Plangrafs ord) i"
					+ " Esbjerg Kommunes »Beskæftigelsesplan 2021-2022«")
			.contains("begrundelse: »Kurser opkvalificerer«; afsnit");
		assertThat(english(claim)).startsWith("Plangraf's reader, not the plan itself, ties the initiative"
				+ " “Tilbyde kurser” (in Plangraf's words) in “Beskæftigelsesplan");
	}

	@Test
	void aClaimAboutAllGoalsAtOnceNamesNone() {
		Map<String, Object> claim = claim("COLLECTIVE", "ADDRESSES", strategy(),
				Map.of("type", "GoalSet", "name", "", "number", 2021));
		assertThat(danish(claim))
			.contains("knytter strategien »Flere i job« til ministermålene for 2021 under ét, uden at sige hvilke mål");
		assertThat(english(claim)).contains("to the minister's goals for 2021 as a set, without saying which of them");
	}

	@Test
	void aClaimOfThePlanAsAWholeNamesNoUnit() {
		Map<String, Object> sdg = Map.of("type", "SustainableDevelopmentGoal", "name", "Kvalitetsuddannelse", "english",
				"Quality education", "number", 4);
		Map<String, Object> claim = claim("STATED", "MENTIONS", unit("EmploymentPlan", "Beskæftigelsesplan"), sdg);
		assertThat(danish(claim)).contains("nævner selv FN's verdensmål 4 »Kvalitetsuddannelse« (");
		assertThat(english(claim)).contains("itself mentions UN Sustainable Development Goal 4, “Quality education” (");
	}

	@Test
	void whoeverReadsALimitLearnsWhoseReadingItIs() {
		assertThat(danish(claim("STATED", "LIMITS", strategy(), GOAL)))
			.contains("siger selv i strategien »Flere i job«, at ministermålet")
			.contains("ikke eller kun delvist");
		assertThat(danish(claim("INFERRED", "LIMITS", strategy(), GOAL)))
			.startsWith("Plangrafs læser, ikke planen selv, forstår strategien »Flere i job« i Esbjerg Kommunes");
	}

	@ParameterizedTest
	@EnumSource(Language.class)
	void everyBasisAndStanceOfEveryUnitHasItsSentence(Language language) {
		for (String basis : Terms.labels("ClaimBasis", language).keySet()) {
			for (String stance : Terms.labels("ClaimStance", language).keySet()) {
				for (Map<String, Object> unit : List.of(strategy(), unit("EmploymentPlan", "P"), unit("Target", "T"),
						unit("Commitment", "C"), unit("Initiative", "I"))) {
					String citation = Citations.of(claim(basis, stance, unit, GOAL), language);
					assertThat(citation).contains("Flere ledige skal opkvalificeres", "Esbjerg", "1a2b3c4d");
					// nobody but the plan is said to say it itself
					assertThat(BY_THE_PLAN.matcher(citation).find()).as("%s %s", basis, citation)
						.isEqualTo(basis.equals("STATED"));
				}
			}
		}
	}

	static Stream<List<Object>> measures() {
		return Stream.of(
				List.of(Map.of("comparator", "AT_LEAST", "value", 90.0, "unit", "procent", "valueState", "STATED",
						"dueDate", "2022-12"), "værdi: mindst 90 procent; frist 2022-12",
						"value: at least 90 “procent”; due 2022-12"),
				List.of(Map.of("valueState", "STATED", "value", 732L, "unit", "helårspersoner", "dueDate", "2019"),
						"værdi: 732 helårspersoner; mål for 2019", "value: 732 “helårspersoner”; target for 2019"),
				List.of(Map.of("comparator", "AT_MOST", "value", 1750.0, "unit", "personer", "valueState", "STATED"),
						"værdi: højst 1.750 personer", "value: at most 1,750 “personer”"),
				List.of(Map.of("comparator", "EXACTLY", "value", 3.25, "valueState", "STATED"), "værdi: præcis 3,25",
						"value: exactly 3.25"),
				List.of(Map.of("comparator", "ABOVE_REFERENCE", "reference", "NATIONAL_AVERAGE", "value", 1L, "unit",
						"procentpoint", "valueState", "STATED"), "værdi: 1 procentpoint over landsgennemsnittet",
						"value: 1 “procentpoint” above the national average"),
				List.of(Map.of("comparator", "BELOW_REFERENCE", "reference", "NATIONAL_AVERAGE", "valueState",
						"NOT_STATED", "unit", "procent"), "værdi: under landsgennemsnittet",
						"value: below the national average"),
				List.of(Map.of("direction", "DECREASE", "value", 10.0, "unit", "procent", "valueState", "STATED"),
						"retning: fald; værdi: 10 procent", "direction: decrease; value: 10 “procent”"),
				List.of(Map.of("direction", "INCREASE", "valueState", "NOT_STATED"),
						"retning: stigning; ingen værdi angivet", "direction: increase; no value stated"),
				List.of(Map.of("valueState", "AWAITING_MEASUREMENT"), "værdien afventer måling",
						"the value awaits its measurement"),
				List.of(Map.of("value", 3651.0, "unit", "helårspersoner", "valueState", "STATED", "total", true),
						"værdi: 3.651 helårspersoner; sum af andre mål",
						"value: 3,651 “helårspersoner”; total of other targets"));
	}

	@ParameterizedTest
	@MethodSource("measures")
	void aTargetIsCitedWithAllThatMakesItATarget(List<Object> measure) {
		Map<String, Object> parts = parts("Target");
		Map<String, Object> unit = unit("Target", "Andel i job");
		unit.put("population", "unge");
		((Map<?, ?>) measure.get(0)).forEach((name, value) -> unit.put((String) name, value));
		parts.put("unit", unit);
		assertThat(danish(parts))
			.contains(" har målet »Andel i job« (gengivet med Plangrafs ord; planår 2022; population: »unge«; "
					+ measure.get(1) + "; afsnit");
		assertThat(english(parts)).contains(" has the target “Andel i job” (in Plangraf's words; plan year 2022;"
				+ " population: “unge”; " + measure.get(2) + "; section");
	}

	@Test
	void whatIsCutOutOfProseSaysSoAndAPartNamesItsWhole() {
		Map<String, Object> parts = parts("Initiative");
		Map<String, Object> unit = unit("Initiative", "Ringe til borgeren");
		unit.put("unitSource", "PROSE");
		unit.put("whole", "Holde kontakt");
		unit.put("from", "2021-03");
		parts.put("unit", unit);
		assertThat(danish(parts))
			.contains(" har »Ringe til borgeren« som del af initiativet »Holde kontakt« (gengivet med Plangrafs ord;"
					+ " planår 2022; udskilt af brødtekst af læseren; fra 2021-03; afsnit");
		assertThat(english(parts)).contains("“Ringe til borgeren” as part of the initiative “Holde kontakt”",
				"cut out of prose by the reader; from 2021-03; section");
	}

	@Test
	void aCommitmentNamesItsStrategy() {
		Map<String, Object> parts = parts("Commitment");
		Map<String, Object> unit = unit("Commitment", "Følge virksomhederne");
		unit.put("strategy", strategy());
		parts.put("unit", unit);
		assertThat(danish(parts))
			.contains(" har under strategien »Flere i job« forpligtelsen »Følge virksomhederne« (");
	}

	@ParameterizedTest
	@EnumSource(Language.class)
	void aSectionIsCalledWhatThePlanCallsIt(Language language) {
		assertThat(Terms.labels("StrategyKind", language).keySet()).isNotEmpty().allSatisfy((kind) -> {
			Map<String, Object> parts = parts("Strategy");
			Map<String, Object> unit = strategy();
			unit.put("kind", kind);
			parts.put("unit", unit);
			assertThat(Citations.of(parts, language))
				.containsPattern(" (har|has the) \\p{L}+( point)? [»“]Flere i job[«”] \\(");
		});
	}

	@Test
	void aFigureIsAboutAndOfSomebodyAsThePlanSays() {
		Map<String, Object> parts = parts("ContextFigure");
		Map<String, Object> unit = unit("ContextFigure", "Ledighed");
		unit.putAll(Map.of("value", 67.7, "unit", "procent", "approximate", true, "area", "Hele landet", "period",
				"maj 2019", "source", "Jobindsats"));
		parts.put("unit", unit);
		assertThat(danish(parts))
			.contains(" oplyser nøgletallet »Ledighed«: ca. 67,7 procent (gengivet med Plangrafs ord;"
					+ " område: »Hele landet«; periode: »maj 2019«; kilde efter planen: »Jobindsats«; afsnit");
		assertThat(english(parts)).contains(" gives the figure “Ledighed”: about 67.7 “procent” (");
	}

	@Test
	void aPlanTellsWhichOfItsYearsIsLoadedInPartAndWhereItsTextIsFrom() {
		Map<String, Object> parts = parts("EmploymentPlan");
		parts.put("years", List.of(2021, 2022));
		parts.put("partYears", List.of(2021));
		Map<String, Object> document = new HashMap<>(
				Map.of("title", "Planen", "publisher", "Esbjerg Kommune", "sha256", "e6af4baf4836b39c", "edition",
						"2. udgave", "url", "https://example.org/plan", "retrievedOn", "2026-11-01"));
		parts.put("document", document);
		assertThat(danish(parts)).isEqualTo(
				"Esbjerg Kommunes »Beskæftigelsesplan 2021-2022« (dækker også Fanø Kommune), beskæftigelsesplan for 2021"
						+ " (kun en del af året er indlæst) og 2022 (læst i »Planen«, udgivet af Esbjerg Kommune, 2. udgave,"
						+ " https://example.org/plan (hentet 2026-11-01); teksten har SHA-256 e6af4baf…; " + PLACE
						+ ")." + DA);
		document.keySet().removeAll(Set.of("edition", "url", "retrievedOn"));
		assertThat(english(parts)).contains("(read in “Planen”, published by Esbjerg Kommune; the text has");
	}

	@Test
	void moreThanOnePassageIsToldAndAPageIsGivenWhereThereIsOne() {
		Map<String, Object> parts = claim("STATED", "ADDRESSES", strategy(), GOAL);
		part(parts, "passage").put("page", 5);
		assertThat(danish(parts)).contains("»flere flygtninge«, s. 5).");
		parts.put("passages", 2L);
		assertThat(danish(parts)).contains("»flere flygtninge«, s. 5, og ét tekststed til).");
		parts.put("passages", 3L);
		assertThat(danish(parts)).contains("s. 5, og 2 tekststeder til).");
		assertThat(english(parts)).contains("p. 5, and 2 more passages).");
		parts.put("passage", null);
		assertThat(danish(parts)).contains("»Flere ledige skal opkvalificeres« (planår 2022).");
	}

	@Test
	void whoReadAndWhetherAPersonReviewedItIsSaidAsItIs() {
		Map<String, Object> parts = claim("STATED", "ADDRESSES", strategy(), GOAL);
		Map<String, Object> plan = part(parts, "plan");
		plan.put("reviewed", true);
		assertThat(danish(parts)).endsWith("; maskinel læsning, gennemgået af et menneske.");
		plan.put("machine", false);
		assertThat(danish(parts)).endsWith("; læst af et menneske og gennemgået.");
		plan.put("reviewed", false);
		assertThat(danish(parts)).endsWith("; læst af et menneske, ikke gennemgået.");
		assertThat(english(parts)).endsWith("; read by a person, not reviewed.");
	}

	@Test
	void anEditionAndMunicipalitiesWithNamesOfTheirOwnAreCalledAsTheyAre() {
		CitedPlan plan = new CitedPlan("Plan", "Revideret 2020", "København",
				List.of("København", "Bornholm", "Nordfyns"), true, false);
		assertThat(plan.name(new CitationWords(Language.DA))).isEqualTo("Københavns Kommunes »Plan« (Revideret 2020;"
				+ " dækker også Københavns Kommune, Bornholms Regionskommune og Nordfyns Kommune)");
	}

	@Test
	void aTitleIsNeverTakenForAPlaceToBeFilled() {
		Map<String, Object> unit = strategy();
		unit.put("title", "{plan} og $1 \\ {topic}");
		assertThat(danish(claim("STATED", "ADDRESSES", unit, GOAL)))
			.contains("strategien »{plan} og $1 \\ {topic}« til ministermålet");
	}

	@Test
	void bothLanguagesSayTheSameThings() {
		CitationWords danish = new CitationWords(Language.DA);
		CitationWords english = new CitationWords(Language.EN);
		assertThat(CitationWords.templates()).isNotEmpty()
			// an English name beside the Danish one, or in its place
			.filteredOn((template) -> !template.startsWith("topic."))
			.allSatisfy((template) -> assertThat(english.namesIn(template)).as(template)
				.isEqualTo(danish.namesIn(template)));
	}

	private static String danish(Map<String, Object> parts) {
		return Citations.of(parts, Language.DA);
	}

	private static String english(Map<String, Object> parts) {
		return Citations.of(parts, Language.EN);
	}

	@SuppressWarnings("unchecked")
	private static Map<String, Object> part(Map<String, Object> parts, String name) {
		return (Map<String, Object>) parts.get(name);
	}

	private static Map<String, Object> claim(String basis, String stance, Map<String, Object> unit,
			Map<String, Object> topic) {
		Map<String, Object> parts = parts("Claim");
		parts.put("claim", new HashMap<>(Map.of("basis", basis, "stance", stance)));
		parts.put("unit", unit);
		parts.put("topic", topic);
		return parts;
	}

	private static Map<String, Object> parts(String of) {
		Map<String, Object> parts = new LinkedHashMap<>();
		parts.put("of", of);
		parts.put("version", "1a2b3c4d");
		parts.put("years", List.of(2022L));
		parts.put("plan", new HashMap<>(Map.of("title", "Beskæftigelsesplan 2021-2022", "issuer", "Esbjerg", "covers",
				List.of("Esbjerg", "Fanø"), "machine", true, "reviewed", false)));
		parts.put("passage",
				new HashMap<>(Map.of("headings", List.of("Sektion 2", "Strategi 3"), "exact", "flere flygtninge")));
		parts.put("passages", 1L);
		return parts;
	}

	private static Map<String, Object> strategy() {
		Map<String, Object> strategy = unit("Strategy", "Flere i job");
		strategy.put("kind", "STRATEGY");
		return strategy;
	}

	private static Map<String, Object> unit(String type, String title) {
		return new HashMap<>(Map.of("type", type, "title", title));
	}

}
