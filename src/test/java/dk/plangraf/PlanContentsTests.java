package dk.plangraf;

import java.util.List;
import java.util.Map;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/**
 * What stands in the four plans around their strategies and under them, read in their
 * texts by hand and not taken from any answer of the API.
 */
class PlanContentsTests {

	@Test
	void aDeadlineForADecisionIsNotADecision() {
		Answer answer = Api.embedded().ask("""
				{ plans { nodes { slug revisedOn bodies { name role date deadline passages { exact } } } } }""");
		// "Senest 31. december 2020 skal Byrådet godkende beskæftigelsesplan 2021"
		assertThat(bodies(answer, "hedensted-2021")).contains(tuple("Byrådet", "ADOPTS", null, "2020-12-31"))
			.anySatisfy((body) -> assertThat(body.toList()).contains("INFORMED")
				.asString()
				.contains("regionale arbejdsmarkedsråd"));
		assertThat(answer.texts("plans.nodes[*].bodies[?(@.role=='ADOPTS')].date")).containsOnlyOnce("2020-12");
		// "revideret af Kommunalbestyrelsen i december 2020"
		assertThat(bodies(answer, "albertslund-2020-2022"))
			.contains(tuple("Kommunalbestyrelsen", "ADOPTS", "2020-12", null));
		assertThat(answer.<List<String>>at("plans.nodes[*].revisedOn")).containsExactly("2020-12", null, null, null);
	}

	@Test
	void twoPlansDoNotSayWhoDecidesThem() {
		Answer answer = Api.embedded().ask("{ plans { nodes { slug bodies { name role date deadline } } } }");
		for (String slug : List.of("esbjerg-2021-2022", "jammerbugt-2019")) {
			assertThat(bodies(answer, slug)).as(slug)
				.isNotEmpty()
				.noneSatisfy((body) -> assertThat(body.toList()).contains("ADOPTS"));
		}
		assertThat(bodies(answer, "esbjerg-2021-2022"))
			.contains(tuple("Forum for Rekruttering og Beskæftigelse (FRB)", "ADVISES", null, null));
	}

	@Test
	void aPlanNamesItsFrames() {
		Answer answer = Api.embedded()
			.ask("{ plans { nodes { slug relatedPolicies { title kind plan { slug } passages { exact } } } } }");
		assertThat(policies(answer, "esbjerg-2021-2022")).contains(tuple("Vision 2025 – Energi til Mere", "VISION"));
		assertThat(policies(answer, "albertslund-2020-2022"))
			.contains(tuple("Albertslund Kommunes budgetaftale for 2021", "AGREEMENT"));
		assertThat(policies(answer, "jammerbugt-2019"))
			.contains(tuple("Vi går efter forskellen", "VISION"),
					tuple("Partnerskabsaftale mellem Jammerbugt Kommune og socialøkonomiske virksomheder", "AGREEMENT"))
			// four of the five that it counts up in one list
			.extracting((policy) -> policy.toList().get(0))
			.contains("Strategien for Sundhed og Arbejdsmarked", "Virksomhedsstrategi", "Budget 2019",
					"Frikommunevedtægter for forsøg omfattet af frikommuneforsøget");
		assertThat(answer.rows("plans.nodes[*].relatedPolicies[*]"))
			.allSatisfy((policy) -> assertThat((List<?>) policy.get("passages")).isNotEmpty());
	}

