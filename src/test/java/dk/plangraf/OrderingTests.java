package dk.plangraf;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLSchema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.graphql.execution.GraphQlSource;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * Every order of every list, beside what one gets by sorting the whole, unordered list by
 * hand; and walks through lists in an order, from both ends.
 */
class OrderingTests {

	private static final GraphQLSchema SCHEMA = Instances.embedded().getBean(GraphQlSource.class).schema();

	private static final String PLACE = "plan { issuer { name } years { year } }";

	/** What has to be known of an element to order it. */
	private static final Map<String, String> SELECTIONS = Map.of("municipalities", "code name region { name }", "plans",
			"title issuer { name } years { year }", "strategies", "title kind years { year } " + PLACE, "commitments",
			"title strategy { years { year } } " + PLACE, "initiatives",
			"title from to unitSource strategy { years { year } } " + PLACE, "targets",
			"metric kind value unit dueDate strategy { years { year } } " + PLACE, "claims",
			"stance basis years about { __typename ... on MinisterialGoal { key } ... on SustainableDevelopmentGoal"
					+ " { number } ... on GoalSet { year } } " + PLACE,
			"partners", "name kind", "contextFigures", "metric value unit");

	private static final Map<String, String> ENUMS = Map.of("municipalities", "Municipality", "plans", "Plan",
			"strategies", "Strategy", "commitments", "Commitment", "initiatives", "Initiative", "targets", "Target",
			"claims", "Claim", "partners", "Partner", "contextFigures", "ContextFigure");

	private static final Collator LETTERS = Collator.getInstance(Locale.forLanguageTag("da-DK"));

	private static final Map<String, List<Map<String, Object>>> WHOLE = new HashMap<>();

	static {
		LETTERS.setStrength(Collator.PRIMARY);
	}

	static Stream<Arguments> orders() {
		return ENUMS.keySet().stream().sorted().flatMap((list) -> fields(list).map((field) -> arguments(list, field)));
	}

	@ParameterizedTest
	@MethodSource("orders")
	void anOrderIsThatOfItsFieldAndAmongEqualsThatOfTheListWithout(String list, String field) {
		for (boolean descending : isFirstWith(list, field) ? List.of(false, true) : List.of(false)) {
			List<Object> ids = whole(list).stream()
				.sorted(comparator(list, field, descending))
				.map((element) -> element.get("id"))
				.toList();
			assertThat(page(list, "first: 500, " + orderBy(field, descending), "nodes { id }")
				.<List<Object>>at(path(list) + ".nodes[*].id")).as("descending: %s", descending).isEqualTo(ids);
		}
	}

	/** Fields of one name are ordered by in the same way, so one list is turned round. */
	private static boolean isFirstWith(String list, String field) {
		return orders().filter((order) -> order.get()[1].equals(field)).findFirst().orElseThrow().get()[0].equals(list);
	}

	@Test
	void everyFieldPutsSomeListInAnotherOrderThanItHasWithout() {
		Set<Object> telling = orders().map(Arguments::get)
			.filter((order) -> !whole((String) order[0]).stream()
				.sorted(comparator((String) order[0], (String) order[1], true))
				.toList()
				.equals(whole((String) order[0])))
			.map((order) -> order[1])
			.collect(Collectors.toSet());
		assertThat(telling).containsAll(orders().map((order) -> order.get()[1]).toList());
	}

	static Stream<Arguments> walks() {
		return Stream.of(arguments("municipalities", "REGION", true), arguments("initiatives", "TITLE", true),
				arguments("targets", "VALUE", true), arguments("targets", "DUE_DATE", false),
				arguments("claims", "ABOUT", true), arguments("contextFigures", "VALUE", false));
	}

	@ParameterizedTest
	@MethodSource("walks")
	void aListIsWalkedInAnOrderFromBothEndsAndEachElementComesOnce(String list, String field, boolean descending) {
		List<Object> all = whole(list).stream()
			.sorted(comparator(list, field, descending))
			.map((element) -> element.get("id"))
			.toList();
		int size = (all.size() < 10) ? 1 : (all.size() < 100) ? 7 : 61;
		assertThat(walk(list, orderBy(field, descending), size, all, false)).isEqualTo(all);
		assertThat(walk(list, orderBy(field, descending), size, all, true)).isEqualTo(all);
	}

