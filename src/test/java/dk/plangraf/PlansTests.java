package dk.plangraf;

import java.util.List;
import java.util.Map;

import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/**
 * Facts of the four plans, read in their texts by hand and not taken from any answer of
 * the API.
 */
class PlansTests {

	/** In the order of Hedensted's plan, whose numbers they have. */
	private static final List<String> GOALS_2021 = List.of("vaerdig-sagsbehandling", "opkvalificering",
			"flygtninge-selvforsoergende", "handicap-beskaeftigelse", "kvalificeret-arbejdskraft");

	private static final String MATRIX = """
			columns { municipality { name } year plans { slug } }
			rows {
			  subject { ... on MinisterialGoal { key } }
			  cells {
			    municipality { name } year state reason level statedLevel basis announced
			    counts { strategies initiatives targets { quantified directional qualitative awaited } }
			    claims { id } reservations { passages { exact } }
			  }
			  totals { counts { strategies initiatives targets { quantified directional qualitative awaited } } }
			}
			""";

	@Test
	void theFiveGoalsOf2021AreTheRowsOf2021InTheMinistersOrder() {
		assertThat(coverage("year: 2021").texts("coverage.rows[*].subject.key")).isEqualTo(GOALS_2021);
	}

	@Test
	void thePlanOfJammerbugtIsFor2019SoItsCellsOf2021AreNotLoaded() {
		Answer answer = coverage("year: 2021");
		assertThat(column(answer, "Jammerbugt", "state")).hasSize(5).containsOnly("NOT_LOADED");
		assertThat(column(answer, "Jammerbugt", "level")).containsOnlyNulls();
		assertThat(answer.rows("coverage.columns")).extracting("municipality.name", "plans")
			.containsExactly(tuple("Albertslund", plan("albertslund-2020-2022")),
					tuple("Esbjerg", plan("esbjerg-2021-2022")), tuple("Fanø", plan("esbjerg-2021-2022")),
					tuple("Hedensted", plan("hedensted-2021")), tuple("Jammerbugt", List.of()));
	}

	@Test
	void ofEsbjergsPlanOnlyThePoliticalFocusPointsAreFor2021SoNothingIsSaidToBeMissing() {
		Answer answer = coverage("year: 2021");
		for (String municipality : List.of("Esbjerg", "Fanø")) {
			assertThat(column(answer, municipality, "level")).hasSize(5).doesNotContain("NOT_FOUND");
			assertThat(column(answer, municipality, "state")).isSubsetOf("JUDGED", "NOT_KNOWN");
			assertThat(answer
				.rows("coverage.rows[*].cells[?(@.municipality.name=='" + municipality + "' && @.state=='NOT_KNOWN')]"))
				.isNotEmpty()
				.extracting("reason")
				.containsOnly("PART_OF_YEAR");
			// the focus points name no goal of the minister, and all targets are for 2022
			assertThat(column(answer, municipality, "statedLevel")).containsOnlyNulls();
			assertThat(column(answer, municipality, "level")).doesNotContain("TARGETED");
		}
	}

	@Test
	void theYear2021OfEsbjergsPlanIsAPartAndSaysWhatIsMissing() {
		Answer answer = Api.embedded()
			.ask("{ plan(slug: \"esbjerg-2021-2022\") { years { year completeness note } } }");
		assertThat(answer.rows("plan.years")).extracting("year", "completeness")
			.containsExactly(tuple(2021, "PART"), tuple(2022, "WHOLE"));
		assertThat(answer.<String>at("plan.years[0].note")).containsIgnoringCase("sektion");
	}

	@Test
	void hedenstedsSentenceAboutAllFiveGoalsDoesNotMakeFiveEqualRows() {
		Answer answer = coverage("year: 2021");
		assertThat(column(answer, "Hedensted", "level").stream().distinct()).hasSizeGreaterThan(1);
		assertThat(column(answer, "Hedensted", "counts").stream().distinct()).hasSizeGreaterThan(1);
		// the goals are listed by name; no section of the plan is tied to one of them
		assertThat(column(answer, "Hedensted", "statedLevel")).hasSize(5).containsOnly("MENTIONED");
		assertThat(column(answer, "Hedensted", "level")).doesNotContain("NOT_FOUND", "MENTIONED");
	}

