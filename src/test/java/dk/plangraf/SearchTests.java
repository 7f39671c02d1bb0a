package dk.plangraf;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dk.plangraf.graph.TextField;
import dk.plangraf.plan.Language;
import dk.plangraf.plan.Terms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * What a search finds, in which order, under which filter, and how it is counted: beside
 * what one finds by going through everything by hand.
 */
class SearchTests {

	/** The lists that hold what a search finds of the plans, by kind. */
	private static final Map<String, String> LISTS = Map.of("EmploymentPlan", "plans", "Strategy", "strategies",
			"Commitment", "commitments", "Initiative", "initiatives", "Target", "targets", "Claim", "claims");

	private static final String KINDS = "[EMPLOYMENT_PLAN, STRATEGY, COMMITMENT, INITIATIVE, TARGET, CLAIM]";

	private static final Map<String, String> FIELDS = Map.of("MUNICIPALITY", "municipalities", "YEAR", "years", "GOAL",
			"goals", "SDG", "sdgs", "TARGET_GROUP", "targetGroups", "INSTRUMENT", "instruments", "PARTNER", "partners",
			"INDICATOR", "indicators");

	private static final UnfilteredLists WORLD = UnfilteredLists.read();

	/**
	 * What fits one value of one field, by the length of the list that it is taken from.
	 */
	private static final Map<List<Object>, List<Element>> ALONE = new HashMap<>();