	/** Goes from page to page, and looks at what each says of the pages around it. */
	private static List<Object> walk(String list, String orderBy, int size, List<Object> all, boolean fromEnd) {
		List<Object> walked = new ArrayList<>();
		String cursor = "";
		do {
			Answer answer = page(list, (fromEnd ? "last: " : "first: ") + size + ", " + cursor + orderBy,
					"totalCount nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }");
			Map<String, Object> info = answer.at(path(list) + ".pageInfo");
			List<Object> ids = answer.at(path(list) + ".nodes[*].id");
			assertThat(ids).hasSizeBetween(1, size);
			boolean begun = !walked.isEmpty();
			walked.addAll(fromEnd ? 0 : walked.size(), ids);
			boolean more = walked.size() < all.size();
			assertThat(info).containsEntry("hasNextPage", fromEnd ? begun : more)
				.containsEntry("hasPreviousPage", fromEnd ? more : begun)
				.containsEntry("startCursor", ids.get(0))
				.containsEntry("endCursor", ids.get(ids.size() - 1));
			assertThat(answer.<Integer>at(path(list) + ".totalCount")).isEqualTo(all.size());
			cursor = !more ? ""
					: fromEnd ? "before: \"" + ids.get(0) + "\", " : "after: \"" + ids.get(ids.size() - 1) + "\", ";
		}
		while (!cursor.isEmpty());
		return walked;
	}

	@Test
	void betweenTwoCursorsLiesWhatIsBetweenThemAndThePageTellsExactlyWhatIsAroundIt() {
		List<Object> all = whole("plans").stream()
			.sorted(comparator("plans", "TITLE", true))
			.map((plan) -> plan.get("id"))
			.toList();
		String document = """
				query($first: Int, $last: Int, $after: String, $before: String) {
				  plans(first: $first, last: $last, after: $after, before: $before, orderBy: { field: TITLE, direction: DESC }) {
				    nodes { id } pageInfo { hasNextPage hasPreviousPage } } }""";
		for (int after = -1; after < all.size(); after++) {
			for (int before = 0; before <= all.size(); before++) {
				for (int size : List.of(1, 2, -1, -2)) {
					Map<String, Object> variables = new HashMap<>();
					variables.put((size > 0) ? "first" : "last", Math.abs(size));
					if (after >= 0) {
						variables.put("after", all.get(after));
					}
					if (before < all.size()) {
						variables.put("before", all.get(before));
					}
					List<Object> between = (after + 1 < before) ? all.subList(after + 1, before) : List.of();
					int length = Math.min(Math.abs(size), between.size());
					List<Object> page = (size > 0) ? between.subList(0, length)
							: between.subList(between.size() - length, between.size());
					boolean more = length < between.size();
					Answer answer = Api.embedded().ask(document, variables);
					assertThat(answer.<List<Object>>at("plans.nodes[*].id")).as("%s", variables).isEqualTo(page);
					assertThat(answer.<Map<String, Object>>at("plans.pageInfo")).as("%s", variables)
						.containsEntry("hasPreviousPage", after >= 0 || (more && size < 0))
						.containsEntry("hasNextPage", before < all.size() || (more && size > 0));
				}
			}
		}
	}