	@Test
	void hedenstedsGoalOfMoreDisabledPeopleInWorkIsATargetWithADirection() {
		Answer answer = coverage("year: 2021");
		assertThat(cell(answer, "handicap-beskaeftigelse", "Hedensted")).containsEntry("level", "TARGETED")
			.containsEntry("basis", "INFERRED")
			.extractingByKey("counts")
			.extracting("targets")
			.isEqualTo(Map.of("quantified", 0, "directional", 1, "qualitative", 0, "awaited", 0));
	}

	@Test
	void albertslundTakesNoRefugeesAndYetInformsThemSoTheCellShowsBoth() {
		Map<String, Object> cell = cell(coverage("year: 2021"), "flygtninge-selvforsoergende", "Albertslund");
		assertThat(cell).containsEntry("state", "JUDGED")
			.containsEntry("level", "ACTED_ON")
			.containsEntry("statedLevel", "MENTIONED");
		assertThat(JsonPath.<List<String>>read(cell, "$.reservations[*].passages[0].exact"))
			.containsExactly("Albertslund Kommune modtager ikke flygtninge");
	}

	@Test
	void albertslundHasASectionUnderTheNameOfDignifiedCaseworkAndNamesTheOtherFourGoals() {
		Answer answer = coverage("year: 2021");
		assertThat(column(answer, "Albertslund", "statedLevel")).containsExactly("ACTED_ON", "MENTIONED", "MENTIONED",
				"MENTIONED", "MENTIONED");
	}

	@Test
	void esbjergsStrategiesOf2022BearTheMinistersWordsAndHaveATargetEach() {
		Answer answer = coverage("year: 2022");
		for (String municipality : List.of("Esbjerg", "Fanø")) {
			assertThat(column(answer, municipality, "level")).containsExactly("TARGETED", "TARGETED", "TARGETED",
					"ACTED_ON", "TARGETED");
			assertThat(column(answer, municipality, "statedLevel")).isEqualTo(column(answer, municipality, "level"));
			assertThat(column(answer, municipality, "basis")).containsOnly("STATED");
		}
	}

	@Test
	void theTargetOnDisabilityAwaitsItsMeasureSoItIsShownAndDoesNotCount() {
		assertThat(cell(coverage("year: 2022"), "handicap-beskaeftigelse", "Esbjerg"))
			.containsEntry("level", "ACTED_ON")
			.extractingByKey("counts")
			.extracting("targets")
			.isEqualTo(Map.of("quantified", 0, "directional", 0, "qualitative", 0, "awaited", 1));
	}

	@Test
	void theInitiativesUnderEsbjergsFiveStrategiesAreAsManyAsThePlanLists() {
		Answer answer = Api.embedded()
			.ask("""
					{ coverage(by: MINISTERIAL_GOAL, year: 2022, filter: { basis: [STATED], municipalities: ["0561"] }) {
					    rows { cells { counts { strategies initiatives } } } }
					  plan(slug: "esbjerg-2021-2022") { initiatives(first: 500) { nodes { unitSource strategy { number } } } } }""");
		// under the third stands also a section on repatriation, of whose prose two are
		// read
		assertThat(answer.<List<Integer>>at("coverage.rows[*].cells[*].counts.initiatives")).containsExactly(7, 6,
				5 + 2, 4, 11);
		assertThat(answer.<List<Integer>>at("coverage.rows[*].cells[*].counts.strategies")).containsExactly(1, 1, 1, 1,
				1);
		assertThat(answer.rows("plan.initiatives.nodes[?(@.unitSource=='PROSE')]")).hasSize(2);
	}

	@Test
	void onePlanForTwoMunicipalitiesCountsOnceInARow() {
		Answer answer = coverage("year: 2022, filter: { basis: [STATED], municipalities: [\"0561\", \"0563\"] }");
		assertThat(answer.texts("coverage.columns[*].municipality.name")).containsExactly("Esbjerg", "Fanø");
		assertThat(answer.<List<Integer>>at("coverage.rows[*].totals.counts.initiatives")).containsExactly(7, 6, 7, 4,
				11);
		assertThat(answer.<List<Integer>>at("coverage.rows[*].totals.counts.targets.quantified")).containsExactly(1, 1,
				1, 0, 1);
	}

