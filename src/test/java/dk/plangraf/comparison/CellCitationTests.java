package dk.plangraf.comparison;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import dk.plangraf.evidence.ClaimBasis;
import dk.plangraf.plan.CitationWords;
import dk.plangraf.plan.CitedPlan;
import dk.plangraf.plan.CitedTopic;
import dk.plangraf.plan.CoverageDimension;
import dk.plangraf.plan.Evidence;
import dk.plangraf.plan.Language;
import dk.plangraf.plan.PlanInYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What the citation of a cell says in each of its states, without a database. */
class CellCitationTests {

	private static final String PLAN = "Esbjerg Kommunes »Planen« (dækker også Fanø Kommune)";

	private static final String GOAL = "ministermålet »Flere skal opkvalificeres«";

	private static final String CODED = ". Plangraf, datasæt 1a2b3c4d; maskinel læsning, som intet menneske har gennemgået.";

	@Test
	void aJudgedCellSaysHowFarThePlanGoesAndOnWhoseWord() {
		PlanInYear plan = CoverageFixture.whole(CoverageFixture.strategy("s", "STATED", "i1", "i2"),
				CoverageFixture.target("t", "QUANTIFIED", "INFERRED"),
				CoverageFixture.target("a", "AWAITED", "STATED"));
		assertThat(cite(plan)).isEqualTo("Fanø Kommune, 2021: Plangrafs læser, ikke planen selv, knytter mål i " + PLAN
				+ " til " + GOAL + " (niveau »Har mål«; talt med efter planens egne ord: én strategi,"
				+ " 2 initiativer og ét mål, der afventer måling; talt med efter vores læsning: ét mål; efter planens egne ord alene »Har indsatser«)"
				+ CODED);
		assertThat(cite(plan, Language.EN)).isEqualTo(
				"The municipality of Fanø, 2021: Plangraf's reader, not the plan itself, ties targets in “Planen”"
						+ " by the municipality of Esbjerg (also covering the municipality of Fanø) to the ministerial goal"
						+ " “Flere skal opkvalificeres” (More must be upskilled) (level “Has targets”; counted by the"
						+ " plan's own words: one strategy, 2 initiatives and one target that awaits its measure; counted"
						+ " by our reading: one target; by the plan's own words alone"
						+ " “Has initiatives”). Plangraf, data set 1a2b3c4d; machine reading that no person has reviewed.");
	}

	@Test
	void whatThePlanSaysItselfIsSaidToBeItsOwn() {
		assertThat(cite(CoverageFixture.whole(CoverageFixture.target("t", "QUANTIFIED", "STATED"))))
			.contains(": " + PLAN + " knytter selv mål til " + GOAL
					+ " (niveau »Har mål«; talt med efter planens egne ord: ét mål)");
		assertThat(cite(CoverageFixture.whole(CoverageFixture.strategy("s", "STATED", "i"))))
			.contains(PLAN + " knytter selv initiativer, eller en strategi med initiativer under sig, til " + GOAL);
		assertThat(cite(CoverageFixture.whole(CoverageFixture.planMakes("MENTIONS", "STATED"))))
			.contains(PLAN + " nævner selv " + GOAL + " og går efter vores læsning ikke videre (niveau »Kun nævnt«)");
	}

	@Test
	void wordsAboutAllGoalsAtOnceAreNotMadeToBeAboutThisOne() {
		assertThat(cite(CoverageFixture.whole(CoverageFixture.ofTheSet("Strategy", "s"))))
			.contains(PLAN + " knytter en del af sit indhold til ministermålene for 2021 under ét, uden at sige hvilke"
					+ " mål; " + GOAL + " er blandt dem (niveau »Har strategi«)");
	}

	@Test
	void whatIsNotFoundInAWholePlanIsAWordAboutItsText() {
		assertThat(cite(CoverageFixture.whole())).isEqualTo("Fanø Kommune, 2021: i " + PLAN
				+ ", der er indlæst for hele 2021, så vidt kildeteksten rækker, har Plangrafs læser intet fundet, der"
				+ " handler om " + GOAL + " det år; det er sagt om planens tekst og ikke om, hvad kommunen gør"
				+ " (om det indlæste: »Bilagene er ikke med«)" + CODED);
	}

	@Test
	void whatIsNotFoundInAPartIsNotKnown() {
		assertThat(cite(CoverageFixture.part())).startsWith("Fanø Kommune, 2021: det kan ikke afgøres, om " + PLAN
				+ " for 2021 siger noget om " + GOAL + ": kun en del af planåret er indlæst");
	}

	@Test
	void aLevelOfAPartIsSaidToBeOfAPart() {
		assertThat(cite(CoverageFixture.part(CoverageFixture.planMakes("MENTIONS", "STATED"))))
			.contains("niveau »Kun nævnt«; kun en del af planåret er indlæst, så planen kan gå videre end det)");
	}

