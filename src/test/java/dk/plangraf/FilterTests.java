package dk.plangraf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLSchema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.graphql.execution.GraphQlSource;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * Each filter of each list, beside what one finds by going through the whole, unfiltered
 * lists by hand.
 */
class FilterTests {

	private static final GraphQLSchema SCHEMA = Instances.embedded().getBean(GraphQlSource.class).schema();

	private static final Map<String, String> INPUTS = Map.of("municipalities", "MunicipalityFilter", "plans",
			"PlanFilter", "strategies", "StrategyFilter", "commitments", "CommitmentFilter", "initiatives",
			"InitiativeFilter", "targets", "TargetFilter", "claims", "ClaimFilter", "partners", "PartnerFilter");

	/** A value of each filter field that fits something and not everything. */
	private static final Map<String, Object> VALUES = Map.ofEntries(entry("municipalities", List.of("0563", "766")),
			entry("plans", List.of("esbjerg-2021-2022", "jammerbugt-2019")), entry("years", List.of(2022, 2019)),
			entry("goals", List.of("opkvalificering", "udsatte-ledige")), entry("sdgs", List.of(8, 17)),
			entry("basis", List.of("STATED")), entry("region", "syddanmark"), entry("council", "rar-oestjylland"),
			entry("targetGroups", List.of("udsatte-borgere", "nyuddannede")),
			entry("instruments", List.of("handicapkompenserende-ordninger", "jobrotation")),
			entry("indicators", List.of("beskaeftigelse", "midlertidig-offentlig-forsoergelse")),
			entry("partners", List.of("a-kasser", "varde-kommune")), entry("kinds", List.of("DIRECTIONAL", "AWAITED")),
			entry("stances", List.of("MENTIONS", "LIMITS")), entry("agreement", List.of("BOTH_READINGS")));

	private static final Object PARTNER_KINDS = List.of("FOUNDATION", "MUNICIPALITY");

	private static final Map<String, Object> UNKNOWN = Map.of("municipalities", List.of("0561", "0999"), "plans",
			List.of("gone-2020"), "goals", List.of("opkvalificering", "no-goal"), "sdgs", List.of(8, 18),
			"targetGroups", List.of("unge", "nobody"), "instruments", List.of("mentor", "nothing"), "indicators",
			List.of("fleksjob", "nothing"), "partners", List.of("a-kasser", "no-one"), "region", "nowhere", "council",
			"no-council");

	private static final UnfilteredLists WORLD = UnfilteredLists.read();

	static Stream<Arguments> singleFilters() {
		return INPUTS.keySet()
			.stream()
			.sorted()
			.flatMap((list) -> fields(list).map((field) -> arguments(list, Map.of(field, value(list, field)))));
	}

	static Stream<Arguments> combinedFilters() {
		List<Set<String>> combinations = List.of(Set.of("goals", "basis", "years"), Set.of("sdgs", "basis"),
				Set.of("municipalities", "council", "basis"), Set.of("municipalities", "region"),
				Set.of("kinds", "goals", "basis"), Set.of("stances", "basis", "years"),
				Set.of("targetGroups", "instruments", "years"), Set.of("kinds", "plans", "years"));
		return INPUTS.keySet()
			.stream()
			.sorted()
			.flatMap((list) -> combinations.stream()
				.filter((combination) -> fields(list).collect(Collectors.toSet()).containsAll(combination))
				.map((combination) -> arguments(list, combination.stream()
					.collect(Collectors.toMap((field) -> field, (field) -> value(list, field))))));
	}

	@ParameterizedTest
	@MethodSource({ "singleFilters", "combinedFilters" })
	void aFilterLeavesExactlyWhatFitsItAndInTheSameOrder(String list, Map<String, Object> filter) {
		Answer answer = ask(list, filter);
		List<Object> expected = WORLD.ids(list, filter);
		assertThat(answer.<List<Object>>at("list.nodes[*].id")).isEqualTo(expected);
		assertThat(answer.<Integer>at("list.totalCount")).isEqualTo(expected.size());
	}