	@Test
	void theGoalsOfTheMinisterHaveTheNumbersAndWordsOfEachPlan() {
		Answer answer = Api.embedded().ask("{ plans { nodes { slug printedGoals { year number wording novelty } } } }");
		List<String> fullWordings = List.of("Alle ledige skal have en værdig sagsbehandling",
				"Flere ledige skal opkvalificeres", "Flere flygtninge og familiesammenførte skal være selvforsørgende",
				"Flere personer med handicap skal i beskæftigelse",
				"Virksomhederne skal sikres den nødvendige og kvalificerede arbejdskraft");
		assertThat(printed(answer, "hedensted-2021", "wording")).isEqualTo(fullWordings);
		assertThat(printed(answer, "hedensted-2021", "number")).isEqualTo(List.of(1, 2, 3, 4, 5));
		assertThat(printed(answer, "hedensted-2021", "novelty")).containsOnlyNulls();
		assertThat(printed(answer, "esbjerg-2021-2022", "wording")).isEqualTo(fullWordings);
		assertThat(printed(answer, "esbjerg-2021-2022", "number")).isEqualTo(List.of(1, 2, 3, 4, 5));
		assertThat(printed(answer, "esbjerg-2021-2022", "year")).containsOnly(2022);
		assertThat(printed(answer, "jammerbugt-2019", "number")).isEqualTo(List.of(1, 2, 3, 4, 5, 6));
		assertThat(printed(answer, "jammerbugt-2019", "wording")).element(3)
			.isEqualTo("Flere jobparate personer på kontanthjælp skal i beskæftigelse, og flere aktivitetsparate"
					+ " bliver jobparate eller kommer i beskæftigelse");
	}

	@Test
	void twoPlansSayWhichGoalsAreNew() {
		Answer answer = Api.embedded().ask("{ plans { nodes { slug printedGoals { year number wording novelty } } } }");
		// "Tre mål er videreført fra 2020", "To mål er nye for 2021", without numbers
		assertThat(answer.rows("plans.nodes[?(@.slug=='albertslund-2020-2022')].printedGoals[*]"))
			.extracting("number", "wording", "novelty")
			.containsExactlyInAnyOrder(
					tuple(null, "Virksomhederne skal sikres den nødvendige og kvalificerede arbejdskraft", "CONTINUED"),
					tuple(null, "Flygtninge og familiesammenførte skal være selvforsørgende", "CONTINUED"),
					tuple(null, "Flere personer med handicap skal i beskæftigelse", "CONTINUED"),
					tuple(null, "Alle ledige skal have en værdig sagsbehandling", "NEW"),
					tuple(null, "Flere ledige skal opkvalificeres", "NEW"));
		// "Mål nr. 1 til 5 er mål som videreføres fra 2018. Mål nr. 6 er nyt."
		assertThat(printed(answer, "jammerbugt-2019", "novelty"))
			.isEqualTo(List.of("CONTINUED", "CONTINUED", "CONTINUED", "CONTINUED", "CONTINUED", "NEW"));
	}

	@Test
	void oneGoalIsPrintedInThreeWordings() {
		Answer answer = Api.embedded()
			.ask("{ ministerialGoal(key: \"flygtninge-selvforsoergende\") { printings { year wording plan { slug } } } }");
		assertThat(answer.rows("ministerialGoal.printings")).extracting("plan.slug", "year", "wording")
			.containsExactly(
					tuple("albertslund-2020-2022", 2021, "Flygtninge og familiesammenførte skal være selvforsørgende"),
					tuple("esbjerg-2021-2022", 2022,
							"Flere flygtninge og familiesammenførte skal være selvforsørgende"),
					tuple("hedensted-2021", 2021, "Flere flygtninge og familiesammenførte skal være selvforsørgende"),
					tuple("jammerbugt-2019", 2019,
							"Flere flygtninge og familiesammenførte til flygtninge skal være selvforsørgende"));
	}

	@Test
	void hedenstedsFiguresOnUnemploymentAreNoTargets() {
		Answer answer = Api.embedded().ask("""
				{ plan(slug: "hedensted-2021") { contextFigures { nodes { value unit period } }
				  targets { nodes { value unit } } } }""");
		assertThat(answer.rows("plan.contextFigures.nodes")).extracting("value", "unit", "period")
			.contains(tuple(67.7, "procent", "maj 2019 til maj 2020"), tuple(2.1, "procent", "maj 2019"),
					tuple(3.9, "procent", "maj 2020"), tuple(536.0, "fuldtidspersoner", "maj 2019"),
					tuple(899.0, "fuldtidspersoner", "maj 2020"), tuple(4.2, "procent", "januar 2014"),
					tuple(104.0, "personer", "august 2019"), tuple(160.0, "personer", "3. august 2020"))
			.extracting((figure) -> figure.toList().get(0))
			.contains(36.0, 25.0);
		// the only number that it sets itself: enterprises in Code of Care
		assertThat(answer.<List<Object>>at("plan.targets.nodes[?(@.value != null)].value")).containsExactly(55.0);
	}

