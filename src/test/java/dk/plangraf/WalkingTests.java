package dk.plangraf;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.graphql.execution.GraphQlSource;

import static org.assertj.core.api.Assertions.assertThat;

/** From anything in the graph one comes to all that it has to do with, and back. */
class WalkingTests {

	private static final GraphQLSchema SCHEMA = Instances.embedded().getBean(GraphQlSource.class).schema();

	/** Where objects of each type are found: the field of Query, then the way to them. */
	private static final Map<String, String> PLACES = Map.ofEntries(Map.entry("Municipality", "municipalities.nodes"),
			Map.entry("Region", "municipalities.nodes.region"),
			Map.entry("LabourMarketCouncil", "municipalities.nodes.councils.council"),
			Map.entry("MinisterialGoal", "ministerialGoals"), Map.entry("GoalSet", "goalSets"),
			Map.entry("GoalAnnouncement", "goalSets.announcements"),
			Map.entry("SustainableDevelopmentGoal", "sustainableDevelopmentGoals"),
			Map.entry("EmploymentPlan", "plans.nodes"), Map.entry("PlanYear", "plans.nodes.years"),
			Map.entry("SourceDocument", "plans.nodes.sourceDocument"), Map.entry("Strategy", "strategies.nodes"),
			Map.entry("Initiative", "initiatives.nodes"), Map.entry("Target", "targets.nodes"),
			Map.entry("Claim", "claims.nodes"), Map.entry("Commitment", "commitments.nodes"),
			Map.entry("TargetGroup", "targetGroups"), Map.entry("Instrument", "instruments"),
			Map.entry("Indicator", "indicators"), Map.entry("Partner", "partners.nodes"),
			Map.entry("ContextFigure", "plans.nodes.contextFigures.nodes"),
			Map.entry("RelatedPolicy", "plans.nodes.relatedPolicies"),
			Map.entry("PrintedGoal", "plans.nodes.printedGoals"), Map.entry("Monitoring", "plans.nodes.monitoring"),
			Map.entry("CoverageCell", "coverage(by: MINISTERIAL_GOAL, year: 2021).rows.cells"));

	private static final Map<String, List<String>> IDS = new HashMap<>();