	@Test
	void everyFieldIsAskedForSomethingThatFitsAPartOfAList() {
		Set<String> telling = INPUTS.keySet().stream().flatMap((list) -> fields(list).filter((field) -> {
			int fitting = WORLD.ids(list, Map.of(field, value(list, field))).size();
			return fitting > 0 && fitting < WORLD.all(list).size();
		})).collect(Collectors.toSet());
		assertThat(telling).containsAll(VALUES.keySet());
	}

	@ParameterizedTest
	@CsvSource({ "targetGroups, modtagere-af-offentlig-forsoergelse", "targetGroups, borgere-med-anden-etnisk-baggrund",
			"instruments, virksomhedsservice", "indicators, offentlig-forsoergelse", "indicators, beskaeftigelse" })
	void aTermIsAskedForTogetherWithAllThatIsNarrower(String field, String key) {
		Map<String, Object> filter = Map.of(field, List.of(key));
		List<String> lists = field.equals("indicators") ? List.of("targets")
				: List.of("initiatives", "strategies", "municipalities");
		for (String list : lists) {
			List<Object> expected = WORLD.ids(list, filter);
			assertThat(ask(list, filter).<List<Object>>at("list.nodes[*].id")).as(list).isEqualTo(expected);
		}
		assertThat(WORLD.ids(lists.get(0), filter)).hasSizeGreaterThan((int) WORLD.all(lists.get(0))
			.stream()
			.filter((element) -> UnfilteredLists.used(field, element).contains(key))
			.count());
	}

	@Test
	void aPartnerIsNotPlacedWhereAPlanNamesItOfAMunicipalityWithoutACouncil() {
		Answer answer = Api.embedded().ask("""
				{ partners(filter: { council: "rar-oestjylland" }, first: 500) { notPlaced nodes { key } }
				  plans { nodes { issuer { councils { council { key } } } partners { key } } } }""");
		List<String> placed = answer.texts("partners.nodes[*].key");
		Set<String> open = Set.copyOf(answer.texts("plans.nodes[?(@.issuer.councils.length()==0)].partners[*].key"));
		assertThat(placed).isNotEmpty();
		assertThat(answer.<Integer>at("partners.notPlaced"))
			.isEqualTo((int) open.stream().filter((key) -> !placed.contains(key)).count())
			.isPositive();
	}

	@Test
	void aYearAndAPartnerAskedTogetherAreThoseOfOneUnit() {
		for (String list : List.of("plans", "municipalities")) {
			assertThat(ask(list, Map.of("partners", List.of("green-skills"), "years", List.of(2022)))
				.<List<Object>>at("list.nodes[*].id")).as(list).isNotEmpty();
			assertThat(ask(list, Map.of("partners", List.of("green-skills"), "years", List.of(2021)))
				.<List<Object>>at("list.nodes[*].id")).as(list).isEmpty();
		}
	}

	@Test
	void aListOfACouncilTellsHowManyMoreThereWouldBeIfAllMunicipalitiesWerePlaced() {
		for (String list : INPUTS.keySet()) {
			if (list.equals("partners")) {
				continue;
			}
			Answer answer = sendFor("notPlaced", list, Map.of("council", "rar-oestjylland", "basis", List.of("STATED")))
				.sound();
			long expected = WORLD.all(list)
				.stream()
				.filter(WORLD.fits(list, Map.of("basis", List.of("STATED"))))
				.filter((element) -> WORLD.isNotPlaced(list, element))
				.count();
			assertThat(answer.<Integer>at("list.notPlaced")).as(list).isEqualTo((int) expected);
			assertThat(sendFor("notPlaced", list, Map.of("region", "syddanmark")).sound().<Object>at("list.notPlaced"))
				.as(list)
				.isNull();
		}
	}

	@Test
	void ofTheMunicipalitiesOnlyOneIsPlacedInACouncil() {
		Answer answer = sendFor("totalCount notPlaced", "municipalities", Map.of("council", "rar-oestjylland")).sound();
		assertThat(answer.<Map<String, Object>>at("list")).isEqualTo(Map.of("totalCount", 1, "notPlaced", 97));
		Answer other = sendFor("totalCount notPlaced", "municipalities", Map.of("council", "rar-sydjylland")).sound();
		assertThat(other.<Map<String, Object>>at("list")).isEqualTo(Map.of("totalCount", 0, "notPlaced", 97));
	}

