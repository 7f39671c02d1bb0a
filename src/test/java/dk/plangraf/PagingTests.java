package dk.plangraf;

import java.nio.charset.StandardCharsets;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.graphql.execution.GraphQlSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Every list that grows can be walked page by page. */
class PagingTests {

	/** Every connection of the schema, with a place where it is not empty. */
	static List<Place> places() {
		String esbjerg = "plan(slug: \"esbjerg-2021-2022\") { ";
		String strategy = "strategies(first: 1, filter: { plans: [\"esbjerg-2021-2022\"], goals: [\"opkvalificering\"],"
				+ " basis: [STATED] }) { nodes { ";
		String goal = "ministerialGoal(key: \"kvalificeret-arbejdskraft\") { ";
		String group = "targetGroup(key: \"unge\") { ";
		String instrument = "instrument(key: \"opkvalificering\") { ";
		String partner = "partner(key: \"uddannelsesinstitutioner\") { ";
		return List.of(new Place("", "municipalities"), new Place("", "plans"), new Place("", "strategies"),
				new Place("", "initiatives"), new Place("", "targets"), new Place("", "claims"),
				new Place("", "search", "query: \"virksomhed\""), new Place("municipality(code: \"0561\") { ", "plans"),
				new Place("municipality(code: \"0561\") { region { ", "municipalities"),
				new Place("municipality(code: \"0766\") { councils { council { ", "municipalities"),
				new Place(esbjerg, "strategies"), new Place(esbjerg, "initiatives"), new Place(esbjerg, "targets"),
				new Place(esbjerg, "claims"), new Place(esbjerg + "years { ", "strategies"),
				new Place(strategy, "initiatives"), new Place(strategy, "targets"), new Place(strategy, "claims"),
				new Place("targets(first: 1, filter: { goals: [\"opkvalificering\"] }) { nodes { ", "claims"),
				new Place(
						"claims(first: 1, filter: { goals: [\"udsatte-ledige\"], plans: [\"jammerbugt-2019\"],"
								+ " stances: [ADDRESSES], basis: [STATED] }) { nodes { subject { ... on Initiative { ",
						"claims"),
				new Place(goal, "claims"), new Place(goal, "plans"),
				new Place("sustainableDevelopmentGoals { ", "claims"),
				new Place("sustainableDevelopmentGoals { ", "plans"), new Place("goalSets { ", "claims"),
				new Place("", "commitments"), new Place("", "partners"), new Place(esbjerg, "commitments"),
				new Place(strategy, "commitments"),
				new Place("commitments(first: 1, filter: { goals: [\"handicap-beskaeftigelse\"] }) { nodes { ",
						"claims"),
				new Place("plan(slug: \"hedensted-2021\") { ", "contextFigures"), new Place(group, "plans"),
				new Place(group, "strategies"), new Place(group, "initiatives"), new Place(group, "commitments"),
				new Place(group, "targets"), new Place("indicator(key: \"offentlig-forsoergelse\") { ", "targets"),
				new Place(instrument, "plans"), new Place(instrument, "strategies"),
				new Place(instrument, "initiatives"), new Place(instrument, "commitments"), new Place(partner, "plans"),
				new Place("partner(key: \"vaekst-jammerbugt\") { ", "strategies"), new Place(partner, "initiatives"),
				new Place(partner, "commitments"));
	}

	@Test
	void noListOfTheSchemaIsForgottenHere() {
		GraphQLSchema schema = Instances.embedded().getBean(GraphQlSource.class).schema();
		Stream<String> lists = schema.getAllTypesAsList()
			.stream()
			.filter(GraphQLObjectType.class::isInstance)
			.map(GraphQLObjectType.class::cast)
			.flatMap((type) -> type.getFieldDefinitions()
				.stream()
				// of changes there are none until something else has been imported
				.filter((field) -> Place.target(field).endsWith("Connection")
						&& !Place.target(field).startsWith("DatasetChange"))
				.map((field) -> type.getName() + "." + field.getName()));
		assertThat(places().stream().map((place) -> place.owner(schema) + "." + place.field()))
			.containsExactlyInAnyOrderElementsOf(lists.toList());
	}

	@ParameterizedTest
	@MethodSource("places")
	void aListIsWalkedFromItsFirstToItsLastElementAndEachComesOnce(Place place) {
		Map<String, Object> whole = place.page("first: 500");
		List<Object> all = ids(whole);
		assertThat(all).isNotEmpty().doesNotHaveDuplicates();
		assertThat(whole).containsEntry("totalCount", all.size());
		int size = (all.size() + 2) / 3;
		List<Object> walked = new ArrayList<>();
		String after = null;
		boolean more = true;
		while (more) {
			Map<String, Object> page = place
				.page("first: " + size + ((after != null) ? ", after: \"" + after + "\"" : ""));
			assertThat(page).containsEntry("totalCount", all.size());
			List<Object> ids = ids(page);
			assertThat(ids).hasSizeBetween(1, size);
			walked.addAll(ids);
			Map<String, Object> info = object(page, "pageInfo");
			List<Object> cursors = cursors(page);
			assertThat(info).containsEntry("startCursor", cursors.get(0))
				.containsEntry("endCursor", cursors.get(cursors.size() - 1))
				.containsEntry("hasPreviousPage", after != null)
				.containsEntry("hasNextPage", walked.size() < all.size());
			after = (String) info.get("endCursor");
			more = (boolean) info.get("hasNextPage");
		}
		assertThat(walked).isEqualTo(all);
	}