	@Test
	void albertslundsSectionOnTheMinistersGoalsIsFor2021SoItsOtherYearsAreParts() {
		for (int year : List.of(2020, 2022)) {
			assertThat(column(coverage("year: " + year), "Albertslund", "level")).as("year %s", year)
				.isNotEmpty()
				.doesNotContain("NOT_FOUND");
		}
		assertThat(cell(coverage("year: 2022"), "vaerdig-sagsbehandling", "Albertslund"))
			.containsEntry("state", "NOT_KNOWN")
			.containsEntry("reason", "PART_OF_YEAR");
	}

	@Test
	void theRowsOf2019AreTheSixThatJammerbugtListsAndTheLateSeventh() {
		assertThat(coverage("year: 2019").texts("coverage.rows[*].subject.key")).containsExactly(
				"beskaeftigelse-frem-for-forsoergelse", "kvalificeret-arbejdskraft", "flygtninge-selvforsoergende",
				"kontanthjaelp-beskaeftigelse", "socialt-bedrageri", "udsatte-ledige", "handicap-beskaeftigelse");
	}

	@Test
	void whatJammerbugtSaysOfTheGoalsAsASetDoesNotReachTheGoalThatWasAnnouncedLater() {
		Answer answer = coverage("year: 2019");
		assertThat(cell(answer, "handicap-beskaeftigelse", "Jammerbugt")).containsEntry("state", "JUDGED")
			.containsEntry("level", "NOT_FOUND")
			.containsEntry("announced", true)
			.containsEntry("claims", List.of());
		assertThat(column(answer, "Jammerbugt", "level").subList(0, 6)).doesNotContain("NOT_FOUND");
	}

	@Test
	void jammerbugtTiesTheControlUnitAndTheSocialEnterprisesToGoalsByTheirNumbers() {
		Answer answer = coverage("year: 2019");
		for (String goal : List.of("socialt-bedrageri", "udsatte-ledige")) {
			assertThat(cell(answer, goal, "Jammerbugt")).as(goal)
				.containsEntry("level", "ACTED_ON")
				.containsEntry("statedLevel", "ACTED_ON")
				.containsEntry("basis", "STATED");
		}
	}

	@Test
	void theLatestPlansSpeakInTheNewestYearThatIsLoadedWhole() {
		Answer answer = coverage("");
		assertThat(answer.rows("coverage.columns")).extracting("municipality.name", "year")
			.containsExactly(tuple("Albertslund", 2021), tuple("Esbjerg", 2022), tuple("Fanø", 2022),
					tuple("Hedensted", 2021), tuple("Jammerbugt", 2019));
		// new in 2021, and ended before 2021
		assertThat(cell(answer, "opkvalificering", "Jammerbugt")).containsEntry("state", "NOT_ANNOUNCED");
		assertThat(cell(answer, "socialt-bedrageri", "Hedensted")).containsEntry("state", "NOT_ANNOUNCED");
		assertThat(answer.texts("coverage.rows[*].cells[*].state")).doesNotContain("NOT_LOADED", "NOT_KNOWN");
	}

	@Test
	void esbjergHasSixResultTargetsOneToAStrategyAndTheFourthAwaitsItsMeasure() {
		Answer answer = Api.embedded()
			.ask("""
					{ plan(slug: "esbjerg-2021-2022") { targets(filter: { kinds: [QUANTIFIED, AWAITED] }) { totalCount nodes {
					  strategy { number } comparator reference value unit valueState dueDate kind
					} } } }""");
		assertThat(answer.<Integer>at("plan.targets.totalCount")).isEqualTo(6);
		assertThat(answer.rows("plan.targets.nodes"))
			.extracting("strategy.number", "comparator", "reference", "value", "unit", "valueState", "dueDate", "kind")
			.containsExactly(tuple("1", "AT_LEAST", null, 90.0, "procent", "STATED", "2022-12", "QUANTIFIED"),
					tuple("2", "ABOVE_REFERENCE", "NATIONAL_AVERAGE", null, "procent", "NOT_STATED", "2022-12",
							"QUANTIFIED"),
					tuple("3", "ABOVE_REFERENCE", "NATIONAL_AVERAGE", 1.0, "procentpoint", "STATED", "2022-12",
							"QUANTIFIED"),
					tuple("4", null, null, null, null, "AWAITING_MEASUREMENT", null, "AWAITED"),
					tuple("5", "AT_LEAST", null, 90.0, "procent", "STATED", "2022-12", "QUANTIFIED"),
					tuple("6", "AT_MOST", null, 1750.0, "personer", "STATED", "2022-12", "QUANTIFIED"));
	}