	@ParameterizedTest
	@ValueSource(strings = { "STATED", "COLLECTIVE", "INFERRED" })
	void aBasisAloneAsksForAnyClaimOnIt(String basis) {
		for (String list : List.of("municipalities", "plans", "strategies", "commitments", "initiatives", "targets",
				"claims")) {
			Map<String, Object> filter = Map.of("basis", List.of(basis));
			assertThat(ask(list, filter).<List<Object>>at("list.nodes[*].id")).as(list)
				.isEqualTo(WORLD.ids(list, filter));
		}
	}

	@Test
	void aStrategysWordsAboutTheGoalsAsASetDoNotMakeItsInitiativesFitThatBasis() {
		assertThat(ask("strategies", Map.of("basis", List.of("COLLECTIVE"))).<Integer>at("list.totalCount"))
			.isPositive();
		assertThat(ask("initiatives", Map.of("basis", List.of("COLLECTIVE"))).<Integer>at("list.totalCount")).isZero();
	}

	static Stream<String> lists() {
		return INPUTS.keySet().stream().sorted();
	}

	@ParameterizedTest
	@MethodSource("lists")
	void everyKeyThatIsNotInTheDataIsNamed(String list) {
		List<String> fields = fields(list).filter(UNKNOWN::containsKey).toList();
		// the total alone: a statement with many conditions takes long to plan
		Answer answer = sendFor("totalCount", list,
				fields.stream().collect(Collectors.toMap((field) -> field, UNKNOWN::get)));
		assertThat(answer.codes()).containsExactly("UNKNOWN_KEY");
		for (String field : fields) {
			List<?> keys = (UNKNOWN.get(field) instanceof List<?> several) ? several : List.of(UNKNOWN.get(field));
			assertThat(answer.messages().get(0)).contains("'" + keys.get(keys.size() - 1) + "'");
			keys.subList(0, keys.size() - 1)
				.forEach((known) -> assertThat(answer.messages().get(0)).doesNotContain("'" + known + "'"));
		}
	}

	@Test
	void aComplaintAboutAKeyTellsTheQuestionThatListsTheKeys() {
		Answer answer = send("initiatives", Map.of("instruments", List.of("nothing"), "partners", List.of("no-one")));
		assertThat(answer.messages().get(0))
			.contains("instrument 'nothing'", "'instruments { key }'", "partner 'no-one'",
					"'partners { nodes { key } }'")
			.doesNotContain("targetGroups");
		Answer keys = Api.embedded().ask("{ instruments { key } partners { nodes { key } } }");
		assertThat(keys.texts("instruments[*].key")).contains("mentor");
		assertThat(keys.texts("partners.nodes[*].key")).contains("a-kasser");
	}

	@Test
	void allKeysThatAreNotInTheDataAreNamedAtOnce() {
		Answer answer = send("claims",
				Map.of("goals", List.of("a", "opkvalificering", "b"), "plans", List.of("c"), "region", "d"));
		assertThat(answer.messages().get(0))
			.contains("ministerial goal 'a'", "ministerial goal 'b'", "plan 'c'", "region 'd'")
			.doesNotContain("'opkvalificering'");
	}

	@ParameterizedTest
	@MethodSource("lists")
	void noneOfAnEmptyListFitsAndNoConditionRemovesNothing(String list) {
		assertThat(ask(list, Map.of("municipalities", List.of())).<Integer>at("list.totalCount")).isZero();
		Map<String, Object> nulls = new HashMap<>();
		fields(list).forEach((field) -> nulls.put(field, null));
		assertThat(ask(list, nulls).<Integer>at("list.totalCount")).isEqualTo(WORLD.all(list).size());
		assertThat(ask(list, Map.of()).<Integer>at("list.totalCount")).isEqualTo(WORLD.all(list).size());
	}