	@Test
	void oneQuestionLeadsFromAGoalThroughThePlansToTheNeighboursOfTheirMunicipalities() {
		for (Api api : List.of(Api.embedded(), Api.overBolt())) {
			StatementCounter counter = api.instance().getBean(StatementCounter.class);
			counter.take();
			Answer answer = api.ask("""
					{ ministerialGoal(key: "socialt-bedrageri") {
					  plans { nodes { slug } }
					  claims(filter: { stances: [ADDRESSES], basis: [STATED] }) { nodes { subject { __typename
					    ... on Strategy { title plan { slug issuer { name region { name
					      municipalities { nodes { code region { key } } } } } } }
					  } about { ... on MinisterialGoal { key } } } }
					} }""");
			assertThat(answer.texts("ministerialGoal.plans.nodes[*].slug")).containsExactly("jammerbugt-2019");
			assertThat(answer.texts("ministerialGoal.claims.nodes[*].subject.title")).containsExactly("Kontrolenheden");
			String neighbours = "ministerialGoal.claims.nodes[*].subject.plan.issuer.region.municipalities.nodes[*]";
			assertThat(answer.texts(neighbours + ".code")).hasSize(11).contains("0849", "0851");
			assertThat(answer.texts(neighbours + ".region.key")).containsOnly("nordjylland");
			assertThat(answer.texts("ministerialGoal.claims.nodes[*].about.key")).containsExactly("socialt-bedrageri");
			assertThat(counter.take()).hasSize(1);
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "municipalities.nodes | region | municipalities",
			"municipalities.nodes.region | municipalities | region",
			"municipalities.nodes | councils.council | municipalities", "municipalities.nodes | plans | covers",
			"plans.nodes | covers | plans", "plans.nodes | issuer | plans", "plans.nodes | years | plan",
			"plans.nodes | strategies | plan", "plans.nodes | initiatives | plan", "plans.nodes | targets | plan",
			"plans.nodes | claims | plan", "plans.nodes | sourceDocument | plan",
			"plans.nodes | sustainableDevelopmentGoals | plans", "plans.nodes.years | strategies | years",
			"plans.nodes.years | goalSet | planYears", "goalSets | planYears | goalSet",
			"goalSets | announcements | goalSet", "ministerialGoals | announcements | goal",
			"strategies.nodes | years | strategies", "strategies.nodes | plan | strategies",
			"strategies.nodes | parent | children", "strategies.nodes | children | parent",
			"strategies.nodes | initiatives | strategy", "strategies.nodes | targets | strategy",
			"initiatives.nodes | strategy | initiatives", "initiatives.nodes | parts | partOf",
			"targets.nodes | strategy | targets", "targets.nodes | plan | targets", "plans.nodes | commitments | plan",
			"commitments.nodes | strategy | commitments", "plans.nodes | relatedPolicies | plan",
			"plans.nodes | printedGoals | plan", "ministerialGoals | printings | goal",
			"plans.nodes | contextFigures | plan", "plans.nodes | monitoring | plan",
			"strategies.nodes | monitoring | strategy", "plans.nodes | corrections | plan",
			"claims.nodes | corrections | claim", "plans.nodes | partners | plans",
			"partners.nodes | strategies | partners", "partners.nodes | commitments | partners",
			"targetGroups | broader | narrower", "targetGroups | related | related", "instruments | narrower | broader",
			"instruments | related | related", "indicators | narrower | broader", "indicators | related | related",
			"targets.nodes | indicator | targets" })
	void whereALinkIsWalkedOneWayItIsWalkedBackToo(String place, String there, String back) {
		String type = PLACES.entrySet()
			.stream()
			.filter((entry) -> entry.getValue().equals(place))
			.findFirst()
			.orElseThrow()
			.getKey();
		String returning = Selection.along(there, type, SCHEMA,
				(neighbour) -> Selection.along(back, neighbour, SCHEMA, (again) -> "id"));
		Answer answer = Api.embedded().ask("{ " + path(place, "id " + returning) + " }");
		List<Object> walked = new ArrayList<>();
		objects(answer, place).forEach((object) -> flat(object, there).forEach((neighbour) -> {
			walked.add(neighbour);
			assertThat(flat(neighbour, back)).extracting((again) -> again.get("id"))
				.as("%s of %s", there, object.get("id"))
				.contains(object.get("id"));
		}));
		assertThat(walked).isNotEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "plans.nodes | EmploymentPlan", "strategies.nodes | Strategy",
			"initiatives.nodes | Initiative", "targets.nodes | Target", "commitments.nodes | Commitment" })
	void theClaimsOfAUnitHaveItAsTheirSubject(String place, String type) {
		Answer answer = Api.embedded()
			.ask("{ " + path(place, "id claims { nodes { subject { __typename ... on Node { id } } plan { id } } }")
					+ " }");
		List<Object> found = new ArrayList<>();
		objects(answer, place).forEach((unit) -> flat(unit.get("claims"), "").forEach((claim) -> {
			Map<String, Object> subject = flat(claim.get("subject"), "").get(0);
			if (type.equals("EmploymentPlan")) {
				// a plan's list has the claims of its units too
				assertThat(flat(claim.get("plan"), "").get(0)).containsEntry("id", unit.get("id"));
			}
			else {
				assertThat(subject).containsEntry("id", unit.get("id")).containsEntry("__typename", type);
			}
			found.add(claim);
		}));
		assertThat(found).isNotEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "ministerialGoals", "sustainableDevelopmentGoals", "goalSets" })
	void theClaimsAboutATopicHaveItAsTheirTopic(String place) {
		Answer answer = Api.embedded()
			.ask("{ " + place + " { id claims(first: 500) { nodes { about { ... on Node { id } } } } } }");
		assertThat(answer.<List<Object>>at(place + "[*].claims.nodes[*]")).isNotEmpty();
		objects(answer, place).forEach((topic) -> assertThat(flat(topic.get("claims"), ""))
			.allSatisfy((claim) -> assertThat(claim).containsEntry("about", Map.of("id", topic.get("id")))));
	}

	@Test
	void everyTypeWithAGlobalIdIsWalkedHere() {
		assertThat(types()).containsExactlyInAnyOrderElementsOf(PLACES.keySet());
	}

	@ParameterizedTest
	@MethodSource("types")
	void everyFieldOfAnObjectCanBeSelectedAndWhatCannotBeNullIsNot(String type) {
		for (Api api : List.of(Api.embedded(), Api.overBolt())) {
			List<String> ids = ids(type).stream().limit(100).toList();
			Answer answer = api.ask("query($ids: [ID!]!) { nodes(ids: $ids) { id ... on " + type + " "
					+ Selection.everythingOf(SCHEMA.getObjectType(type), SCHEMA) + " } }", Map.of("ids", ids));
			assertThat(answer.texts("nodes[*].id")).isNotEmpty().isEqualTo(ids);
		}
	}

	@Test
	void everyFieldOfTheMatrixAndOfTheDataSetCanBeSelected() {
		for (String field : List.of("coverage(by: MINISTERIAL_GOAL)", "coverage(by: MINISTERIAL_GOAL, year: 2019)",
				"coverage(by: TARGET_GROUP, years: { from: 2021, to: 2022 })", "dataset", "search(query: \"unge\")",
				"targetCounts(groupBy: [PLAN, INDICATOR])", "goalTimeline(key: \"opkvalificering\")", "gaps")) {
			GraphQLObjectType type = (GraphQLObjectType) graphql.schema.GraphQLTypeUtil
				.unwrapAll(SCHEMA.getQueryType().getFieldDefinition(field.replaceAll("\\(.*", "")).getType());
			String everything = Selection.everythingOf(type, SCHEMA);
			assertThat(Api.overBolt().ask("{ " + field + everything + " }"))
				.isEqualTo(Api.embedded().ask("{ " + field + everything + " }"));
		}
	}

	@ParameterizedTest
	@MethodSource("types")
	void anObjectIsFoundAgainByItsIdAloneOrAmongOthers(String type) {
		String id = ids(type).get(0);
		Answer answer = Api.embedded()
			.ask("query($id: ID!, $ids: [ID!]!) { node(id: $id) { __typename id } nodes(ids: $ids) { __typename id } }",
					Map.of("id", id, "ids", List.of(id)));
		Map<String, String> expected = Map.of("__typename", type, "id", id);
		assertThat(answer.<Map<String, String>>at("node")).isEqualTo(expected);
		assertThat(answer.<List<Object>>at("nodes")).isEqualTo(List.of(expected));
	}

	@ParameterizedTest
	@ValueSource(strings = { "by: MINISTERIAL_GOAL, year: 2021", "by: MINISTERIAL_GOAL, year: 2022",
			"by: MINISTERIAL_GOAL, year: 2021, filter: { basis: [STATED] }",
			"by: MINISTERIAL_GOAL, year: 2021, filter: { basis: [COLLECTIVE, INFERRED], municipalities: [\"0766\"] }",
			"by: MINISTERIAL_GOAL, year: 1999, subjects: [\"" + "TWluaXN0ZXJpYWxHb2FsOm9wa3ZhbGlmaWNlcmluZw\"]",
			"by: MINISTERIAL_GOAL, filter: { council: \"rar-oestjylland\" }",
			"by: MINISTERIAL_GOAL, filter: { basis: [] }",
			"by: MINISTERIAL_GOAL, filter: { municipalities: [\"0101\", \"0561\"] }" })
	void aCellFetchedByItsIdIsTheCellOfTheMatrix(String arguments) {
		String cell = """
				{ id subject { id name } municipality { code plans { nodes { slug } } } year state reason level statedLevel
				  label en: label(language: EN) basis announced
				  counts { strategies commitments initiatives targets { quantified directional qualitative awaited } }
				  claims { id subject { __typename } passages { exact } } reservations { id rationale }
				  evidence { via words } initiatives { id } passages { exact }
				  distribution { year loaded levels { state level municipalities plans } }
				  near: distribution(of: REGION) { region { key } year loaded plans tooFew }
				  those: distribution(of: CHOSEN, municipalities: ["0766", "0849"]) { existing loaded } }""";
		Answer matrix = Api.embedded().ask("{ coverage(" + arguments + ") { rows { cells " + cell + " } } }");
		List<Map<String, Object>> cells = matrix.rows("coverage.rows[*].cells[*]").stream().limit(100).toList();
		List<Object> ids = cells.stream().map((one) -> one.get("id")).toList();
		assertThat(ids).isNotEmpty().doesNotHaveDuplicates();
		Answer nodes = Api.embedded()
			.ask("query($ids: [ID!]!) { nodes(ids: $ids) { ... on CoverageCell " + cell + " } }", Map.of("ids", ids));
		assertThat(nodes.rows("nodes")).isEqualTo(cells);
	}

	@Test
	void cellsOfAllDimensionsAreFetchedByTheirIdsTogether() {
		String cell = "{ rows { cells { id subject { id name } year label evidence { words subject { id } } distribution { loaded } } } }";
		Answer matrices = Api.embedded()
			.ask("{ a: coverage(by: SUSTAINABLE_DEVELOPMENT_GOAL, years: { from: 2019, to: 2022 }) " + cell
					+ " b: coverage(by: TARGET_GROUP, filter: { municipalities: [\"0849\"] }) " + cell
					+ " c: coverage(by: INSTRUMENT, year: 2021, filter: { municipalities: [\"0561\"] }) " + cell
					+ " d: coverage(by: PARTNER, year: 2022, filter: { municipalities: [\"0563\", \"0101\"], basis: [STATED] }) "
					+ cell + " }");
		List<Map<String, Object>> cells = Stream.of("a", "b", "c", "d")
			.flatMap((matrix) -> matrices.rows(matrix + ".rows[*].cells[*]").stream().limit(25))
			.toList();
		List<Object> ids = cells.stream().map((one) -> one.get("id")).toList();
		assertThat(ids).hasSizeGreaterThan(80).doesNotHaveDuplicates();
		StatementCounter counter = Instances.embedded().getBean(StatementCounter.class);
		counter.take();
		Answer nodes = Api.embedded()
			.ask("query($ids: [ID!]!) { nodes(ids: $ids) { ... on CoverageCell "
					+ cell.replace("{ rows { cells ", "").replaceAll(" } }$", "") + " } }", Map.of("ids", ids));
		assertThat(counter.take()).hasSize(2);
		assertThat(nodes.rows("nodes")).isEqualTo(cells);
	}

	@Test
	void idsAreMadeFromTheSeedsOwnKeys() {
		Answer answer = Api.embedded().ask("""
				{ plan(slug: "esbjerg-2021-2022") { id } municipality(code: "561") { id }
				  ministerialGoal(key: "opkvalificering") { id } }""");
		assertThat(answer.<String>at("plan.id")).isEqualTo(encoded("EmploymentPlan:esbjerg-2021-2022"));
		assertThat(answer.<String>at("municipality.id")).isEqualTo(encoded("Municipality:0561"));
		assertThat(answer.<String>at("ministerialGoal.id")).isEqualTo(encoded("MinisterialGoal:opkvalificering"));
	}

	@Test
	void nodesComeInTheOrderAskedForWithNullForWhatIsNotThere() {
		String goal = encoded("MinisterialGoal:opkvalificering");
		String fanoe = encoded("Municipality:0563");
		String esbjerg = encoded("Municipality:0561");
		String cell = encoded("CoverageCell:MINISTERIAL_GOAL/opkvalificering/0561/2021");
		String mentor = encoded("CoverageCell:INSTRUMENT/mentor/0561/2022");
		List<String> ids = List.of(goal, fanoe, encoded("Municipality:9999"), cell, esbjerg, encoded("Planet:mars"),
				goal, encoded("Passage:x"), encoded("CoverageCell:MINISTERIAL_GOAL/opkvalificering/9999/2021"),
				encoded("CoverageCell:MINISTERIAL_GOAL/x/0561/2021"), encoded("CoverageCell:x"),
				encoded("CoverageCell:INSTRUMENT/opkvalificering-af-ledige/0561/2021"), mentor);
		Answer answer = Api.embedded().ask("query($ids: [ID!]!) { nodes(ids: $ids) { id } }", Map.of("ids", ids));
		assertThat(answer.<List<Map<String, Object>>>at("nodes"))
			.extracting((node) -> (node != null) ? node.get("id") : null)
			.containsExactly(goal, fanoe, null, cell, esbjerg, null, goal, null, null, null, null, null, mentor);
		assertThat(Api.embedded().ask("{ nodes(ids: []) { id } }").<List<Object>>at("nodes")).isEmpty();
	}

	@Test
	void atMostAHundredNodesAreFetchedAtOnce() {
		List<String> ids = java.util.Collections.nCopies(101, encoded("Municipality:0561"));
		Answer answer = Api.embedded().send("query($ids: [ID!]!) { nodes(ids: $ids) { id } }", Map.of("ids", ids));
		assertThat(answer.codes()).containsExactly("PAGE_SIZE");
		assertThat(answer.messages().get(0)).contains("100").contains("101");
	}

	@Test
	void oneFieldCanBeSelectedTwiceWithDifferentArguments() {
		Answer answer = Api.embedded()
			.ask("""
					{ plan(slug: "esbjerg-2021-2022") {
					  one: strategies(first: 1) { n: totalCount nodes { da: title } }
					  two: strategies(first: 2, filter: { goals: ["kvalificeret-arbejdskraft"] }) { totalCount nodes { title } rest: nodes { number } }
					  strategies(filter: { goals: ["opkvalificering"], basis: [STATED] }) { nodes { number } }
					  claims(first: 1) { nodes { stanceLabel en: stanceLabel(language: EN) stance } }
					}
					a: ministerialGoal(key: "opkvalificering") { label }
					b: ministerialGoal(key: "opkvalificering") { label(language: EN) } }""");
		assertThat(answer.<List<Object>>at("plan.one.nodes")).hasSize(1);
		assertThat(answer.<List<Object>>at("plan.two.nodes")).hasSize(2);
		assertThat(answer.<List<Object>>at("plan.two.rest")).hasSize(2);
		assertThat(answer.<Integer>at("plan.one.n")).isGreaterThan(answer.<Integer>at("plan.two.totalCount"));
		assertThat(answer.texts("plan.strategies.nodes[*].number")).containsExactly("2");
		assertThat(answer.rows("plan.claims.nodes")).first()
			.isEqualTo(Map.of("stanceLabel", "Arbejder med", "en", "Addresses", "stance", "ADDRESSES"));
		assertThat(answer.<String>at("a.label")).isEqualTo("Flere ledige skal opkvalificeres");
		assertThat(answer.<String>at("b.label")).isEqualTo("More unemployed people must be upskilled");
	}

	@Test
	void whatIsSelectedInPiecesIsPutTogether() {
		Answer answer = Api.embedded()
			.ask("""
					query Pieces($with: Boolean = true) {
					  plan(slug: "hedensted-2021") { slug issuer { code } ...Rest issuer { name } }
					  plan(slug: "hedensted-2021") { title @skip(if: $with) years { year } }
					}
					fragment Rest on EmploymentPlan { issuer { ...Place } ... { edition @include(if: $with) } ... on Node { id } }
					fragment Place on Municipality { region { key } __typename }
					""");
		assertThat(answer.<Map<String, Object>>at("plan")).containsOnlyKeys("slug", "issuer", "edition", "id", "years");
		assertThat(answer.<Object>at("plan.issuer")).isEqualTo(Map.of("code", "0766", "name", "Hedensted", "region",
				Map.of("key", "midtjylland"), "__typename", "Municipality"));
	}

	@Test
	void unionsAndInterfacesGiveEachTypeWhatIsSelectedOfIt() {
		Answer answer = Api.embedded()
			.ask("""
					{ search(query: "unge", first: 500) { nodes { __typename ... on Node { id }
					    ... on Strategy { heading: title plan { slug } } ... on Initiative { heading: title strategy { title } }
					    ... on Target { heading: metric plan { title } } ... on CoverageSubject { name } } }
					  coverage(by: MINISTERIAL_GOAL, year: 2021) { rows { subject { __typename id name
					    ... on MinisterialGoal { key } ... on Node { again: id } } } } }""");
		assertThat(answer.texts("search.nodes[*].__typename")).contains("Strategy", "Initiative", "Target");
		assertThat(answer.rows("search.nodes[?(@.__typename=='Strategy')]")).isNotEmpty()
			.allSatisfy((node) -> assertThat(node).containsOnlyKeys("__typename", "id", "heading", "plan"));
		assertThat(answer.rows("search.nodes[?(@.__typename=='Target')].plan")).isNotEmpty()
			.allSatisfy((plan) -> assertThat(plan).containsOnlyKeys("title"));
		assertThat(answer.rows("coverage.rows[*].subject")).hasSize(5)
			.allSatisfy((subject) -> assertThat(subject).containsEntry("again", subject.get("id"))
				.containsEntry("__typename", "MinisterialGoal"));
	}

	@Test
	void aFieldMayBearTheNameOfAnother() {
		Answer answer = Api.embedded().ask("""
				{ title: plan(slug: "hedensted-2021") { title: slug slug: title id: years { year: id id: year } }
				  nodes: plans(first: 1) { edges: nodes { node: slug } nodes: edges { cursor: node { slug } } } }""");
		assertThat(answer.<String>at("title.title")).isEqualTo("hedensted-2021");
		assertThat(answer.<String>at("title.slug")).contains("Beskæftigelsesplan");
		assertThat(answer.<List<Integer>>at("title.id[*].id")).containsExactly(2021);
		assertThat(answer.texts("nodes.edges[*].node")).isEqualTo(answer.texts("nodes.nodes[*].cursor.slug"));
	}

	@Test
	void aQuestionWithSeveralFieldsTakesAStatementForEachAtMost() {
		StatementCounter counter = Api.embedded().instance().getBean(StatementCounter.class);
		counter.take();
		Api.embedded().ask("""
				{ plans { nodes { strategies { nodes { initiatives { nodes { claims(first: 5) { nodes { passages {
				   exact } } } } } } } } }
				 goalSets { announcements { goal { plans { nodes { covers { name } } } } } }
				  municipality(code: "0561") { plans { nodes { slug } } } }""");
		assertThat(counter.take()).hasSize(3);
	}

	static List<String> types() {
		return SCHEMA.getImplementations(SCHEMA.getTypeAs("Node"))
			.stream()
			.map(GraphQLObjectType::getName)
			.sorted()
			.toList();
	}

	/** The ids of all objects of a type. */
	private static List<String> ids(String type) {
		return IDS.computeIfAbsent(type, WalkingTests::findIds);
	}

	private static List<String> findIds(String type) {
		String place = PLACES.get(type);
		Answer answer = Api.embedded().ask("{ " + path(place, "id") + " }");
		return objects(answer, place.replaceAll("\\(.*\\)", "")).stream()
			.map((object) -> (String) object.get("id"))
			.distinct()
			.toList();
	}

	/** Selects something at the end of a path from the root. */
	private static String path(String path, String selection) {
		String[] names = path.split("\\.(?![^(]*\\))");
		return String.join(" { ", names) + " { " + selection + " }".repeat(names.length);
	}

	private static List<Map<String, Object>> objects(Answer answer, String place) {
		int dot = place.indexOf('.');
		String first = (dot > 0) ? place.substring(0, dot) : place;
		return flat(answer.at(first), (dot > 0) ? place.substring(dot + 1) : "");
	}

	/** The objects at the end of a path below a value, out of all lists and pages. */
	@SuppressWarnings("unchecked")
	private static List<Map<String, Object>> flat(Object value, String path) {
		if (value == null) {
			return List.of();
		}
		if (value instanceof List<?> list) {
			return list.stream().flatMap((element) -> flat(element, path).stream()).toList();
		}
		Map<String, Object> object = (Map<String, Object>) value;
		if (path.isEmpty()) {
			return object.containsKey("nodes") ? flat(object.get("nodes"), "") : List.of(object);
		}
		int dot = path.indexOf('.');
		return flat(object.get((dot > 0) ? path.substring(0, dot) : path), (dot > 0) ? path.substring(dot + 1) : "");
	}

	private static String encoded(String key) {
		return Base64.getUrlEncoder().withoutPadding().encodeToString(key.getBytes(StandardCharsets.UTF_8));
	}

}