	@Test
	void aPlanThatIsNotLoadedIsNotSaidToBeMissingOrSilent() {
		assertThat(cite(CoverageFixture.notLoaded()))
			.isEqualTo("Fanø Kommune, 2021: ingen beskæftigelsesplan for det år"
					+ " er indlæst i Plangraf; det siger intet om, hvorvidt der findes en, og intet om " + GOAL
					+ " i kommunen. Plangraf, datasæt 1a2b3c4d.");
		assertThat(cite(new PlanInYear("0563", null, null, false, List.of())))
			.startsWith("Fanø Kommune: ingen beskæftigelsesplan er indlæst i Plangraf; det siger intet om");
	}

	@Test
	void aGoalThatWasNotAnnouncedIsNoSilenceOfThePlan() {
		assertThat(cite(CoverageFixture.ENDED, CoverageFixture.whole())).contains(
				GOAL + " var ikke blandt ministerens mål for 2021, og i " + PLAN + " har Plangrafs læser intet fundet");
		assertThat(cite(CoverageFixture.ENDED,
				CoverageFixture.whole(
						CoverageFixture.about(CoverageFixture.ENDED, CoverageFixture.planMakes("MENTIONS", "STATED")))))
			.contains("niveau »Kun nævnt«; ikke blandt ministerens mål det år)");
		assertThat(cite(CoverageFixture.ENDED, CoverageFixture.plan("0563", 2020, true)))
			.contains("det kan ikke afgøres, hvad der gælder for " + GOAL
					+ ": om det var blandt ministerens mål for 2020," + " vides ikke");
	}

	@Test
	void aPlanThatSaysThatAGoalDoesNotApplyIsToldFromAReaderWhoSaysSo() {
		assertThat(cite(CoverageFixture.whole(CoverageFixture.limit("STATED"))))
			.contains(": " + PLAN + " siger selv, at " + GOAL + " ikke eller kun delvist er relevant");
		assertThat(cite(CoverageFixture.whole(CoverageFixture.limit("INFERRED"))))
			.contains(": Plangrafs læser, ikke planen selv, forstår " + PLAN + " sådan, at " + GOAL)
			.doesNotContain("siger selv");
	}

	@Test
	void aReservationStandsBesideTheLevelAndSaysWhoseItIs() {
		assertThat(cite(
				CoverageFixture.whole(CoverageFixture.initiative("i", "STATED"), CoverageFixture.limit("INFERRED"))))
			.contains(
					"(niveau »Har indsatser«; talt med efter planens egne ord: ét initiativ; efter vores læsning tager"
							+ " planen forbehold: det er ikke eller kun delvist relevant; begrundelse: »Ordene gælder ikke selve"
							+ " målet«)");
	}

	@Test
	void whatTheFilterHidesIsNotDenied() {
		PlanInYear plan = CoverageFixture.whole(CoverageFixture.initiative("i", "INFERRED"));
		assertThat(cite(CoverageFixture.GOAL, plan, EnumSet.of(ClaimBasis.STATED), Language.DA))
			.contains(PLAN + " har for det år belæg om " + GOAL
					+ ", men intet på det grundlag, der er spurgt om (kun belæg på grundlaget »Planen"
					+ " siger det« er vist)");
	}

	@Test
	void bySubjectsThatUnitsNameThemselvesNothingIsSaidOfClaims() {
		Subject subject = Subject.single(CoverageDimension.INSTRUMENT, "mentor");
		PlanInYear plan = CoverageFixture.whole(CoverageFixture.use("Initiative", "i", "mentor"));
		CellCitation citation = citation(subject, new CitedTopic("Instrument", "mentor", "mentor", null), plan,
				CoverageFixture.ALL);
		assertThat(citation.write(new CitationWords(Language.DA)))
			.contains(": " + PLAN + " har efter vores læsning initiativer, der nævner redskabet »mentor« (niveau »Har"
					+ " indsatser«; talt med: ét initiativ)");
	}

	@Test
	void aTermThatOnlyNarrowerOnesStandForIsNotSaidToBeNamed() {
		Subject subject = new Subject(CoverageDimension.INSTRUMENT, "tilskud", Set.of("tilskud", "mentor"));
		CitedTopic topic = new CitedTopic("Instrument", "tilskud", "subsidies", null);
		List<CitedTopic> narrower = List.of(new CitedTopic("Instrument", "mentor", "mentoring", null));
		assertThat(citation(subject, topic, CoverageFixture.whole(CoverageFixture.use("Initiative", "i", "mentor")),
				CoverageFixture.ALL, narrower)
			.write(new CitationWords(Language.DA)))
			.contains(PLAN
					+ " har efter vores læsning initiativer, der nævner noget snævrere end redskabet »tilskud« (niveau"
					+ " »Har indsatser«; talt med: ét initiativ; talt med er »mentor«, som hører under det)");
		assertThat(citation(subject, topic,
				CoverageFixture.whole(CoverageFixture.use("Initiative", "i", "tilskud"),
						CoverageFixture.use("Strategy", "s", "mentor")),
				CoverageFixture.ALL, narrower)
			.write(new CitationWords(Language.EN)))
			.contains("has, in our reading, initiatives that name the instrument “subsidies”",
					"“mentoring”, which belong below it, are counted");
	}

