package dk.plangraf;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
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

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * Each filter of each list, beside what one finds by going through the whole, unfiltered
 * lists by hand.
 */
class FilterTests {

	private static final GraphQLSchema SCHEMA = Instances.embedded().getBean(GraphQlSource.class).schema();

	private static final Map<String, String> INPUTS = Map.of("municipalities", "MunicipalityFilter", "plans",
			"PlanFilter", "strategies", "StrategyFilter", "initiatives", "InitiativeFilter", "targets", "TargetFilter",
			"claims", "ClaimFilter");

	/** A value of each filter field that fits some elements of each list and not all. */
	private static final Map<String, Object> VALUES = Map.of("municipalities", List.of("0563", "766"), "plans",
			List.of("esbjerg-2021-2022", "jammerbugt-2019"), "years", List.of(2022, 2019), "goals",
			List.of("opkvalificering", "udsatte-ledige"), "sdgs", List.of(8, 17), "basis", List.of("STATED"), "region",
			"syddanmark", "council", "rar-oestjylland", "kinds", List.of("DIRECTIONAL", "AWAITED"), "stances",
			List.of("MENTIONS", "LIMITS"));

	private static final Map<String, Object> UNKNOWN = Map.of("municipalities", List.of("0561", "0999"), "plans",
			List.of("gone-2020"), "goals", List.of("opkvalificering", "x"), "sdgs", List.of(18), "region", "x",
			"council", "x");

	private static final World WORLD = World.read();

	static Stream<Arguments> singleFilters() {
		return INPUTS.keySet()
			.stream()
			.sorted()
			.flatMap((list) -> fields(list).map((field) -> arguments(list, Map.of(field, VALUES.get(field)))));
	}

	static Stream<Arguments> combinedFilters() {
		List<Set<String>> combinations = List.of(Set.of("goals", "years"), Set.of("goals", "basis", "years"),
				Set.of("sdgs", "basis"), Set.of("goals", "sdgs"), Set.of("municipalities", "council", "basis"),
				Set.of("kinds", "goals", "basis"), Set.of("stances", "basis", "years"));
		return INPUTS.keySet()
			.stream()
			.sorted()
			.flatMap((list) -> combinations.stream()
				.filter((combination) -> fields(list).collect(Collectors.toSet()).containsAll(combination))
				.map((combination) -> arguments(list,
						combination.stream().collect(Collectors.toMap((field) -> field, VALUES::get)))));
	}

	@ParameterizedTest
	@MethodSource({ "singleFilters", "combinedFilters" })
	void aFilterLeavesExactlyWhatFitsItAndInTheSameOrder(String list, Map<String, Object> filter) {
		Answer answer = ask(list, filter);
		List<Object> expected = WORLD.all(list)
			.stream()
			.filter(WORLD.fits(list, filter))
			.map((element) -> element.get("id"))
			.toList();
		assertThat(answer.<List<Object>>at("list.nodes[*].id")).isEqualTo(expected);
		assertThat(answer.<Integer>at("list.totalCount")).isEqualTo(expected.size());
	}

	@ParameterizedTest
	@ValueSource(strings = { "STATED", "COLLECTIVE", "INFERRED" })
	void aBasisAloneAsksForAnyClaimOnIt(String basis) {
		for (String list : INPUTS.keySet()) {
			Map<String, Object> filter = Map.of("basis", List.of(basis));
			List<Object> expected = WORLD.all(list)
				.stream()
				.filter(WORLD.fits(list, filter))
				.map((element) -> element.get("id"))
				.toList();
			assertThat(ask(list, filter).<List<Object>>at("list.nodes[*].id")).as(list).isEqualTo(expected);
		}
	}

	@Test
	void aStrategysWordsAboutTheGoalsAsASetDoNotMakeItsInitiativesFitThatBasis() {
		assertThat(ask("strategies", Map.of("basis", List.of("COLLECTIVE"))).<Integer>at("list.totalCount"))
			.isPositive();
		assertThat(ask("initiatives", Map.of("basis", List.of("COLLECTIVE"))).<Integer>at("list.totalCount")).isZero();
	}

	static Stream<Arguments> unknownKeys() {
		return INPUTS.keySet()
			.stream()
			.sorted()
			.flatMap((list) -> fields(list).filter(UNKNOWN::containsKey)
				.map((field) -> arguments(list, field, UNKNOWN.get(field))));
	}