	@Test
	void jammerbugtsFiguresAreTheMinistersAndOfTheWholeCountry() {
		Answer answer = Api.embedded()
			.ask("""
					{ plan(slug: "jammerbugt-2019") { contextFigures { totalCount nodes { area value unit approximate } } } }""");
		// "knap 100 mio. kr.", "86.000", "25.000", "godt hhv. 26.000 og 13.000",
		// "ca. 30 pct. og 52 pct.", "mere end 27.000"
		assertThat(answer.rows("plan.contextFigures.nodes")).extracting("value", "unit", "approximate")
			.contains(tuple(100.0, "mio. kr.", true), tuple(86000.0, "fuldtidspersoner", false),
					tuple(25000.0, "fuldtidspersoner", false), tuple(26000.0, "fuldtidspersoner", true),
					tuple(13000.0, "fuldtidspersoner", true), tuple(30.0, "procent", true),
					tuple(27000.0, "personer", true))
			.extracting((figure) -> figure.toList().get(0))
			.contains(52.0);
		assertThat(answer.texts("plan.contextFigures.nodes[*].area")).containsOnly("Hele landet");
	}

	@Test
	void aPlanTellsHowItIsFollowedUp() {
		Answer answer = Api.embedded().ask("""
				{ plans { nodes { slug monitoring { by frequency source strategy { title } plan { slug } } } } }""");
		assertThat(answer.rows("plans.nodes[?(@.slug=='esbjerg-2021-2022')].monitoring[?(@.strategy==null)]"))
			.extracting("by", "frequency")
			.containsExactly(tuple(null, "hvert kvartal"), tuple("Social & Arbejdsmarkedsudvalget", null));
		assertThat(answer.rows("plans.nodes[?(@.slug=='albertslund-2020-2022')].monitoring[*]"))
			.filteredOn((monitoring) -> Map.of("title", "Værdig sagsbehandling").equals(monitoring.get("strategy")))
			.singleElement()
			.satisfies((monitoring) -> assertThat(monitoring).containsEntry("by", "Erhvervs- & Beskæftigelsesudvalget")
				.extractingByKey("frequency")
				.asString()
				.isEqualToIgnoringCase("to gange årligt"));
		assertThat(answer.texts("plans.nodes[?(@.slug=='hedensted-2021')].monitoring[*].frequency"))
			.anySatisfy((frequency) -> assertThat(frequency).containsIgnoringCase("måned"));
		assertThat(answer.rows("plans.nodes[?(@.slug=='jammerbugt-2019')].monitoring[*]")).extracting("by", "frequency")
			.contains(tuple("Forvaltningen", "løbende"));
	}

	@Test
	void esbjergPromisesFiftyFourThingsUnderDetBetyder() {
		Answer answer = Api.embedded().ask("""
				{ plan(slug: "esbjerg-2021-2022") { commitments { totalCount }
				  strategies { nodes { number commitments { totalCount } } } } }""");
		assertThat(answer.<Integer>at("plan.commitments.totalCount")).isEqualTo(54);
		assertThat(answer.rows("plan.strategies.nodes")).extracting("number", "commitments.totalCount")
			.filteredOn((strategy) -> !strategy.toList().get(1).equals(0))
			.containsExactly(tuple("1", 6), tuple("2", 6), tuple("3", 7), tuple("1", 9), tuple("2", 5), tuple("3", 4),
					tuple("4", 5), tuple("5", 4), tuple("6", 8));
	}

	@Test
	void onDisabilityEsbjergHasOnlyAPromiseIn2021WhichMakesItPlannedAndIsNotCounted() {
		Answer answer = Api.embedded().ask("""
				{ coverage(by: MINISTERIAL_GOAL, year: 2021, filter: { municipalities: ["0561"] }) { rows {
				  subject { ... on MinisterialGoal { key } }
				  cells { state level basis counts { strategies initiatives
				    targets { quantified directional qualitative awaited } }
				    claims { subject { __typename ... on Commitment { strategy { title } } } } } } } }""");
		List<Map<String, Object>> cells = answer
			.rows("coverage.rows[?(@.subject.key=='handicap-beskaeftigelse')].cells[0]");
		assertThat(cells).singleElement()
			.satisfies((cell) -> assertThat(cell).containsEntry("state", "JUDGED")
				.containsEntry("level", "PLANNED")
				.containsEntry("basis", "INFERRED")
				.containsEntry("claims",
						List.of(Map.of("subject",
								Map.of("__typename", "Commitment", "strategy",
										Map.of("title", "Arbejdsmarked for alle")))))
				.containsEntry("counts", Map.of("strategies", 0, "initiatives", 0, "targets",
						Map.of("quantified", 0, "directional", 0, "qualitative", 0, "awaited", 0))));
	}