	@Test
	void whatNoUnitNamesIsNotSaidToBeMissingFromTheText() {
		Subject subject = Subject.single(CoverageDimension.TARGET_GROUP, "unge");
		assertThat(citation(subject, new CitedTopic("TargetGroup", "unge", "young people", null),
				CoverageFixture.whole(), CoverageFixture.ALL)
			.write(new CitationWords(Language.DA)))
			.contains("har Plangrafs læser ikke knyttet noget til målgruppen »unge«", "kan stå i teksten alligevel",
					"snævrere betegnelser er regnet med");
	}

	@Test
	void aTotalThatGivesALevelIsSaidNotToBeCounted() {
		assertThat(cite(CoverageFixture.whole(CoverageFixture.total("t"))))
			.contains("(niveau »Har mål«; målet er en sum af andre mål, og en sum tælles ikke med)");
	}

	@Test
	void aGoalThatCameLateOrIsKnownAtSecondHandIsSaidToBeSo() {
		assertThat(cite(CoverageFixture.LATE, CoverageFixture.whole())).contains(
				"målet blev udmeldt efter årets øvrige mål, så planen kan være skrevet uden det; udmeldingen kendes kun"
						+ " på anden hånd)");
		assertThat(cite(CoverageFixture.GOAL, CoverageFixture.whole())).doesNotContain("udmeldt efter", "anden hånd");
		assertThat(cite(CoverageFixture.ENDED, CoverageFixture.plan("0563", 2019, true)))
			.contains("var ikke blandt ministerens mål for 2019", "; årets mål kendes kun på anden hånd)");
	}

	@ParameterizedTest
	@EnumSource(Language.class)
	void everyCellThatCanBeHasItsSentenceAndOnlyThePlansOwnWordsAreCalledThat(Language language) {
		List<Evidence> kinds = CoverageFixture.everyKind();
		Stream<PlanInYear> plans = Stream.concat(Stream.of(CoverageFixture.notLoaded()),
				Stream.of(true, false)
					.flatMap((whole) -> kinds.stream()
						.flatMap((one) -> kinds.stream()
							.map((other) -> CoverageFixture.plan("0563", 2021, whole, one, other)))));
		assertThat(plans).hasSizeGreaterThan(500).allSatisfy((plan) -> {
			for (String goal : List.of(CoverageFixture.GOAL, CoverageFixture.LATE, CoverageFixture.ENDED)) {
				for (Set<ClaimBasis> shown : List.of(CoverageFixture.ALL, EnumSet.of(ClaimBasis.STATED),
						EnumSet.noneOf(ClaimBasis.class))) {
					Judgement judgement = Judgement.of(CoverageFixture.goal(goal), plan, CoverageFixture.ANNOUNCEMENTS,
							shown);
					String citation = cite(goal, plan, shown, language);
					assertThat(citation).contains("Fanø", "Flere skal opkvalificeres", "1a2b3c4d")
						.doesNotContain("null");
					boolean own = citation.matches(".* (selv (mål|initiativer|en|ministermålet)|siger selv,"
							+ "|itself (ties|mentions|says)) .*");
					if (own) {
						assertThat(judgement.basis() == ClaimBasis.STATED
								|| judgement.limits().stream().anyMatch((limit) -> limit.basis() == ClaimBasis.STATED))
							.as(citation)
							.isTrue();
					}
				}
			}
		});
	}

	private static String cite(PlanInYear plan) {
		return cite(plan, Language.DA);
	}

	private static String cite(PlanInYear plan, Language language) {
		return cite(CoverageFixture.GOAL, plan, CoverageFixture.ALL, language);
	}

	private static String cite(String goal, PlanInYear plan) {
		return cite(goal, plan, CoverageFixture.ALL, Language.DA);
	}

	private static String cite(String goal, PlanInYear plan, Set<ClaimBasis> shown, Language language) {
		CitedTopic topic = new CitedTopic("MinisterialGoal", "Flere skal opkvalificeres", "More must be upskilled",
				null);
		return citation(CoverageFixture.goal(goal), topic, plan, shown).write(new CitationWords(language));
	}

	private static CellCitation citation(Subject subject, CitedTopic topic, PlanInYear plan, Set<ClaimBasis> shown) {
		return citation(subject, topic, plan, shown, List.of());
	}

	private static CellCitation citation(Subject subject, CitedTopic topic, PlanInYear plan, Set<ClaimBasis> shown,
			List<CitedTopic> narrower) {
		CitedYear cited = (plan.plan() != null)
				? new CitedYear(new CitedPlan("Planen", null, "Esbjerg", List.of("Fanø"), true, false), plan.year(),
						plan.whole(), plan.whole() ? "Bilagene er ikke med." : null)
				: null;
		return new CellCitation(new CellKey(subject.dimension(), subject.key(), "0563", plan.year(), shown),
				Judgement.of(subject, plan, CoverageFixture.ANNOUNCEMENTS, shown), topic, narrower, "Fanø", cited,
				CoverageFixture.ANNOUNCEMENTS, "1a2b3c4d");
	}

}