	@ParameterizedTest
	@CsvSource({ "småjob, småjobs", "smaajob, småjobs", "virksomheder, Virksomhedernes", "oekonomisk, økonomisk",
			"maanedlig, månedligt", "beskaeftigelse, beskæftigelsen", "mentor, mentorkurser",
			"praktik, virksomhedspraktik" })
	void aWordIsFoundAndMarkedInWhateverFormItStands(String search, String marked) {
		assertThat(hits(search).stream().map((hit) -> hit.toLowerCase(java.util.Locale.ROOT)))
			.contains(marked.toLowerCase(java.util.Locale.ROOT));
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "småjob; smaajob", "virksomhed; Virksomhedernes", "Fanø; FANOE",
			"økonomisk; OEKONOMISKE", "a-kasse; akasser", "jobcenter; jobcentrenes" })
	void formsOfOneWordFindTheSame(String one, String other) {
		assertThat(wholeWords(one)).isNotEmpty().isEqualTo(wholeWords(other));
	}

	@Test
	void whatIsIndexedIsWhatASearchCanFind() {
		assertThat(Terms.labels("SearchType", Language.DA).keySet())
			.containsExactlyInAnyOrderElementsOf(TextField.ELEMENTS.stream().map(Enum::name).toList());
		assertThat(Terms.labels("SearchField", Language.DA).keySet())
			.containsExactly(Stream.of(TextField.values()).map(Enum::name).toArray(String[]::new));
	}

	@Test
	void everyTextThatThereIsIsSearched() {
		String searches = Stream
			.of("virksomhed", "udvalg", "revideret", "esbjerg", "0561", "8", "opfølgning", "månedlig", "landet", "unge")
			.map((word) -> " w%s: search(query: \"%s\", first: 500) { edges { highlights { field } } }"
				.formatted(Integer.toHexString(word.hashCode()), word))
			.collect(Collectors.joining());
		assertThat(Api.embedded().ask("{" + searches + " }").texts("*.edges[*].highlights[*].field"))
			.containsOnly(Stream.of(TextField.values()).map(TextField::name).toArray(String[]::new))
			.contains(Stream.of(TextField.values()).map(TextField::name).toArray(String[]::new));
	}

	@Test
	void whatIsCalledSoComesFirstThenWholeWordsInTitlesAndAllOfThemBeforePartsOfWords() {
		Answer answer = Api.embedded().ask("""
				{ search(query: "mentor", first: 500) { edges { highlights { field parts { text hit } }
				  node { __typename ... on Instrument { label } } } } }
				""");
		assertThat(answer.<String>at("search.edges[0].node.label")).isEqualTo("Mentor");
		List<Map<String, Object>> edges = answer.rows("search.edges");
		List<Integer> ranks = IntStream.range(0, edges.size()).mapToObj((i) -> {
			List<String> titles = answer.texts("search.edges[" + i + "].highlights[?(@.field in ['TITLE','NAME'])]"
					+ ".parts[?(@.hit==true)].text");
			List<String> all = answer.texts("search.edges[" + i + "].highlights[*].parts[?(@.hit==true)].text");
			String whole = "(?i)mentor(s|er|erne|en)?";
			return titles.stream().anyMatch((text) -> text.matches(whole)) ? 0
					: all.stream().anyMatch((text) -> text.matches(whole)) ? 1 : 2;
		}).toList();
		assertThat(ranks).isSorted().contains(0, 1).hasSizeGreaterThan(5);
	}

	@Test
	void quotationMarksHoldWordsTogetherAndAHyphenExcludes() {
		Set<Object> both = ids("tæt kontakt", "");
		Set<Object> together = ids("\"tæt kontakt\"", "");
		assertThat(together).isNotEmpty().isSubsetOf(both);
		Set<Object> mentor = ids("mentor", "");
		Set<Object> without = ids("mentor -virksomhed", "");
		assertThat(without).isNotEmpty().isSubsetOf(mentor).hasSizeLessThan(mentor.size());
		assertThat(ids("\"praktik\"", "")).isSubsetOf(ids("praktik", "")).hasSizeLessThan(ids("praktik", "").size());
	}

	@Test
	void englishLabelsFindTheirTerms() {
		assertThat(Api.embedded()
			.ask("{ search(query: \"WAGE subsidy\", types: [INSTRUMENT]) { nodes { ... on Instrument { label } } } }")
			.texts("search.nodes[*].label")).isNotEmpty();
		assertThat(Api.embedded()
			.ask("{ search(query: \"decent work\", types: [SUSTAINABLE_DEVELOPMENT_GOAL]) { nodes"
					+ " { ... on SustainableDevelopmentGoal { number } } edges { highlights { label(language: EN) } } } }")
			.<List<Integer>>at("search.nodes[*].number")).containsExactly(8);
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "job* AND (x OR", "field:mentor~2", "[a TO b]", "mentor^9 \\", "/regex/ mentor", "\"mentor",
					"mentor && || !", "*", "_job", "|", "😀 mentor", "' OR 1=1 --", "titleWords:mentor", "NOT mentor" })
	void oddInputIsASearchLikeAnyOtherOrToldToBeNone(String search) {
		Answer answer = Api.embedded()
			.send("query ($q: String!) { search(query: $q) { totalCount nodes { __typename } } }", Map.of("q", search));
		if (answer.body().contains("\"errors\"")) {
			assertThat(answer.codes()).containsExactly("INVALID_ARGUMENT");
		}
		else {
			assertThat(answer.<Integer>at("search.totalCount")).isNotNegative();
		}
	}

	@Test
	void aSearchHasThirtyTwoWordsAtMostAndAWordAnyLength() {
		String question = "query ($q: String!) { search(query: $q) { totalCount } }";
		assertThat(Api.embedded().send(question, Map.of("q", "job ".repeat(33))).messages()).singleElement()
			.asString()
			.contains("33", "32");
		assertThat(Api.embedded().ask(question, Map.of("q", "job ".repeat(32))).<Integer>at("search.totalCount"))
			.isPositive();
		assertThat(Api.embedded().ask(question, Map.of("q", "job".repeat(5_000))).<Integer>at("search.totalCount"))
			.isZero();
		assertThat(Api.embedded().send(question, Map.of("q", "mentor ".repeat(50_000))).codes())
			.containsExactly("INVALID_ARGUMENT");
	}

	@Test
	void aHighlightIsAPieceOfTheTextInPartsOfWhichSomeAreHits() {
		Answer answer = Api.embedded().ask("""
				{ search(query: "borger job", types: [INITIATIVE], first: 500) { edges {
				  highlights { field fragment parts { text hit } }
				  node { ... on Initiative { title summary note passages { exact headingPath } targetGroups { words }
				    instrumentUses { words } partnerUses { words } } } } } }
				""");
		List<Map<String, Object>> edges = answer.rows("search.edges");
		assertThat(edges).hasSizeGreaterThan(3).allSatisfy((edge) -> {
			List<String> texts = texts(edge.get("node")).toList();
			assertThat((List<?>) edge.get("highlights")).isNotEmpty().allSatisfy((highlight) -> {
				Map<?, ?> map = (Map<?, ?>) highlight;
				List<?> parts = (List<?>) map.get("parts");
				String fragment = (String) map.get("fragment");
				assertThat(parts.stream().map((part) -> (String) ((Map<?, ?>) part).get("text")))
					.allSatisfy((text) -> assertThat(text).isNotEmpty());
				assertThat(parts.stream()
					.map((part) -> (String) ((Map<?, ?>) part).get("text"))
					.collect(Collectors.joining())).isEqualTo(fragment);
				assertThat(parts.stream().filter((part) -> ((Map<?, ?>) part).get("hit").equals(true))).isNotEmpty();
				assertThat(texts).anyMatch((text) -> text.contains(fragment.replaceAll("^…|…$", "")));
				assertThat(fragment).hasSizeLessThan(300);
			});
		});
	}

	@Test
	void aLongTextIsCutAroundItsFirstHit() {
		assertThat(Api.embedded()
			.ask("{ search(query: \"kommune\", first: 500) { edges { highlights { fragment parts { text hit } } } } }")
			.rows("search.edges[*].highlights[?(@.fragment =~ /.*…$/)]")).isNotEmpty()
			.allSatisfy((highlight) -> assertThat(((List<?>) highlight.get("parts")).stream()
				.anyMatch((part) -> ((Map<?, ?>) part).get("hit").equals(true))).isTrue());
	}

	/** Filters that leave something, with one value or more in each field. */
	static Stream<Arguments> filters() {
		return Stream
			.of(Map.of("municipalities", List.of("0563", "0766")),
					Map.of("plans", List.of("jammerbugt-2019", "hedensted-2021"), "partners", List.of("a-kasser")),
					Map.of("goals", List.of("opkvalificering", "kvalificeret-arbejdskraft"), "basis", List.of("STATED"),
							"years", List.of(2022)),
					Map.of("sdgs", List.of(4, 8)), Map.of("basis", List.of("INFERRED"), "region", "syddanmark"),
					Map.of("targetGroups", List.of("udsatte-borgere", "unge"), "years", List.of(2020, 2021)),
					Map.of("council", "rar-oestjylland", "instruments",
							List.of("virksomhedspraktik", "opkvalificering")))
			.map((filter) -> arguments(filter.containsKey("sdgs") ? "uddannelse" : "kompetencer", filter));
	}

	@ParameterizedTest
	@MethodSource("filters")
	void aFilterLeavesWhatOneWhoGoesThroughEverythingWouldLeave(String word, Map<String, Object> filter) {
		Map<Object, Element> all = found(word);
		Answer answer = Api.embedded()
			.ask("query ($q: String!, $filter: SearchFilter) { search(query: $q, types: " + KINDS
					+ ", filter: $filter, first: 500) { totalCount nodes { ... on Node { id } }"
					+ " facets { field buckets { value count } } } }", Map.of("q", word, "filter", filter));
		List<Object> wanted = all.entrySet()
			.stream()
			.filter((entry) -> entry.getValue().fits(filter))
			.map(Map.Entry::getKey)
			.toList();
		assertThat(answer.<List<Object>>at("search.nodes[*].id")).containsExactlyInAnyOrderElementsOf(wanted);
		assertThat(answer.<Integer>at("search.totalCount")).isEqualTo(wanted.size());
		Map<String, Map<String, Object>> facets = facets(answer.rows("search.facets"));
		assertThat(facets.keySet()).hasSize(FIELDS.size() + 1);
		facets.get("TYPE").keySet().retainAll(List.of(KINDS.replaceAll("[\\[\\]]", "").split(", ")));
		facets.forEach((field, counts) -> assertThat(counts).as(field).isEqualTo(counted(field, all.values(), filter)));
	}

	@Test
	void everyBucketCountsWhatItsOwnValueWouldFindOfEverythingThatThereIs() {
		Map<String, Object> filter = Map.of("years", List.of(2021, 2022), "goals",
				List.of("opkvalificering", "udsatte-ledige", "kvalificeret-arbejdskraft"));
		Answer answer = Api.embedded().ask("""
				query ($filter: SearchFilter) { search(query: "job", filter: $filter) { totalCount
				  facets(fields: [TYPE, MUNICIPALITY, GOAL, TARGET_GROUP]) { field buckets { value count } } } }
				""", Map.of("filter", filter));
		facets(answer.rows("search.facets")).forEach((field, buckets) -> {
			assertThat(buckets).as(field).isNotEmpty();
			Map<String, Object> variables = new LinkedHashMap<>();
			StringBuilder searches = new StringBuilder();
			for (String value : buckets.keySet()) {
				String name = "v" + variables.size();
				Map<String, Object> narrowed = new HashMap<>(filter);
				if (!field.equals("TYPE")) {
					narrowed.put(FIELDS.get(field), List.of(value(field, value)));
				}
				searches.append(" %s: search(query: \"job\", filter: $%s%s) { totalCount }".formatted(name, name,
						field.equals("TYPE") ? ", types: [" + value + "]" : ""));
				variables.put(name, narrowed);
			}
			String declared = variables.keySet()
				.stream()
				.map((name) -> "$" + name + ": SearchFilter")
				.collect(Collectors.joining(", "));
			assertThat(Api.embedded()
				.ask("query (" + declared + ") {" + searches + " }", variables)
				.<List<Integer>>at("*.totalCount")).as(field).isEqualTo(List.copyOf(buckets.values()));
		});
	}

	@Test
	void facetsComeTheMostFrequentFirstWithLabelsInBothLanguages() {
		Answer answer = Api.embedded().ask("""
				{ search(query: "unge") { facets(fields: [INSTRUMENT, TYPE]) { field label(language: EN)
				  buckets { value count da: label en: label(language: EN) } } } }
				""");
		assertThat(answer.texts("search.facets[*].field")).containsExactly("TYPE", "INSTRUMENT");
		assertThat(answer.texts("search.facets[*].label")).containsExactly("Type", "Instrument");
		for (int i = 0; i < 2; i++) {
			assertThat(answer.<List<Integer>>at("search.facets[" + i + "].buckets[*].count"))
				.isSortedAccordingTo(Collections.reverseOrder())
				.hasSizeGreaterThan(3);
		}
		assertThat(answer.rows("search.facets[0].buckets[?(@.value=='INITIATIVE')]")).singleElement()
			.satisfies(
					(bucket) -> assertThat(bucket).containsEntry("da", "Initiativ").containsEntry("en", "Initiative"));
		assertThat(answer.rows("search.facets[1].buckets[?(@.value=='mentor')]"))
			.allSatisfy((bucket) -> assertThat(bucket).containsEntry("da", "Mentor"));
	}

	@Test
	void anEntryOfTheCatalogueIsKeptWhereAUnitThatHasToDoWithItIs() {
		String question = "query ($filter: SearchFilter) { search(query: \"mentor\", types: [INSTRUMENT],"
				+ " filter: $filter) { nodes { ... on Instrument { key } } } }";
		List<String> everywhere = Api.embedded().ask(question).texts("search.nodes[*].key");
		assertThat(everywhere).contains("mentor");
		for (String plan : WORLD.all("plans").stream().map((one) -> String.valueOf(one.get("slug"))).toList()) {
			Set<Object> used = new HashSet<>();
			for (String list : List.of("strategies", "commitments", "initiatives")) {
				WORLD.all(list)
					.stream()
					.filter((unit) -> ((Map<?, ?>) unit.get("plan")).get("slug").equals(plan))
					.forEach((unit) -> {
						used.addAll(UnfilteredLists.used("instruments", unit));
						if (unit.get("parts") instanceof List<?> parts) {
							parts.forEach((part) -> used.addAll(UnfilteredLists.used("instruments", map(part))));
						}
					});
			}
			assertThat(Api.embedded()
				.ask(question, Map.of("filter", Map.of("plans", List.of(plan))))
				.texts("search.nodes[*].key")).as(plan)
				.containsExactlyInAnyOrderElementsOf(
						everywhere.stream().filter((key) -> withBroader("instruments", used).contains(key)).toList());
		}
	}

	@Test
	void aMunicipalityIsFoundByItsOwnCodeAndNotByThatOfItsNeighbourInTheSamePlan() {
		String question = "query ($filter: SearchFilter) { search(query: \"Fanø\", types: [MUNICIPALITY], filter: $filter)"
				+ " { totalCount facets(fields: [MUNICIPALITY]) { buckets { value } } } }";
		assertThat(Api.embedded()
			.ask(question, Map.of("filter", Map.of("municipalities", List.of("563"))))
			.<Integer>at("search.totalCount")).isOne();
		Answer neighbour = Api.embedded().ask(question, Map.of("filter", Map.of("municipalities", List.of("0561"))));
		assertThat(neighbour.<Integer>at("search.totalCount")).isZero();
		assertThat(neighbour.texts("search.facets[0].buckets[*].value")).containsExactly("0563");
	}

	@Test
	void pagesMeetWithoutGapOrOverlapFromEitherEnd() {
		List<Object> all = Api.embedded()
			.ask("{ search(query: \"mentor\", first: 500) { nodes { ... on Node { id } } } }")
			.at("search.nodes[*].id");
		List<Object> forwards = new ArrayList<>();
		List<Object> backwards = new ArrayList<>();
		walk("mentor", 3, "first", "after", "endCursor", "hasNextPage").forEach(forwards::addAll);
		walk("mentor", 3, "last", "before", "startCursor", "hasPreviousPage")
			.forEach((page) -> backwards.addAll(0, page));
		assertThat(forwards).isEqualTo(all).doesNotHaveDuplicates();
		assertThat(backwards).isEqualTo(all);
	}

	@Test
	void aCursorOfWhatAnotherSearchHasFoundIsRefused() {
		String cursor = Api.embedded()
			.ask("{ search(query: \"Jammerbugt\", types: [MUNICIPALITY]) { pageInfo { endCursor } } }")
			.at("search.pageInfo.endCursor");
		Answer answer = Api.embedded()
			.send("query ($after: String) { search(query: \"mentor\", after: $after) { nodes { __typename } } }",
					Map.of("after", cursor));
		assertThat(answer.codes()).containsExactly("MALFORMED_CURSOR");
		assertThat(answer.messages()).singleElement().asString().contains("not found by this search");
	}

	@Test
	void aFilterByCouncilTellsWhatItCannotPlace() {
		Answer answer = Api.embedded()
			.ask("""
					{ by: search(query: "virksomhed", types: [INITIATIVE], filter: { council: "rar-oestjylland" }) { totalCount notPlaced }
					  all: search(query: "virksomhed", types: [INITIATIVE]) { totalCount notPlaced } }
					""");
		Answer list = Api.embedded().ask("""
				{ initiatives(filter: { council: "rar-oestjylland" }) { totalCount notPlaced } }
				""");
		assertThat(answer.<Object>at("all.notPlaced")).isNull();
		assertThat(answer.<Integer>at("by.notPlaced")).isBetween(1, list.<Integer>at("initiatives.notPlaced"));
		assertThat(answer.<Integer>at("by.totalCount")).isBetween(1, list.<Integer>at("initiatives.totalCount"));
	}

	@Test
	void aSearchIsOneStatementWhateverIsAskedOfIt() {
		StatementCounter counter = Api.embedded().instance().getBean(StatementCounter.class);
		counter.take();
		Api.embedded()
			.ask("""
					{ search(query: "unge \\"job\\"", filter: { years: [2021] }) { totalCount facets { buckets { label count } }
					  edges { highlights { fragment } node { ... on Initiative { title strategy { title } } } } } }
					""");
		Api.embedded()
			.ask("""
					{ search(query: "borger", filter: { years: [2019, 2020] }) { totalCount facets { buckets { label count } }
					  edges { highlights { fragment } node { ... on Initiative { title strategy { title } } } } } }
					""");
		List<String> statements = counter.take();
		assertThat(statements).hasSize(2);
		assertThat(statements.get(0)).isEqualTo(statements.get(1));
	}

	private static List<List<Object>> walk(String word, int size, String count, String from, String cursor,
			String more) {
		List<List<Object>> pages = new ArrayList<>();
		Map<String, Object> variables = new HashMap<>(Map.of("q", word, "n", size));
		Answer answer;
		do {
			answer = Api.embedded()
				.ask("query ($q: String!, $n: Int, $at: String) { search(query: $q, " + count + ": $n, " + from
						+ ": $at) { nodes { ... on Node { id } } pageInfo { " + cursor + " " + more + " } } }",
						variables);
			pages.add(answer.at("search.nodes[*].id"));
			variables.put("at", answer.at("search.pageInfo." + cursor));
		}
		while (answer.<Boolean>at("search.pageInfo." + more));
		return pages;
	}

	private static Set<Object> withBroader(String vocabulary, Set<Object> keys) {
		Set<Object> all = new HashSet<>(keys);
		while (all.addAll(WORLD.all(vocabulary)
			.stream()
			.filter((term) -> all.contains(term.get("key")))
			.flatMap((term) -> ((List<?>) term.get("broader")).stream())
			.map((broader) -> ((Map<?, ?>) broader).get("key"))
			.toList())) {
			continue;
		}
		return all;
	}

	/** What a search finds of the plans without a filter, parts of initiatives too. */
	private static Map<Object, Element> found(String word) {
		Answer answer = Api.embedded()
			.ask("query ($q: String!) { search(query: $q, types: " + KINDS
					+ ", first: 500) { totalCount nodes { __typename ... on Node { id } } } }", Map.of("q", word));
		Map<Object, Element> elements = new LinkedHashMap<>();
		answer.rows("search.nodes").forEach((node) -> {
			String list = LISTS.get(node.get("__typename"));
			elements.put(node.get("id"), new Element(list, element(list, node.get("id"))));
		});
		assertThat(elements).hasSize(answer.at("search.totalCount")).hasSizeGreaterThan(20);
		return elements;
	}

	private static Map<String, Object> element(String list, Object id) {
		return Stream.concat(WORLD.all(list).stream(), list.equals("initiatives") ? parts() : Stream.of())
			.filter((element) -> element.get("id").equals(id))
			.findFirst()
			.orElseThrow();
	}

	/** Parts of initiatives, as if they stood in the list. */
	private static Stream<Map<String, Object>> parts() {
		return WORLD.all("initiatives")
			.stream()
			.flatMap((whole) -> ((List<?>) whole.get("parts")).stream().map((part) -> {
				Map<String, Object> element = new HashMap<>(whole);
				element.putAll(map(part));
				element.put("parts", List.of());
				return element;
			}));
	}

	private static Map<String, Object> counted(String field, Collection<Element> elements, Map<String, Object> filter) {
		Map<String, Object> counts = new TreeMap<>();
		if (field.equals("TYPE")) {
			elements.stream()
				.filter((element) -> element.fits(filter))
				.forEach((element) -> counts.merge(element.type(), 1, (a, b) -> (Integer) a + (Integer) b));
			return counts;
		}
		for (Object value : values(field)) {
			Map<String, Object> narrowed = new HashMap<>(filter);
			narrowed.put(FIELDS.get(field), List.of(value));
			// what does not fit the value alone does not fit it among others
			List<Element> some = ALONE.computeIfAbsent(List.of(elements.size(), field, value),
					(unused) -> elements.stream()
						.filter((element) -> element.fits(Map.of(FIELDS.get(field), List.of(value))))
						.toList());
			int count = (int) some.stream().filter((element) -> element.fits(narrowed)).count();
			if (count > 0) {
				counts.put(String.valueOf(value), count);
			}
		}
		return counts;
	}

	/** All values that there are. */
	private static List<?> values(String field) {
		return switch (field) {
			case "MUNICIPALITY" -> WORLD.all("municipalities").stream().map((one) -> one.get("code")).toList();
			case "YEAR" -> List.of(2018, 2019, 2020, 2021, 2022, 2023);
			case "SDG" -> IntStream.rangeClosed(1, 17).boxed().toList();
			case "GOAL" -> WORLD.all("claims")
				.stream()
				.map((claim) -> ((Map<?, ?>) claim.get("about")).get("key"))
				.filter((key) -> key != null)
				.distinct()
				.toList();
			default -> WORLD.all(FIELDS.get(field)).stream().map((term) -> term.get("key")).toList();
		};
	}

	private static Object value(String field, String value) {
		return (field.equals("YEAR") || field.equals("SDG")) ? (Object) Integer.valueOf(value) : value;
	}

	private static Map<String, Map<String, Object>> facets(List<Map<String, Object>> facets) {
		Map<String, Map<String, Object>> counts = new LinkedHashMap<>();
		facets.forEach((facet) -> {
			Map<String, Object> buckets = new TreeMap<>();
			((List<?>) facet.get("buckets")).forEach((bucket) -> buckets
				.put(String.valueOf(((Map<?, ?>) bucket).get("value")), ((Map<?, ?>) bucket).get("count")));
			counts.put(String.valueOf(facet.get("field")), buckets);
		});
		return counts;
	}

	private static Set<Object> ids(String word, String arguments) {
		return new HashSet<>(Api.embedded()
			.ask("query ($q: String!) { search(query: $q, first: 500" + arguments
					+ ") { nodes { ... on Node { id } } } }", Map.of("q", word))
			.<List<Object>>at("search.nodes[*].id"));
	}

	/**
	 * What is found by a word as it is, and not as a part or the beginning of another.
	 */
	private static Set<Object> wholeWords(String word) {
		return ids("\"" + word + "\"", "");
	}

	private static List<String> hits(String word) {
		return Api.embedded()
			.ask("query ($q: String!) { search(query: $q, first: 500) { edges { highlights { parts { text hit } } } } }",
					Map.of("q", word))
			.texts("search.edges[*].highlights[*].parts[?(@.hit==true)].text");
	}

	@SuppressWarnings("unchecked")
	private static Map<String, Object> map(Object value) {
		return (Map<String, Object>) value;
	}

	private static Stream<String> texts(Object value) {
		if (value instanceof Map<?, ?> map) {
			return map.values().stream().flatMap(SearchTests::texts);
		}
		if (value instanceof List<?> list) {
			return list.stream().flatMap(SearchTests::texts);
		}
		return (value instanceof String text) ? Stream.of(text) : Stream.of();
	}

	/**
	 * Something that was found.
	 *
	 * @param list the list that it stands in
	 * @param element what is known of it
	 */
	private record Element(String list, Map<String, Object> element) {

		boolean fits(Map<String, Object> filter) {
			if (this.list.equals("claims") && Stream.of("targetGroups", "instruments", "partners", "indicators")
				.anyMatch(filter::containsKey)) {
				return false;
			}
			return WORLD.fits(this.list, filter).test(this.element);
		}

		String type() {
			return LISTS.entrySet()
				.stream()
				.filter((entry) -> entry.getValue().equals(this.list))
				.map((entry) -> entry.getKey()
					.replaceAll("(?<=[a-z])(?=[A-Z])", "_")
					.toUpperCase(java.util.Locale.ROOT))
				.findFirst()
				.orElseThrow();
		}

	}

}