	@ParameterizedTest
	@MethodSource("places")
	void aPageHasOneToFiveHundredElements(Place place) {
		for (int size : List.of(0, 501, -1, Integer.MAX_VALUE, Integer.MIN_VALUE)) {
			Answer answer = Api.embedded().send(place.document("first: " + size), Map.of());
			assertThat(answer.codes()).as("first: %s", size).containsExactly("PAGE_SIZE");
			assertThat(answer.messages().get(0)).contains("1 to 500").contains(String.valueOf(size));
		}
	}

	@ParameterizedTest
	@MethodSource("places")
	void aCursorThatIsNoneOrOfAnotherKindOfListIsRefused(Place place) {
		String region = Base64.getUrlEncoder()
			.withoutPadding()
			.encodeToString("Region:syddanmark".getBytes(StandardCharsets.UTF_8));
		for (String cursor : List.of("", "x", "æ", "1", "Strategy:x", region, "' OR 1=1", "bnVsbA==")) {
			Answer answer = Api.embedded()
				.send("query($after: String) " + place.document("after: $after"), Map.of("after", cursor));
			assertThat(answer.codes()).as(cursor).containsExactly("MALFORMED_CURSOR");
		}
	}

	@ParameterizedTest
	@CsvSource({ "strategies, plans", "plans, strategies", "targets, initiatives", "claims, targets" })
	void theCursorOfOneListIsNotTakenByAnother(String one, String other) {
		String cursor = Api.embedded()
			.ask("{ " + one + "(first: 1) { pageInfo { endCursor } } }")
			.at(one + ".pageInfo.endCursor");
		Answer answer = Api.embedded().send("{ " + other + "(after: \"" + cursor + "\") { totalCount } }", Map.of());
		assertThat(answer.codes()).containsExactly("MALFORMED_CURSOR");
		assertThat(answer.messages().get(0)).contains("belongs to a list of").contains("this is a list of");
	}

	@Test
	void theCursorOfAnElementThatIsGoneSaysSo() {
		String gone = Base64.getUrlEncoder()
			.withoutPadding()
			.encodeToString("EmploymentPlan:gone-2020".getBytes(StandardCharsets.UTF_8));
		Answer answer = Api.embedded().send("{ plans(after: \"" + gone + "\") { nodes { slug } } }", Map.of());
		assertThat(answer.codes()).containsExactly("MALFORMED_CURSOR");
		assertThat(answer.messages().get(0)).contains("'after' names is no longer in the data")
			.contains("without 'after'");
	}

	@Test
	void aPageAfterTheLastElementIsEmptyAndHasNoCursors() {
		String last = Api.embedded().ask("{ plans { pageInfo { endCursor } } }").at("plans.pageInfo.endCursor");
		Answer answer = Api.embedded()
			.ask("{ plans(after: \"" + last + "\") { totalCount nodes { slug } edges { cursor }"
					+ " pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }");
		assertThat(answer.<Map<String, Object>>at("plans")).containsEntry("totalCount", 4)
			.containsEntry("nodes", List.of())
			.containsEntry("edges", List.of());
		assertThat(answer.<Map<String, Object>>at("plans.pageInfo")).containsEntry("hasNextPage", false)
			.containsEntry("hasPreviousPage", true)
			.containsEntry("startCursor", null)
			.containsEntry("endCursor", null);
	}

	@ParameterizedTest
	@ValueSource(strings = { "claims(filter: { basis: [STATED], years: [2021] }",
			"initiatives(filter: { goals: " + "[\"opkvalificering\"] }", "targets(filter: { kinds: [DIRECTIONAL] }",
			"strategies(filter: { municipalities: [\"0563\"], years: [2022] }" })
	void aFilteredListIsWalkedUnderItsFilterAndItsTotalIsExact(String list) {
		String name = list.substring(0, list.indexOf('('));
		String selection = ") { totalCount nodes { id } pageInfo { endCursor hasNextPage } } }";
		Answer whole = Api.embedded().ask("{ " + list + ", first: 500" + selection);
		List<Object> all = whole.at(name + ".nodes[*].id");
		assertThat(all).hasSizeGreaterThan(3).hasSize(whole.at(name + ".totalCount"));
		List<Object> walked = new ArrayList<>();
		String after = "";
		do {
			Answer page = Api.embedded().ask("{ " + list + ", first: " + (all.size() / 3) + after + selection);
			assertThat(page.<Integer>at(name + ".totalCount")).isEqualTo(all.size());
			walked.addAll(page.at(name + ".nodes[*].id"));
			after = (boolean) page.at(name + ".pageInfo.hasNextPage")
					? ", after: \"" + page.at(name + ".pageInfo.endCursor") + "\"" : "";
		}
		while (!after.isEmpty());
		assertThat(walked).isEqualTo(all);
	}