	@Test
	void theTablesOfEsbjergHaveAColumnForTheStatusAndNoneForABaseline() {
		Answer answer = Api.embedded().ask("""
				{ plan(slug: "esbjerg-2021-2022") { targets(filter: { kinds: [QUANTIFIED, AWAITED] }) { nodes {
				  baseline { state } status { text value nationalValue }
				} } } }""");
		assertThat(answer.rows("plan.targets.nodes")).extracting("status.value", "status.nationalValue")
			.containsExactly(tuple(null, null), tuple(2.7, 1.9), tuple(47.1, 43.2), tuple(null, null),
					tuple(null, null), tuple(1958.0, null));
		assertThat(answer.<String>at("plan.targets.nodes[4].status.text")).contains("3. kvartal 2021");
		assertThat(answer.rows("plan.targets.nodes")).extracting("baseline.state").containsOnly("NOT_STATED");
	}

	@Test
	void eachResultTargetOfEsbjergIsTiedToTheGoalThatStandsInItsRowAndTheLocalOneToNone() {
		Answer answer = Api.embedded().ask("""
				{ plan(slug: "esbjerg-2021-2022") { targets(filter: { kinds: [QUANTIFIED, AWAITED] }) { nodes {
				  claims { nodes { stance basis about { ... on MinisterialGoal { key } } } }
				} } } }""");
		for (int i = 0; i < 5; i++) {
			assertThat(answer.rows("plan.targets.nodes[" + i + "].claims.nodes"))
				.extracting("stance", "basis", "about.key")
				.containsExactly(tuple("ADDRESSES", "STATED", GOALS_2021.get(i)));
		}
		assertThat(answer.rows("plan.targets.nodes[5].claims.nodes")).isEmpty();
	}

	@Test
	void jammerbugtsTableHasThreeFiguresForEachOfEightGroupsAndATotalThatAddsUp() {
		Answer answer = Api.embedded().ask("""
				{ targets(filter: { plans: ["jammerbugt-2019"], kinds: [QUANTIFIED] }) { nodes {
				  previousTarget { value period } baseline { value period kind } value unit dueDate
				  totalOf { id } passages { exact }
				} } }""");
		List<Map<String, Object>> table = answer.rows("targets.nodes[?(@.previousTarget != null)]");
		assertThat(table)
			.extracting((row) -> JsonPath.read(row, "$.passages[0].exact"),
					(row) -> JsonPath.read(row, "$.previousTarget.value"),
					(row) -> JsonPath.read(row, "$.baseline.value"), (row) -> row.get("value"))
			.containsExactly(tuple("Kontanthjælp 292 318 299", 292.0, 318.0, 299.0),
					tuple("Revalidering 41 34 35", 41.0, 34.0, 35.0),
					tuple("Sygedagpenge 453 464 438", 453.0, 464.0, 438.0),
					tuple("Førtidspension 1462 1462 1430", 1462.0, 1462.0, 1430.0),
					tuple("Ledighedsydelse 90 90 90", 90.0, 90.0, 90.0),
					tuple("Ress.- og jobafkl. forløb 327 349 370", 327.0, 349.0, 370.0),
					tuple("Uddannelseshjælpsydelse 305 302 280", 305.0, 302.0, 280.0),
					tuple("Fleksjob 732 698 709", 732.0, 698.0, 709.0),
					tuple("I alt 3.702 3.717 3.651", 3702.0, 3717.0, 3651.0));
		assertThat(table).extracting("unit", "previousTarget.period", "baseline.period", "baseline.kind", "dueDate")
			.containsOnly(tuple("helårspersoner", "2018", "2018", "ESTIMATED", "2019"));
		assertThat(answer.<List<Object>>at("targets.nodes[-1:].totalOf[*].id")).hasSize(8);
		for (String figure : List.of("previousTarget.value", "baseline.value", "value")) {
			List<Double> figures = answer.at("targets.nodes[?(@.previousTarget != null)]." + figure);
			assertThat(figures.subList(0, 8).stream().mapToDouble(Double::doubleValue).sum()).as(figure)
				.isEqualTo(figures.get(8));
		}
	}