	@Test
	void aPageTellsWhatIsAroundItWhereTheCursorsElementIsNoneOfTheList() {
		// a part of an initiative is not in the list of initiatives, but it has a place
		Answer answer = Api.embedded()
			.ask("{ initiatives(first: 500) { nodes { id parts { id } } } targets(first: 500) { nodes { id value } } }");
		Map<String, Object> whole = answer.rows("initiatives.nodes")
			.stream()
			.filter((initiative) -> !((List<?>) initiative.get("parts")).isEmpty())
			.findFirst()
			.orElseThrow();
		Object part = ((Map<?, ?>) ((List<?>) whole.get("parts")).get(0)).get("id");
		assertThat(Api.embedded()
			.ask("{ initiatives(last: 1, before: \"" + part + "\") { nodes { id } pageInfo { hasNextPage } } }")
			.<List<Object>>at("initiatives.nodes[*].id")).containsExactly(whole.get("id"));
		// nothing has a value lower than the lowest: the cursor's own element is filtered
		// out
		Object last = answer.texts("targets.nodes[*].id").get(answer.texts("targets.nodes[*].id").size() - 1);
		assertThat(Api.embedded()
			.ask("{ targets(filter: { plans: [\"albertslund-2020-2022\"] }, after: \"" + last
					+ "\") { nodes { id } pageInfo { hasNextPage hasPreviousPage } } }")
			.<Map<String, Object>>at("targets"))
			.isEqualTo(Map.of("nodes", List.of(), "pageInfo", Map.of("hasNextPage", false, "hasPreviousPage", true)));
		Object first = answer.texts("targets.nodes[*].id").get(0);
		assertThat(Api.embedded()
			.ask("{ targets(filter: { plans: [\"jammerbugt-2019\"] }, first: 1, after: \"" + first
					+ "\") { pageInfo { hasNextPage hasPreviousPage } } }")
			.<Map<String, Object>>at("targets.pageInfo"))
			.isEqualTo(Map.of("hasNextPage", true, "hasPreviousPage", false));
	}

	@Test
	void anOrderedPageIsOneStatementWhereverItStarts() {
		Object id = whole("targets").get(7).get("id");
		StatementCounter counter = Api.embedded().instance().getBean(StatementCounter.class);
		counter.take();
		page("targets", "last: 3, before: \"" + id + "\", " + orderBy("VALUE", true), "nodes { id } facets { field }");
		assertThat(counter.take()).singleElement().asString().doesNotContain("SKIP").doesNotContain(String.valueOf(id));
	}

	private static Answer page(String list, String arguments, String selection) {
		return Api.embedded()
			.ask(list.equals("contextFigures")
					? "{ plan(slug: \"hedensted-2021\") { contextFigures(" + arguments + ") { " + selection + " } } }"
					: "{ " + list + "(" + arguments + ") { " + selection + " } }");
	}

	private static String path(String list) {
		return list.equals("contextFigures") ? "plan.contextFigures" : list;
	}

	private static String orderBy(String field, boolean descending) {
		// ascending is what one gets without a direction
		return "orderBy: { field: " + field + (descending ? ", direction: DESC }" : " }");
	}

	private static Stream<String> fields(String list) {
		GraphQLEnumType fields = SCHEMA.getTypeAs(ENUMS.get(list) + "OrderField");
		return fields.getValues().stream().map((value) -> value.getName());
	}

	private static synchronized List<Map<String, Object>> whole(String list) {
		return WHOLE.computeIfAbsent(list,
				(name) -> page(list, "first: 500", "nodes { id " + SELECTIONS.get(list) + " }")
					.rows(path(list) + ".nodes"));
	}

	/**
	 * What has no value comes last, and elements without a difference stay where they
	 * are.
	 */
	private static Comparator<Map<String, Object>> comparator(String list, String field, boolean descending) {
		if (List.of("DOCUMENT", "NAME").contains(field) || list.equals("plans") && field.equals("MUNICIPALITY")) {
			List<Map<String, Object>> whole = whole(list);
			Comparator<Map<String, Object>> byPlace = Comparator.comparing(whole::indexOf);
			if (!field.equals("MUNICIPALITY")) {
				return descending ? byPlace.reversed() : byPlace;
			}
		}
		if (field.equals("VALUE")) {
			// in each unit by itself, those without a value last
			return Comparator.<Map<String, Object>, Boolean>comparing((element) -> element.get("value") == null)
				.thenComparing(key((element) -> (String) element.get("unit"), false))
				.thenComparing(key((element) -> (Double) element.get("value"), descending));
		}
		return switch (field) {
			case "TITLE", "METRIC" -> key((element) -> words(element.get(field.toLowerCase(Locale.ROOT))),
					OrderingTests::compareWords, descending);
			case "MUNICIPALITY" ->
				key((element) -> (String) object(plan(element), "issuer").get("name"), LETTERS::compare, descending);
			case "REGION" ->
				key((element) -> (String) object(element, "region").get("name"), LETTERS::compare, descending);
			case "FIRST_YEAR" ->
				key((element) -> years(element).min(Comparator.naturalOrder()).orElseThrow(), descending);
			case "LAST_YEAR" ->
				key((element) -> years(element).max(Comparator.naturalOrder()).orElseThrow(), descending);
			case "ABOUT" -> key((element) -> topics().indexOf(object(element, "about")), descending);
			case "KIND", "STANCE", "BASIS", "UNIT_SOURCE" -> key((element) -> rank(list, field, element), descending);
			default -> key((element) -> (String) element.get(camel(field)), descending);
		};
	}