	@Test
	void aTotalAloneIsAnsweredWithoutRows() {
		StatementCounter counter = Api.embedded().instance().getBean(StatementCounter.class);
		counter.take();
		assertThat(Api.embedded().ask("{ plans { totalCount } }").<Integer>at("plans.totalCount")).isEqualTo(4);
		assertThat(counter.take()).singleElement().asString().doesNotContain("ORDER BY");
	}

	@Test
	void municipalitiesComeInDanishAlphabeticalOrder() {
		List<String> names = Api.embedded()
			.ask("{ municipalities { nodes { name } } }")
			.texts("municipalities.nodes[*].name");
		assertThat(names).hasSize(98)
			.startsWith("Albertslund", "Allerød", "Assens")
			.containsSequence("Furesø", "Faaborg-Midtfyn", "Gentofte")
			.containsSequence("Hvidovre", "Høje-Taastrup", "Hørsholm", "Ikast-Brande")
			.endsWith("Vordingborg", "Ærø", "Aabenraa", "Aalborg", "Aarhus")
			.isSortedAccordingTo(Collator.getInstance(Locale.forLanguageTag("da")));
	}

	@Test
	void plansComeByTheirMunicipalityAndTheirUnitsInTheOrderOfTheDocument() {
		Answer answer = Api.embedded().ask("""
				{ plans { nodes { slug } } strategies(first: 500) { nodes { plan { slug } } }
				  plan(slug: "esbjerg-2021-2022") { strategies { nodes { number } } } }""");
		List<String> plans = List.of("albertslund-2020-2022", "esbjerg-2021-2022", "hedensted-2021", "jammerbugt-2019");
		assertThat(answer.texts("plans.nodes[*].slug")).isEqualTo(plans);
		assertThat(answer.texts("strategies.nodes[*].plan.slug").stream().distinct()).isEqualTo(plans);
		assertThat(answer.texts("plan.strategies.nodes[*].number")).containsSubsequence("1", "2", "3", "1", "2", "3",
				"4", "5", "6");
	}

	private static List<Object> ids(Map<String, Object> page) {
		List<Object> ids = list(page, "nodes").stream().map((node) -> node.get("id")).toList();
		assertThat(list(page, "edges").stream().map((edge) -> object(edge, "node").get("id"))).isEqualTo(ids);
		return ids;
	}

	private static List<Object> cursors(Map<String, Object> page) {
		return list(page, "edges").stream().map((edge) -> edge.get("cursor")).toList();
	}

	@SuppressWarnings("unchecked")
	private static List<Map<String, Object>> list(Map<String, Object> page, String name) {
		return (List<Map<String, Object>>) page.get(name);
	}

	@SuppressWarnings("unchecked")
	private static Map<String, Object> object(Map<String, Object> page, String name) {
		return (Map<String, Object>) page.get(name);
	}

	/**
	 * Where a list stands.
	 *
	 * @param above what is selected above it
	 * @param field the list
	 * @param argument an argument that it can't do without
	 */
	record Place(String above, String field, String argument) {

		Place(String above, String field) {
			this(above, field, "");
		}

		String document(String arguments) {
			String own = this.argument.equals("") ? "" : this.argument + ", ";
			long open = this.above.chars().filter((sign) -> sign == '{').count()
					- this.above.chars().filter((sign) -> sign == '}').count();
			return "{ " + this.above + "list: " + this.field + "(" + own + arguments
					+ ") { totalCount nodes { ... on Node { id } } edges { cursor node { ... on Node { id } } }"
					+ " pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }" + " }".repeat((int) open + 1);
		}

		Map<String, Object> page(String arguments) {
			List<Map<String, Object>> found = Api.embedded().ask(document(arguments)).at(".list");
			return found.stream()
				.filter((list) -> !Integer.valueOf(0).equals(list.get("totalCount")))
				.findFirst()
				.orElseThrow();
		}

		/** The type that the list is a field of. */
		String owner(GraphQLSchema schema) {
			String type = "Query";
			if (this.above.isEmpty()) {
				return type;
			}
			for (String name : this.above.replaceAll("\\([^()]*\\)", "").split("(\\.{3} on|[{ ])+")) {
				type = Character.isUpperCase(name.codePointAt(0)) ? name
						: target(schema.getObjectType(type).getFieldDefinition(name));
			}
			return type;
		}

		static String target(GraphQLFieldDefinition field) {
			return ((GraphQLNamedType) GraphQLTypeUtil.unwrapAll(field.getType())).getName();
		}

		@Override
		public String toString() {
			return this.above + this.field;
		}

	}

}