	@Test
	void agesStandAtTheUseOfATargetGroupAndUnder25Is24() {
		Answer answer = Api.embedded().ask("""
				{ initiatives(first: 500) { nodes { plan { slug } targetGroups {
				    words ageFrom ageTo targetGroup { key } } } }
				  targets { nodes { plan { slug } targetGroups { words ageFrom ageTo targetGroup { key } } } } }""");
		assertThat(uses(answer, "initiatives", "esbjerg-2021-2022"))
			.contains(tuple("unge i alderen 13-17 år", 13, 17), tuple("de unge under 25 år", null, 24))
			.anySatisfy((use) -> assertThat(use.toList()).contains(18, 50));
		assertThat(uses(answer, "initiatives", "hedensted-2021"))
			.contains(tuple("alle unge under 25 år", null, 24), tuple("udsatte unge mellem 15 og 30 år", 15, 30))
			.anySatisfy((use) -> assertThat(use.toList()).contains(13, 30));
		assertThat(uses(answer, "targets", "esbjerg-2021-2022")).contains(tuple("unge mellem 18 og 30 år", 18, 30));
		// "Antallet af aktivitetsparate under 30 år falder"
		assertThat(uses(answer, "targets", "albertslund-2020-2022"))
			.contains(tuple("aktivitetsparate under 30 år", null, 29));
	}

	@Test
	void smallJobsAndPaidHoursAreRelatedAndNeitherIsTheOther() {
		String term = "{ broader { key } narrower { key } related { key } plans { nodes { slug } } }";
		Answer answer = Api.embedded()
			.ask("{ jobs: instrument(key: \"smaajob\") " + term + " hours: instrument(key: \"loennede-timer\") " + term
					+ " }");
		assertThat(answer.texts("jobs.related[*].key")).containsExactly("loennede-timer");
		assertThat(answer.texts("hours.related[*].key")).containsExactly("smaajob");
		assertThat(answer.texts("jobs.broader[*].key")).doesNotContain("loennede-timer");
		assertThat(answer.texts("hours.broader[*].key")).doesNotContain("smaajob");
		// Esbjerg's plan has "lønnede timer" and not once "småjob"
		assertThat(answer.texts("jobs.plans.nodes[*].slug")).containsExactly("albertslund-2020-2022", "hedensted-2021",
				"jammerbugt-2019");
		assertThat(answer.texts("hours.plans.nodes[*].slug")).contains("esbjerg-2021-2022");
	}

	@Test
	void vardeAndToenderWorkWithEsbjergAndAreNotCoveredByItsPlan() {
		Answer answer = Api.embedded().ask("""
				{ partners(filter: { plans: ["esbjerg-2021-2022"], kinds: [MUNICIPALITY] }) { nodes {
				    key collective municipality { code plans { totalCount } } plans { nodes { slug } }
				    initiatives { nodes { partnerUses { words partner { key } } } } } }
				  plan(slug: "esbjerg-2021-2022") { covers { code } } }""");
		assertThat(answer.rows("partners.nodes[?(@.municipality != null)]"))
			.extracting("key", "municipality.code", "municipality.plans.totalCount")
			.containsExactlyInAnyOrder(tuple("varde-kommune", "0573", 0), tuple("toender-kommune", "0550", 0));
		assertThat(answer.texts("plan.covers[*].code")).containsExactly("0561", "0563");
		assertThat(answer.texts("partners.nodes[?(@.key=='varde-kommune')].initiatives.nodes[*].partnerUses[*].words"))
			.containsOnly("Varde og Tønder kommuner");
	}