	@ParameterizedTest
	@MethodSource("unknownKeys")
	void aKeyThatIsNotInTheDataIsNamed(String list, String field, Object value) {
		Answer answer = send(list, Map.of(field, value));
		assertThat(answer.codes()).containsExactly("UNKNOWN_KEY");
		Object key = (value instanceof List<?> keys) ? keys.get(keys.size() - 1) : value;
		assertThat(answer.messages().get(0)).contains("'" + key + "'");
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
	@ValueSource(strings = { "municipalities", "plans", "strategies", "initiatives", "targets", "claims" })
	void noneOfAnEmptyListFitsAndNoConditionRemovesNothing(String list) {
		assertThat(ask(list, Map.of("municipalities", List.of())).<Integer>at("list.totalCount")).isZero();
		Map<String, Object> nulls = new HashMap<>();
		fields(list).forEach((field) -> nulls.put(field, null));
		assertThat(ask(list, nulls).<Integer>at("list.totalCount")).isEqualTo(WORLD.all(list).size());
		assertThat(ask(list, Map.of()).<Integer>at("list.totalCount")).isEqualTo(WORLD.all(list).size());
	}

	@ParameterizedTest
	@CsvSource({ "strategies, years", "strategies, goals", "initiatives, goals", "initiatives, basis", "targets, kinds",
			"targets, years", "claims, basis", "claims, stances" })
	void theListsOfAPlanAreFilteredLikeThoseOfTheRoot(String list, String field) {
		String slug = "esbjerg-2021-2022";
		Answer answer = Api.embedded()
			.ask("query($filter: " + INPUTS.get(list) + ") { plan(slug: \"" + slug + "\") { " + list
					+ "(filter: $filter, first: 500) { totalCount nodes { id } } } }",
					Map.of("filter", Map.of(field, VALUES.get(field))));
		Answer root = ask(list, Map.of("plans", List.of(slug), field, VALUES.get(field)));
		assertThat(answer.<List<Object>>at("plan." + list + ".nodes[*].id")).isNotEmpty()
			.isEqualTo(root.at("list.nodes[*].id"));
		assertThat(answer.<Integer>at("plan." + list + ".totalCount")).isEqualTo(root.at("list.totalCount"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "municipalities: [\"563\", \"0165\"] | Albertslund, Fanø",
					"region: \"syddanmark\" | Esbjerg, Fanø", "council: \"rar-oestjylland\" | Hedensted",
					"council: \"rar-sydjylland\", municipalities: [\"0561\", \"0766\"] | Esbjerg" })
	void theColumnsOfAMatrixAreThoseThatFit(String filter, String names) {
		for (String year : List.of("", "year: 2021, ")) {
			Answer answer = Api.embedded()
				.ask("{ coverage(by: MINISTERIAL_GOAL, " + year + "filter: { " + filter
						+ " }) { columns { municipality { name } } rows { cells { municipality { name } } } } }");
			assertThat(answer.texts("coverage.columns[*].municipality.name")).containsExactly(names.split(", "));
			assertThat(answer.<List<List<Object>>>at("coverage.rows[*].cells")).isNotEmpty()
				.allSatisfy((cells) -> assertThat(cells).hasSize(names.split(", ").length));
		}
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

	private static Answer ask(String list, Map<String, ?> filter) {
		return send(list, filter).sound();
	}

	private static Answer send(String list, Map<String, ?> filter) {
		Map<String, Object> variables = new HashMap<>();
		variables.put("filter", filter);
		return Api.embedded()
			.send("query($filter: " + INPUTS.get(list) + ") { list: " + list
					+ "(filter: $filter, first: 500) { totalCount nodes { id } } }", variables);
	}

	private static Stream<String> fields(String list) {
		GraphQLInputObjectType input = SCHEMA.getTypeAs(INPUTS.get(list));
		return input.getFieldDefinitions().stream().map(GraphQLInputObjectField::getName).sorted();
	}

	/**
	 * All lists, unfiltered.
	 *
	 * @param lists elements by name of the list
	 */
	record World(Map<String, List<Map<String, Object>>> lists) {

		static World read() {
			return new World(Map.of("municipalities",
					whole("municipalities", "id code region { key } councils { council { key } }"), "plans",
					whole("plans", "id slug years { year } covers { code }"), "strategies",
					whole("strategies", "id plan { slug } years { year } parent { id }"), "initiatives",
					whole("initiatives", "id plan { slug } strategy { id years { year } } parts { id }"), "targets",
					whole("targets", "id kind plan { slug years { year } } strategy { years { year } }"), "claims",
					whole("claims", "id stance basis years plan { slug } subject { __typename ... on Node { id } }"
							+ " about { ... on MinisterialGoal { key } ... on SustainableDevelopmentGoal { number } }")));
		}

		private static List<Map<String, Object>> whole(String list, String selection) {
			Answer answer = Api.embedded()
				.ask("{ " + list + "(first: 500) { totalCount nodes { " + selection + " } } }");
			List<Map<String, Object>> nodes = answer.rows(list + ".nodes");
			assertThat(nodes).hasSize(answer.at(list + ".totalCount"));
			return nodes;
		}

		List<Map<String, Object>> all(String list) {
			return this.lists.get(list);
		}

		Predicate<Map<String, Object>> fits(String list, Map<String, Object> filter) {
			return (element) -> place(list, element, filter) && time(list, element, filter)
					&& among(filter, "kinds", element.get("kind")) && among(filter, "stances", element.get("stance"))
					&& claimed(list, element, filter, "goals") && claimed(list, element, filter, "sdgs")
					&& (filter.containsKey("goals") || filter.containsKey("sdgs")
							|| claimed(list, element, filter, "basis"));
		}

		private boolean place(String list, Map<String, Object> element, Map<String, Object> filter) {
			Collection<Map<String, Object>> covered = covered(list, element);
			List<?> codes = (List<?>) filter.getOrDefault("municipalities", List.of());
			return (!filter.containsKey("plans")
					|| ((List<?>) filter.get("plans")).contains(plan(list, element).get("slug")))
					&& (codes.isEmpty() || covered.stream()
						.anyMatch((one) -> codes.contains(one.get("code"))
								|| codes.contains(String.valueOf(one.get("code")).substring(1))))
					&& (!filter.containsKey("region") || covered.stream()
						.anyMatch((one) -> Map.of("key", filter.get("region")).equals(one.get("region"))))
					&& (!filter.containsKey("council") || covered.stream()
						.anyMatch((one) -> list(one, "councils")
							.contains(Map.of("council", Map.of("key", filter.get("council"))))));
		}

		private boolean time(String list, Map<String, Object> element, Map<String, Object> filter) {
			if (!filter.containsKey("years")) {
				return true;
			}
			Stream<Map<String, Object>> holders = switch (list) {
				case "municipalities" -> plansOf(element);
				case "initiatives" -> Stream.of(object(element, "strategy"));
				case "targets" -> Stream
					.of((element.get("strategy") != null) ? object(element, "strategy") : object(element, "plan"));
				default -> Stream.of(element);
			};
			return holders.flatMap((holder) -> years(holder).stream())
				.anyMatch(((List<?>) filter.get("years"))::contains);
		}

		/** Whether a claim fits the named condition together with basis and years. */
		private boolean claimed(String list, Map<String, Object> element, Map<String, Object> filter,
				String condition) {
			if (!filter.containsKey(condition)) {
				return true;
			}
			return all("claims").stream()
				.filter((claim) -> counts(list, element, claim))
				.filter((claim) -> among(filter, "basis", claim.get("basis")))
				.filter((claim) -> !filter.containsKey("years")
						|| years(claim).stream().anyMatch(((List<?>) filter.get("years"))::contains))
				.anyMatch((claim) -> switch (condition) {
					case "goals" -> among(filter, "goals", object(claim, "about").get("key"));
					case "sdgs" -> among(filter, "sdgs", object(claim, "about").get("number"));
					default -> true;
				});
		}

		private boolean counts(String list, Map<String, Object> element, Map<String, Object> claim) {
			Object subject = object(claim, "subject").get("id");
			return switch (list) {
				case "claims" -> claim.get("id").equals(element.get("id"));
				case "strategies", "targets" -> subject.equals(element.get("id"));
				case "initiatives" -> claim.get("stance").equals("ADDRESSES")
						&& (subject.equals(element.get("id")) || list(element, "parts").contains(Map.of("id", subject))
								|| (!claim.get("basis").equals("COLLECTIVE") && above(element).contains(subject)));
				case "plans" -> object(claim, "plan").get("slug").equals(element.get("slug"));
				default ->
					plansOf(element).anyMatch((plan) -> object(claim, "plan").get("slug").equals(plan.get("slug")));
			};
		}

		private Set<Object> above(Map<String, Object> initiative) {
			Map<Object, Object> parents = new HashMap<>();
			all("strategies").forEach((strategy) -> parents.put(strategy.get("id"),
					(strategy.get("parent") != null) ? object(strategy, "parent").get("id") : null));
			Set<Object> above = new HashSet<>();
			for (Object id = object(initiative, "strategy").get("id"); id != null; id = parents.get(id)) {
				above.add(id);
			}
			return above;
		}

		private Map<String, Object> plan(String list, Map<String, Object> element) {
			return list.equals("plans") ? element : object(element, "plan");
		}

		private Collection<Map<String, Object>> covered(String list, Map<String, Object> element) {
			if (list.equals("municipalities")) {
				return List.of(element);
			}
			Object slug = plan(list, element).get("slug");
			List<Map<String, Object>> covered = new ArrayList<>();
			all("municipalities").stream()
				.filter((municipality) -> plansOf(municipality).anyMatch((plan) -> slug.equals(plan.get("slug"))))
				.forEach(covered::add);
			return covered;
		}

		private Stream<Map<String, Object>> plansOf(Map<String, Object> municipality) {
			return all("plans").stream()
				.filter((plan) -> list(plan, "covers").contains(Map.of("code", municipality.get("code"))));
		}

		private static List<Object> years(Map<String, Object> holder) {
			return list(holder, "years").stream()
				.map((year) -> (year instanceof Map<?, ?> object) ? object.get("year") : year)
				.map(Objects::requireNonNull)
				.map(Object.class::cast)
				.toList();
		}

		private static boolean among(Map<String, Object> filter, String condition, Object value) {
			return !filter.containsKey(condition)
					|| ((List<?>) filter.get(condition)).stream().anyMatch((one) -> one.equals(value));
		}

		private static List<?> list(Map<String, Object> object, String name) {
			return (List<?>) object.get(name);
		}

		@SuppressWarnings("unchecked")
		private static Map<String, Object> object(Map<String, Object> object, String name) {
			return (Map<String, Object>) object.get(name);
		}

	}

}
