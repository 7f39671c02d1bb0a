package dk.plangraf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import graphql.schema.GraphQLFieldDefinition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.graphql.execution.GraphQlSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Gaps and local priorities, as the four plans leave and have them. */
class GapTests {

	/** Every field of the types that gaps are made of. */
	private static final String EVERYTHING = """
			query($filter: GapFilter) { gaps(filter: $filter) { existing notPlaced
			  years { year goalSet { year } municipalities plans { slug } gaps { ...G } onlyCollective { ...G }
			    undecided { goal { key } announcement { year } reason label cells { ...C } tally { label count } } }
			  municipalities { municipality { code } year plan { slug } gaps { ...C } onlyCollective { ...C } undecided { ...C } }
			  localPriorities { ...L } localTargetGroups { targetGroup { key } plans { slug } priorities { ...L } }
			  undecidedPlanYears { year plan { slug } } } }
			fragment G on GoalGap { goal { key } announcement { year late } level cells { ...C } tally { label count } }
			fragment C on CoverageCell { id subject { id } municipality { code } state level claims { id } reservations { id }
			  evidence { level passages { exact } } passages { exact } citation }
			fragment L on LocalPriority { strategy { title } plan { slug } year municipalities tie label
			  targetGroups { key } initiatives tiedInitiatives untiedInitiatives { id } claims { id }
			  collectiveClaims { id } }
			""";

	@ParameterizedTest
	@ValueSource(strings = { "Gaps", "GapYear", "GoalGap", "UndecidedGoal", "MunicipalityGaps", "LocalPriority",
			"LocalTargetGroup" })
	void everyFieldIsAskedForHere(String type) {
		assertThat(EVERYTHING.split("\\W+")).contains(Instances.embedded()
			.getBean(GraphQlSource.class)
			.schema()
			.getObjectType(type)
			.getFieldDefinitions()
			.stream()
			.map(GraphQLFieldDefinition::getName)
			.toArray(String[]::new));
	}

	@Test
	void gapsTakeTwoStatementsAtMostOnBothWaysAndSayTheSame() {
		List<String> bodies = new ArrayList<>();
		for (Api api : List.of(Api.embedded(), Api.overBolt())) {
			StatementCounter counter = api.instance().getBean(StatementCounter.class);
			counter.take();
			bodies.add(api.ask(EVERYTHING, Map.of("filter", Map.of("years", List.of(2019, 2020, 2021)))).body());
			assertThat(counter.take()).hasSize(2);
		}
		assertThat(bodies.get(0)).isEqualTo(bodies.get(1)).contains("NOT_KNOWN", "ANNOUNCEMENTS_NOT_KNOWN");
	}

	@Test
	void youthIsALocalPriorityInAllFourPlansAndNoOtherGroupIs() {
		Answer answer = Api.embedded()
			.ask("{ gaps { localTargetGroups { plans { slug } targetGroup { key } priorities { plan { slug } strategy { title } } } } }");
		List<Map<String, Object>> all = answer.rows("gaps.localTargetGroups");
		assertThat(all).filteredOn((group) -> ((List<?>) group.get("plans")).size() == 4)
			.singleElement()
			.satisfies((group) -> assertThat(group).containsEntry("targetGroup", Map.of("key", "unge")));
		assertThat(answer.texts("gaps.localTargetGroups[0].priorities[*].strategy.title")).containsExactly(
				"Vi styrker fundamentet for uddannelsesvejledning og jobformidling til unge",
				"Flere unge skal i uddannelse eller job, så de bliver selvforsørgende", "Indsats for unge",
				"Uddannelsesfokus");
	}

	@Test
	void theOnlyGapOfTheLatestPlansIsAGoalThatWasAnnouncedLate() {
		Answer answer = Api.embedded().ask("""
				{ gaps { existing notPlaced years { year municipalities plans { slug } undecided { reason }
				    gaps { goal { key } announcement { late year } level } } } }""");
		assertThat(answer.<Integer>at("gaps.existing")).isEqualTo(98);
		assertThat(answer.<Object>at("gaps.notPlaced")).isNull();
		assertThat(answer.<List<Integer>>at("gaps.years[*].year")).containsExactly(2019, 2021, 2022);
		assertThat(answer.<List<Integer>>at("gaps.years[*].municipalities")).containsExactly(1, 2, 2);
		assertThat(answer.texts("gaps.years[*].plans[*].slug")).containsExactly("jammerbugt-2019",
				"albertslund-2020-2022", "hedensted-2021", "esbjerg-2021-2022");
		assertThat(answer.rows("gaps.years[*].gaps[*]"))
			.containsExactly(Map.of("goal", Map.of("key", "handicap-beskaeftigelse"), "announcement",
					Map.of("late", true, "year", 2019), "level", "NOT_FOUND"));
		assertThat(answer.<List<Object>>at("gaps.years[*].undecided[*]")).isEmpty();
	}