	private static <T extends Comparable<T>> Comparator<Map<String, Object>> key(Function<Map<String, Object>, T> value,
			boolean descending) {
		return key(value, Comparable::compareTo, descending);
	}

	private static <T> Comparator<Map<String, Object>> key(Function<Map<String, Object>, T> value, Comparator<T> order,
			boolean descending) {
		return Comparator.comparing(value, Comparator.nullsLast(descending ? order.reversed() : order));
	}

	private static List<String> words(Object text) {
		return Arrays.asList(String.valueOf(text).replaceAll("[\\p{P}\\p{S}]", "").strip().split("\\s+"));
	}

	private static int compareWords(List<String> one, List<String> other) {
		for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
			int difference = LETTERS.compare(one.get(i), other.get(i));
			if (difference != 0) {
				return difference;
			}
		}
		return one.size() - other.size();
	}

	private static int rank(String list, String field, Map<String, Object> element) {
		String name = switch (field) {
			case "KIND" -> ENUMS.get(list) + "Kind";
			case "UNIT_SOURCE" -> "UnitSource";
			default -> "Claim" + field.charAt(0) + field.substring(1).toLowerCase(Locale.ROOT);
		};
		GraphQLEnumType values = SCHEMA.getTypeAs(name);
		return values.getValues().stream().map((value) -> value.getName()).toList().indexOf(element.get(camel(field)));
	}

	/** All that claims can be about, in the order of the catalogue. */
	private static List<Map<String, Object>> topics() {
		return WHOLE.computeIfAbsent("topics", (name) -> {
			Answer answer = Api.embedded()
				.ask("{ ministerialGoals { __typename key } sustainableDevelopmentGoals { __typename number }"
						+ " goalSets { __typename year } }");
			List<Map<String, Object>> topics = new ArrayList<>(answer.rows("ministerialGoals"));
			topics.addAll(answer.rows("sustainableDevelopmentGoals"));
			topics.addAll(answer.rows("goalSets"));
			return topics;
		});
	}

	private static Stream<Integer> years(Map<String, Object> element) {
		Object years = element.containsKey("years") ? element.get("years") : (element.get("strategy") != null)
				? object(element, "strategy").get("years") : object(element, "plan").get("years");
		return ((List<?>) years).stream()
			.map((year) -> (Integer) ((year instanceof Map<?, ?> object) ? object.get("year") : year))
			.map(Objects::requireNonNull)
			// an initiative runs in some of its section's years
			.filter((year) -> UnfilteredLists.runs(element, year));
	}

	private static Map<String, Object> plan(Map<String, Object> element) {
		return element.containsKey("plan") ? object(element, "plan") : element;
	}

	@SuppressWarnings("unchecked")
	private static Map<String, Object> object(Map<String, Object> element, String name) {
		return (Map<String, Object>) element.get(name);
	}

	private static String camel(String field) {
		return Map.ofEntries(entry("UNIT_SOURCE", "unitSource"), entry("DUE_DATE", "dueDate"))
			.getOrDefault(field, field.toLowerCase(Locale.ROOT));
	}

}