	@Test
	void jammerbugtsThreeQualitativeGoalsAreOnceAYearAtLeast() {
		Answer answer = Api.embedded().ask("""
				{ targets(filter: { plans: ["jammerbugt-2019"] }) { totalCount nodes {
				  comparator value previousTarget { value }
				} } }""");
		assertThat(answer.<Integer>at("targets.totalCount")).isEqualTo(12);
		assertThat(answer.rows("targets.nodes[:3]")).extracting("comparator", "value", "previousTarget")
			.containsOnly(tuple("AT_LEAST", 1.0, null));
	}

	@Test
	void albertslundHasEightMeasuringPointsUnderItsThreeTracks() {
		Answer answer = Api.embedded().ask("""
				{ plan(slug: "albertslund-2020-2022") { targets { nodes {
				  strategy { parent { number } } direction value unit baseline { value } valueState measurement
				} } } }""");
		// "samtlige virksomheder" with more than two employees are 100 per cent of them
		assertThat(answer.rows("plan.targets.nodes[?(@.measurement != null)]"))
			.extracting("strategy.parent.number", "direction", "value", "unit", "baseline.value", "valueState")
			.containsExactly(tuple("1", "DECREASE", null, "fuldtidspersoner", null, "NOT_STATED"),
					tuple("1", "INCREASE", null, null, null, "NOT_STATED"),
					tuple("1", null, 100.0, "procent", null, "STATED"),
					tuple("2", "DECREASE", null, null, null, "NOT_STATED"),
					tuple("2", "DECREASE", null, null, null, "NOT_STATED"),
					tuple("3", "INCREASE", null, null, null, "NOT_STATED"),
					tuple("3", "DECREASE", 10.0, "procent", 20.0, "STATED"),
					tuple("3", "INCREASE", null, null, null, "NOT_STATED"));
	}

	@Test
	void eachTrackOfAlbertslundBeginsWithWhatItIsToReach() {
		Answer answer = Api.embedded().ask("""
				{ plan(slug: "albertslund-2020-2022") { strategies { nodes { kind number
				  targets { nodes { direction value measurement passages { exact } } } } } } }""");
		String targets = "plan.strategies.nodes[?(@.kind=='TRACK')].targets.nodes[*]";
		// "Målet er at få flere borgere … og at flere virksomheder …", "Målet er at
		// flere"
		// twice
		assertThat(answer.rows(targets)).hasSize(4)
			.extracting("direction", "value", "measurement")
			.containsOnly(tuple("INCREASE", null, null));
		assertThat(
				answer.texts(targets + ".passages[0].exact").stream().filter((exact) -> exact.startsWith("Målet er")))
			.hasSize(3);
	}

	@Test
	void albertslundDocumentsItsMeasuringPointsQuarterlyFromThreeSources() {
		Answer answer = Api.embedded()
			.ask("""
					{ plan(slug: "albertslund-2020-2022") { targets { nodes { measurement note passages { exact } } } } }""");
		String points = "plan.targets.nodes[?(@.measurement != null)]";
		assertThat(answer.texts(points + ".measurement")).hasSize(8)
			.allSatisfy((measurement) -> assertThat(measurement).startsWith("Kvartalsvise opgørelser"));
		List<String> sources = List.of("Jobindsats", "Jobindsats", "CRM-system", "Jobindsats", "OPUS-LIS", "Jobind",
				"Jobindsats", "Jobindsats");
		assertThat(answer.texts(points + ".measurement")).zipSatisfy(sources,
				(measurement, source) -> assertThat(measurement).contains(source));
		// "Jobindeks" is how the plan writes it, once
		assertThat(answer.rows(points).get(5)).asString().contains("Kvartalsvise opgørelser fra Jobindeks");
	}