	@Test
	void ofAPartOfAYearNothingIsSaidThatItDoesNotHave() {
		Answer answer = Api.embedded()
			.ask("""
					{ gaps(filter: { municipalities: ["0561", "0165"], years: [2021, 2022] }) { existing
					    years { year gaps { goal { key } } undecided { goal { key } reason } }
					   undecidedPlanYears { year plan { slug } } localPriorities { year plan { slug } }
					    municipalities { municipality { name } year gaps { id } undecided { subject { ... on MinisterialGoal { key } } } } } }""");
		assertThat(answer.<Integer>at("gaps.existing")).isEqualTo(2);
		assertThat(answer.rows("gaps.undecidedPlanYears")).containsExactly(
				Map.of("year", 2022, "plan", Map.of("slug", "albertslund-2020-2022")),
				Map.of("year", 2021, "plan", Map.of("slug", "esbjerg-2021-2022")));
		assertThat(answer.rows("gaps.localPriorities")).isNotEmpty()
			.allSatisfy((priority) -> assertThat(priority.get("year"))
				.isEqualTo(priority.get("plan").equals(Map.of("slug", "esbjerg-2021-2022")) ? 2022 : 2021));
		assertThat(answer.<List<Object>>at("gaps.years[*].gaps[*]")).isEmpty();
		// in 2021 Albertslund acts on what is missing of Esbjerg's year, in 2022 the
		// other way round
		assertThat(answer.<List<Object>>at("gaps.years[*].undecided[*]")).isEmpty();
		assertThat(answer.<List<Object>>at("gaps.municipalities[*].gaps[*]")).isEmpty();
		assertThat(answer.texts(
				"gaps.municipalities[?(@.municipality.name == 'Esbjerg' && @.year == 2021)].undecided[*].subject.key"))
			.containsExactly("flygtninge-selvforsoergende");
		assertThat(answer.texts(
				"gaps.municipalities[?(@.municipality.name == 'Albertslund' && @.year == 2022)].undecided[*].subject.key"))
			.containsExactly("vaerdig-sagsbehandling", "flygtninge-selvforsoergende", "handicap-beskaeftigelse");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "null",
			value = { "years: [2021], council: \"rar-oestjylland\" | 1 | 97 | 1",
					"years: [2021], region: \"midtjylland\" | 19 | null | 1", "years: [2023] | 98 | null | 0",
					"years: [2021], municipalities: [\"0849\"] | 1 | null | 0" })
	void anAnswerTellsOnHowManyOfWhichItRests(String filter, int existing, Integer notPlaced, int loaded) {
		Answer answer = Api.embedded()
			.ask("{ gaps(filter: { " + filter + " }) { existing notPlaced years { municipalities gaps { level }"
					+ " undecided { reason } } municipalities { year } } }");
		assertThat(answer.<Integer>at("gaps.existing")).isEqualTo(existing);
		assertThat(answer.<Integer>at("gaps.notPlaced")).isEqualTo(notPlaced);
		assertThat(answer.<List<Integer>>at("gaps.years[*].municipalities")).containsExactly(loaded);
		assertThat(answer.<List<Object>>at("gaps.municipalities")).hasSize(loaded);
		if (loaded == 0) {
			assertThat(answer.texts("gaps.years[*].undecided[*].reason")).hasSize(5).containsOnly("NO_PLAN_LOADED");
			assertThat(answer.<List<Object>>at("gaps.years[*].gaps[*]")).isEmpty();
		}
	}

	@Test
	void aGapIsWhereTheMatrixOfTheSameYearGoesNoFurtherThanNaming() {
		Answer answer = Api.embedded().ask("""
				{ gaps(filter: { years: [2019] }) { municipalities { gaps { id } } }
				  coverage(by: MINISTERIAL_GOAL, year: 2019) { rows { cells { id level announced state } } } }""");
		List<String> expected = answer
			.<List<String>>at("coverage.rows[*].cells[?(@.announced == true && @.state != 'NOT_LOADED'"
					+ " && @.state != 'NOT_KNOWN' && @.level in ['MENTIONED', 'NOT_FOUND', null])].id");
		assertThat(answer.texts("gaps.municipalities[*].gaps[*].id")).isNotEmpty().containsExactlyElementsOf(expected);
	}

	@Test
	void aLocalPriorityTellsWhatOfItIsTiedAndWhatIsSaidOfTheGoalsAsASet() {
		Answer answer = Api.embedded()
			.ask("""
					{ gaps(filter: { municipalities: ["0766"] }) { localPriorities { tie initiatives tiedInitiatives municipalities
					   untiedInitiatives { claims { nodes { about { __typename } stance } } }
					    year plan { slug } strategy { title plan { slug } } claims { basis stance plan { slug } }
					    collectiveClaims { basis subject { __typename ... on Strategy { title } } } } } }""");
		assertThat(answer.rows("gaps.localPriorities")).isNotEmpty().allSatisfy((priority) -> {
			assertThat(priority).containsEntry("plan", Map.of("slug", "hedensted-2021"))
				.containsEntry("year", 2021)
				.containsEntry("municipalities", 1);
			List<?> claims = (List<?>) priority.get("claims");
			assertThat(claims.isEmpty()).isEqualTo(priority.get("tie").equals("NONE"));
			assertThat(claims).allSatisfy((claim) -> assertThat(claim).isEqualTo(
					Map.of("basis", "INFERRED", "stance", "ADDRESSES", "plan", Map.of("slug", "hedensted-2021"))));
			assertThat((int) priority.get("tiedInitiatives") * 2).isLessThan((int) priority.get("initiatives"));
			assertThat((List<?>) priority.get("untiedInitiatives"))
				.hasSize((int) priority.get("initiatives") - (int) priority.get("tiedInitiatives"))
				.noneMatch((one) -> one.toString().contains("ADDRESSES"));
		});
		// "to overordnede strategier" for the five goals, and the plan itself
		assertThat(answer
			.<List<Object>>at("gaps.localPriorities[?(@.strategy.title == 'Indsats for unge')].collectiveClaims[*]"))
			.hasSize(2);
	}

	@Test
	void atMostThirtyYearsAreAskedForAtOnce() {
		String years = String.join(", ", IntStream.range(1990, 2021).mapToObj(String::valueOf).toList());
		Answer answer = Api.embedded().send("{ gaps(filter: { years: [" + years + "] }) { existing } }", Map.of());
		assertThat(answer.codes()).containsExactly("INVALID_ARGUMENT");
		assertThat(answer.messages().get(0)).contains("31").contains("30");
	}

}