	@Test
	void twoFundsSupportEsbjergsSpareTimeJobs() {
		Answer answer = Api.embedded().ask("""
				{ partners(filter: { kinds: [FOUNDATION] }) { nodes { key collective
				    initiatives { nodes { plan { slug } instruments { key } } } } } }""");
		assertThat(answer.rows("partners.nodes")).extracting("key", "collective")
			.containsExactlyInAnyOrder(tuple("lauritzen-fonden", false), tuple("ap-moeller-fonden", false));
		assertThat(answer.rows("partners.nodes[*].initiatives.nodes[*]")).hasSize(2)
			.allSatisfy(
					(initiative) -> assertThat(initiative).containsEntry("plan", Map.of("slug", "esbjerg-2021-2022"))
						.extractingByKey("instruments")
						.asInstanceOf(InstanceOfAssertFactories.LIST)
						.contains(Map.of("key", "fritidsjob")));
	}

	@Test
	void theUnemploymentFundsAreNamedInThreePlans() {
		Answer answer = Api.embedded().ask("{ partner(key: \"a-kasser\") { collective plans { nodes { slug } } } }");
		assertThat(answer.<Boolean>at("partner.collective")).isTrue();
		assertThat(answer.texts("partner.plans.nodes[*].slug")).containsExactly("esbjerg-2021-2022", "hedensted-2021",
				"jammerbugt-2019");
	}

	@Test
	void aCorrectionTellsWhatAReleasedClaimSaidAndWhatBecameOfIt() {
		Answer answer = Api.embedded().ask("""
				{ plans { nodes { slug corrections { unit change stance reason formerBasis formerRationale
				    about { ... on MinisterialGoal { key } } plan { slug }
				    claim { basis about { ... on MinisterialGoal { key } } corrections { unit change } } } } } }""");
		List<Map<String, Object>> corrections = answer.rows("plans.nodes[*].corrections[*]");
		assertThat(corrections).extracting("change").contains("ADDED", "REMOVED");
		assertThat(corrections).allSatisfy((correction) -> {
			boolean added = correction.get("change").equals("ADDED");
			boolean removed = correction.get("change").equals("REMOVED");
			assertThat(correction.get("formerBasis") == null).isEqualTo(added);
			assertThat(correction.get("claim") == null).isEqualTo(removed);
			if (!removed) {
				assertThat(correction).extractingByKey("claim")
					.hasFieldOrPropertyWithValue("about", correction.get("about"))
					.extracting("corrections")
					.asInstanceOf(InstanceOfAssertFactories.LIST)
					.contains(Map.of("unit", correction.get("unit"), "change", correction.get("change")));
			}
		});
		// the initiative speaks of people with little capacity for work, not of
		// disability
		assertThat(answer.rows("plans.nodes[?(@.slug=='esbjerg-2021-2022')].corrections[*]"))
			.extracting("unit", "change", "formerBasis", "about.key", "claim")
			.contains(tuple("strategi-5-fleksjob", "REMOVED", "INFERRED", "handicap-beskaeftigelse", null));
	}

	private static List<Tuple> bodies(Answer answer, String slug) {
		return answer.rows("plans.nodes[?(@.slug=='" + slug + "')].bodies[*]")
			.stream()
			.map((body) -> tuple(body.get("name"), body.get("role"), body.get("date"), body.get("deadline")))
			.toList();
	}

	private static List<Tuple> policies(Answer answer, String slug) {
		return answer.rows("plans.nodes[?(@.slug=='" + slug + "')].relatedPolicies[*]").stream().map((policy) -> {
			assertThat(policy).containsEntry("plan", Map.of("slug", slug));
			return tuple(policy.get("title"), policy.get("kind"));
		}).toList();
	}

	private static List<Object> printed(Answer answer, String slug, String field) {
		return answer.at("plans.nodes[?(@.slug=='" + slug + "')].printedGoals[*]." + field);
	}

	private static List<Tuple> uses(Answer answer, String list, String slug) {
		return answer.rows(list + ".nodes[?(@.plan.slug=='" + slug + "')].targetGroups[*]")
			.stream()
			.map((use) -> tuple(use.get("words"), use.get("ageFrom"), use.get("ageTo")))
			.toList();
	}

}