	@ParameterizedTest
	@CsvSource({ "strategies, years", "strategies, goals", "initiatives, goals", "initiatives, basis", "targets, kinds",
			"targets, years", "claims, basis", "claims, stances", "commitments, targetGroups", "initiatives, region",
			"claims, municipalities" })
	void theListsOfAPlanAreFilteredLikeThoseOfTheRoot(String list, String field) {
		String slug = "esbjerg-2021-2022";
		Answer answer = Api.embedded()
			.ask("query($filter: " + INPUTS.get(list) + ") { plan(slug: \"" + slug + "\") { " + list
					+ "(filter: $filter, first: 500) { totalCount nodes { id } } } }",
					Map.of("filter", Map.of(field, VALUES.get(field))));
		List<Object> expected = WORLD.ids(list, Map.of("plans", List.of(slug), field, VALUES.get(field)));
		assertThat(answer.<List<Object>>at("plan." + list + ".nodes[*].id")).isNotEmpty().isEqualTo(expected);
		assertThat(answer.<Integer>at("plan." + list + ".totalCount")).isEqualTo(expected.size());
	}

	@ParameterizedTest
	@CsvSource({ "targetGroup, targetGroups, unge", "instrument, instruments, opkvalificering",
			"partner, partners, vaekst-jammerbugt" })
	void theListsOfATermAreThoseOfTheRootFilteredByIt(String root, String field, String key) {
		List<String> lists = Stream.of("plans", "strategies", "initiatives", "commitments", "targets")
			.filter((list) -> fields(list).anyMatch(field::equals))
			.toList();
		String selection = lists.stream()
			.map((list) -> list + "(first: 500) { nodes { id } }")
			.collect(Collectors.joining(" "));
		Answer answer = Api.embedded().ask("{ " + root + "(key: \"" + key + "\") { " + selection + " } }");
		assertThat(answer.<List<Object>>at(root + ".*.nodes[*].id")).isNotEmpty();
		for (String list : lists) {
			List<Object> expected = WORLD.ids(list, Map.of(field, List.of(key)));
			assertThat(answer.<List<Object>>at(root + "." + list + ".nodes[*].id")).as(list).isEqualTo(expected);
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "municipalities: [\"563\", \"0165\"] | Albertslund, Fanø | Albertslund, Fanø",
					"region: \"nordjylland\" | Jammerbugt | Brønderslev, Frederikshavn, Hjørring, Jammerbugt, Læsø, "
							+ "Mariagerfjord, Morsø, Rebild, Thisted, Vesthimmerlands, Aalborg",
					"council: \"rar-oestjylland\" | Hedensted | Hedensted",
					"council: \"rar-oestjylland\", municipalities: [\"0561\", \"0766\"] | Hedensted | Hedensted" })
	void theColumnsOfAMatrixAreThoseThatFitAndWithoutAYearHaveAPlan(String filter, String withPlan, String all) {
		for (String year : List.of("", "year: 2021, ")) {
			String[] names = (year.isEmpty() ? withPlan : all).split(", ");
			Answer answer = Api.embedded()
				.ask("{ coverage(by: MINISTERIAL_GOAL, " + year + "filter: { " + filter
						+ " }) { columns { municipality { name } } rows { cells { municipality { name } } } } }");
			assertThat(answer.texts("coverage.columns[*].municipality.name")).containsExactly(names);
			assertThat(answer.<List<List<Object>>>at("coverage.rows[*].cells")).isNotEmpty()
				.allSatisfy((cells) -> assertThat(cells).hasSize(names.length));
		}
	}