	@Test
	void onlyEsbjergsPlanNamesUnGoalsAndItNamesFourOfThem() {
		Answer answer = Api.embedded().ask("""
				{ sustainableDevelopmentGoals { number uri plans { nodes { slug } }
				  claims { nodes { subject { __typename } stance basis } } }
				  plans { nodes { slug sustainableDevelopmentGoals { number } } } }""");
		assertThat(answer.<List<Integer>>at("sustainableDevelopmentGoals[?(@.plans.nodes.length() > 0)].number"))
			.containsExactly(4, 8, 10, 17);
		assertThat(answer.texts("sustainableDevelopmentGoals[*].plans.nodes[*].slug")).hasSize(4)
			.containsOnly("esbjerg-2021-2022");
		// a sentence of the plan as a whole does not reach down into its strategies
		assertThat(answer.rows("sustainableDevelopmentGoals[*].claims.nodes[*]"))
			.extracting("subject.__typename", "stance", "basis")
			.hasSize(4)
			.containsOnly(tuple("EmploymentPlan", "ADDRESSES", "STATED"));
		assertThat(answer
			.<List<Integer>>at("plans.nodes[?(@.slug=='esbjerg-2021-2022')].sustainableDevelopmentGoals[*].number"))
			.containsExactly(4, 8, 10, 17);
		assertThat(answer.<String>at("sustainableDevelopmentGoals[7].uri")).isEqualTo("http://metadata.un.org/sdg/8");
	}

	@Test
	void esbjergsPlanCoversFanoeTooAndIsIssuedByEsbjerg() {
		Answer answer = Api.embedded().ask("""
				{ plan(slug: "esbjerg-2021-2022") { issuer { code } covers { code name } }
				  municipality(code: "563") { code name plans { nodes { slug } } } }""");
		assertThat(answer.<String>at("plan.issuer.code")).isEqualTo("0561");
		assertThat(answer.rows("plan.covers")).extracting("code", "name")
			.containsExactly(tuple("0561", "Esbjerg"), tuple("0563", "Fanø"));
		assertThat(answer.texts("municipality.plans.nodes[*].slug")).containsExactly("esbjerg-2021-2022");
	}

	@Test
	void albertslundsPlanSaysThatThreeGoalsOf2021WereContinuedAndTwoNew() {
		Answer answer = Api.embedded()
			.ask("{ goalSets { year complete announcements { number novelty late goal { key } } } }");
		assertThat(answer.rows("goalSets[?(@.year==2021)].announcements[*]"))
			.extracting("number", "novelty", "goal.key")
			.containsExactly(tuple(1, "NEW", GOALS_2021.get(0)), tuple(2, "NEW", GOALS_2021.get(1)),
					tuple(3, "CONTINUED", GOALS_2021.get(2)), tuple(4, "CONTINUED", GOALS_2021.get(3)),
					tuple(5, "CONTINUED", GOALS_2021.get(4)));
		assertThat(answer.texts("goalSets[?(@.year==2019)].announcements[?(@.late==true)].goal.key"))
			.containsExactly("handicap-beskaeftigelse");
		assertThat(answer.<List<Integer>>at("goalSets[?(@.complete==false)].year")).contains(2015, 2020);
		assertThat(answer.rows("goalSets[?(@.year==2025)].announcements[*]")).isEmpty();
	}

	@Test
	void theReadingsSayThatNoPersonHasReviewedThem() {
		Answer answer = Api.embedded().ask("{ plans { nodes { coding { kind reviewed } } } dataset { codingNotice } }");
		assertThat(answer.rows("plans.nodes")).hasSize(4)
			.extracting("coding.kind", "coding.reviewed")
			.containsOnly(tuple("MACHINE", false));
		assertThat(answer.<String>at("dataset.codingNotice")).contains("intet menneske");
	}

	private static Answer coverage(String arguments) {
		return Api.embedded().ask("{ coverage(by: MINISTERIAL_GOAL " + arguments + ") { " + MATRIX + " } }");
	}

	private static List<Object> column(Answer answer, String municipality, String field) {
		return answer.at("coverage.rows[*].cells[?(@.municipality.name=='" + municipality + "')]." + field);
	}

	private static Map<String, Object> cell(Answer answer, String goal, String municipality) {
		List<Map<String, Object>> cells = answer.rows("coverage.rows[?(@.subject.key=='" + goal
				+ "')].cells[?(@.municipality.name=='" + municipality + "')]");
		assertThat(cells).as("%s in %s", goal, municipality).hasSize(1);
		return cells.get(0);
	}

	private static List<Map<String, String>> plan(String slug) {
		return List.of(Map.of("slug", slug));
	}

}