	@Test
	void aYearWithoutAPlaceHasTheMunicipalitiesOfWhichAnyPlanIsLoaded() {
		Answer answer = Api.embedded()
			.ask("{ coverage(by: MINISTERIAL_GOAL, year: 2019) { notPlaced columns { municipality { name } } } }");
		assertThat(answer.texts("coverage.columns[*].municipality.name")).containsExactly("Albertslund", "Esbjerg",
				"Fanø", "Hedensted", "Jammerbugt");
		assertThat(answer.<Object>at("coverage.notPlaced")).isNull();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "year: 2021, filter: { council: \"rar-oestjylland\" } | 97",
					"filter: { council: \"rar-oestjylland\" } | 4",
					"filter: { council: \"rar-oestjylland\", region: \"syddanmark\" } | 2",
					"year: 2021, filter: { council: \"rar-oestjylland\", municipalities: [\"0561\", \"0766\"] } | 1" })
	void aMatrixOfACouncilTellsHowManyMunicipalitiesAreNotPlaced(String arguments, int notPlaced) {
		Answer answer = Api.embedded().ask("{ coverage(by: MINISTERIAL_GOAL, " + arguments + ") { notPlaced } }");
		assertThat(answer.<Integer>at("coverage.notPlaced")).isEqualTo(notPlaced);
	}

	@ParameterizedTest
	@ValueSource(strings = { "municipalities: [\"0999\"]", "region: \"x\"", "council: \"x\"" })
	void aMatrixNamesAKeyThatIsNotInTheData(String filter) {
		Answer answer = Api.embedded()
			.send("{ coverage(by: MINISTERIAL_GOAL, filter: { " + filter + " }) { columns { year } } }", Map.of());
		assertThat(answer.codes()).containsExactly("UNKNOWN_KEY");
	}

	@Test
	void theRowsOfAMatrixAreTheSubjectsAskedForOnceEach() {
		String ids = Api.embedded()
			.ask("{ a: ministerialGoal(key: \"udsatte-ledige\") { id } b: ministerialGoal(key: \"opkvalificering\") { id } }")
			.<List<String>>at("*.id")
			.stream()
			.map((id) -> "\"" + id + "\"")
			.collect(Collectors.joining(", "));
		Answer answer = Api.embedded()
			.ask("{ coverage(by: MINISTERIAL_GOAL, year: 2021, subjects: [" + ids + ", " + ids
					+ "]) { rows { subject { ... on MinisterialGoal { key } } } } }");
		assertThat(answer.texts("coverage.rows[*].subject.key")).containsExactly("udsatte-ledige", "opkvalificering");
	}

	@Test
	void aSearchIsNarrowedToTypesAndFindsInflections() {
		Answer all = Api.embedded().ask("{ search(query: \"unge\", first: 500) { totalCount nodes { __typename } } }");
		Answer some = Api.embedded()
			.ask("{ search(query: \"unge\", types: [TARGET, INITIATIVE], first: 500) { totalCount nodes { __typename } } }");
		long expected = all.texts("search.nodes[*].__typename")
			.stream()
			.filter(List.of("Target", "Initiative")::contains)
			.count();
		assertThat(some.texts("search.nodes[*].__typename")).hasSize((int) expected)
			.containsOnly("Target", "Initiative");
		assertThat(Api.embedded()
			.ask("{ search(query: \"JAMMERBUGT\", types: [MUNICIPALITY]) { nodes { ... on Municipality"
					+ " { name } } } }")
			.texts("search.nodes[*].name")).containsExactly("Jammerbugt");
	}

	private static Object value(String list, String field) {
		return (list.equals("partners") && field.equals("kinds")) ? PARTNER_KINDS : VALUES.get(field);
	}

	private static Answer ask(String list, Map<String, ?> filter) {
		return send(list, filter).sound();
	}

	private static Answer send(String list, Map<String, ?> filter) {
		return sendFor("totalCount nodes { id }", list, filter);
	}

	private static Answer sendFor(String selection, String list, Map<String, ?> filter) {
		Map<String, Object> variables = new HashMap<>();
		variables.put("filter", filter);
		return Api.embedded()
			.send("query($filter: " + INPUTS.get(list) + ") { list: " + list + "(filter: $filter, first: 500) { "
					+ selection + " } }", variables);
	}

	private static Stream<String> fields(String list) {
		GraphQLInputObjectType input = SCHEMA.getTypeAs(INPUTS.get(list));
		return input.getFieldDefinitions().stream().map(GraphQLInputObjectField::getName).sorted();
	}

}
