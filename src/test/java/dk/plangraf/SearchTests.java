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

	private static final List<String> KINDS = List.of("EMPLOYMENT_PLAN", "STRATEGY", "COMMITMENT", "INITIATIVE",
			"TARGET", "CLAIM");

	private static final List<String> ALL_KINDS = List.copyOf(Terms.labels("SearchType", Language.DA).keySet());

	private static final Map<String, String> FIELDS = Map.of("MUNICIPALITY", "municipalities", "YEAR", "years", "GOAL",
			"goals", "SDG", "sdgs", "TARGET_GROUP", "targetGroups", "INSTRUMENT", "instruments", "PARTNER", "partners",
			"INDICATOR", "indicators");

	/** What is found by words, with all that tests look at. */
	private static final String FOUND = """
			query ($q: String!) { search(query: $q, first: 500) { totalCount edges {
			  highlights { field fragment parts { text hit } }
			  node { __typename ... on Node { id } ... on Instrument { label } ... on SustainableDevelopmentGoal { number }
			    ... on Initiative { title summary note passages { exact headingPath } targetGroups { words }
			      instrumentUses { words } partnerUses { words } } } } } }
			""";

	/** The same under a filter, counted. */
	private static final String COUNTED = """
			query ($q: String!, $types: [SearchType!], $filter: SearchFilter) {
			  search(query: $q, types: $types, filter: $filter, first: 500) { totalCount notPlaced
			    nodes { __typename ... on Node { id } ... on Instrument { key } } facets { field buckets { value count } } } }
			""";

	private static final Map<String, Answer> ANSWERS = new HashMap<>();

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
		assertThat(Stream
			.of("virksomhed", "udvalg", "revideret", "esbjerg", "0561", "8", "opfølgning", "månedlig", "landet", "unge")
			.flatMap((word) -> found(word).texts("search.edges[*].highlights[*].field").stream()))
			.containsOnly(Stream.of(TextField.values()).map(TextField::name).toArray(String[]::new))
			.contains(Stream.of(TextField.values()).map(TextField::name).toArray(String[]::new));
	}

	@Test
	void whatIsCalledSoComesFirstThenWholeWordsInTitlesAndAllOfThemBeforePartsOfWords() {
		Answer answer = found("mentor");
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
		Set<Object> together = ids("\"tæt kontakt\"");
		assertThat(together).isNotEmpty().isSubsetOf(ids("tæt kontakt"));
		Set<Object> mentor = ids("mentor");
		Set<Object> without = ids("mentor -virksomhed");
		assertThat(without).isNotEmpty().isSubsetOf(mentor).hasSizeLessThan(mentor.size());
		assertThat(ids("\"praktik\"")).isSubsetOf(ids("praktik")).hasSizeLessThan(ids("praktik").size());
	}

	@Test
	void englishLabelsFindTheirTerms() {
		assertThat(found("WAGE subsidy").texts("search.edges[*].node[?(@.__typename=='Instrument')].label"))
			.isNotEmpty();
		assertThat(found("decent work")
			.<List<Integer>>at("search.edges[*].node[?(@.__typename=='SustainableDevelopmentGoal')].number"))
			.containsExactly(8);
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "job* AND (x OR", "field:mentor~2", "[a TO b]", "mentor^9 \\", "/regex/ mentor", "\"mentor",
					"mentor && || !", "*", "_job", "|", "😀 mentor", "' OR 1=1 --", "titleWords:mentor", "NOT mentor" })
	void oddInputIsASearchLikeAnyOtherOrToldToBeNone(String search) {
		Answer answer = Api.embedded().send(FOUND, Map.of("q", search));
		if (answer.body().contains("\"errors\"")) {
			assertThat(answer.codes()).containsExactly("INVALID_ARGUMENT");
		}
		else {
			assertThat(answer.<Integer>at("search.totalCount")).isNotNegative();
		}
	}

	@Test
	void aSearchHasThirtyTwoWordsAtMostAndAWordAnyLength() {
		assertThat(Api.embedded().send(FOUND, Map.of("q", "job ".repeat(33))).messages()).singleElement()
			.asString()
			.contains("33", "32");
		assertThat(Api.embedded().ask(FOUND, Map.of("q", "job ".repeat(32))).<Integer>at("search.totalCount"))
			.isPositive();
		assertThat(Api.embedded().ask(FOUND, Map.of("q", "job".repeat(5_000))).<Integer>at("search.totalCount"))
			.isZero();
		assertThat(Api.embedded().send(FOUND, Map.of("q", "mentor ".repeat(50_000))).codes())
			.containsExactly("INVALID_ARGUMENT");
	}

	@Test
	void aHighlightIsAPieceOfTheTextInPartsOfWhichSomeAreHits() {
		List<Map<String, Object>> edges = found("borger job").rows("search.edges")
			.stream()
			.filter((edge) -> ((Map<?, ?>) edge.get("node")).get("__typename").equals("Initiative"))
			.toList();
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
		assertThat(found("kommune").rows("search.edges[*].highlights[?(@.fragment =~ /.*…$/)]")).isNotEmpty()
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
		Map<Object, Element> all = elements(word);
		Answer answer = underFilter(word, KINDS, filter);
		List<Object> wanted = all.entrySet()
			.stream()
			.filter((entry) -> entry.getValue().fits(filter))
			.map(Map.Entry::getKey)
			.toList();
		assertThat(answer.<List<Object>>at("search.nodes[*].id")).containsExactlyInAnyOrderElementsOf(wanted);
		assertThat(answer.<Integer>at("search.totalCount")).isEqualTo(wanted.size());
		Map<String, Map<String, Object>> facets = facets(answer.rows("search.facets"));
		assertThat(facets.keySet()).hasSize(FIELDS.size() + 1);
		facets.get("TYPE").keySet().retainAll(KINDS);
		facets.forEach((field, counts) -> assertThat(counts).as(field).isEqualTo(counted(field, all.values(), filter)));
	}

	@Test
	void everyBucketCountsWhatItsOwnValueWouldFindOfEverythingThatThereIs() {
		Map<String, Object> filter = Map.of("years", List.of(2021, 2022), "goals",
				List.of("opkvalificering", "udsatte-ledige", "kvalificeret-arbejdskraft"));
		Answer answer = underFilter("job", null, filter);
		Map<String, Map<String, Object>> facets = facets(answer.rows("search.facets"));
		facets.keySet().retainAll(List.of("TYPE", "YEAR", "GOAL", "PARTNER"));
		facets.forEach((field, buckets) -> {
			assertThat(buckets).as(field).isNotEmpty();
			Map<String, Object> variables = new LinkedHashMap<>();
			StringBuilder searches = new StringBuilder();
			StringBuilder declared = new StringBuilder();
			for (String value : buckets.keySet()) {
				int i = variables.size() / 2;
				Map<String, Object> narrowed = new HashMap<>(filter);
				if (!field.equals("TYPE")) {
					narrowed.put(FIELDS.get(field), List.of(value(field, value)));
				}
				declared.append(" $f%1$d: SearchFilter $t%1$d: [SearchType!]".formatted(i));
				searches.append(
						" s%1$d: search(query: \"job\", filter: $f%1$d, types: $t%1$d) { totalCount }".formatted(i));
				variables.put("f" + i, narrowed);
				variables.put("t" + i, field.equals("TYPE") ? List.of(value) : ALL_KINDS);
			}
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
		List<String> everywhere = underFilter("mentor", List.of("INSTRUMENT"), Map.of()).texts("search.nodes[*].key");
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
			assertThat(underFilter("mentor", List.of("INSTRUMENT"), Map.of("plans", List.of(plan)))
				.texts("search.nodes[*].key")).as(plan)
				.containsExactlyInAnyOrderElementsOf(
						everywhere.stream().filter((key) -> withBroader("instruments", used).contains(key)).toList());
		}
	}

	@Test
	void aMunicipalityIsFoundByItsOwnCodeAndNotByThatOfItsNeighbourInTheSamePlan() {
		List<String> municipality = List.of("MUNICIPALITY");
		assertThat(underFilter("Fanø", municipality, Map.of("municipalities", List.of("563")))
			.<Integer>at("search.totalCount")).isOne();
		Answer neighbour = underFilter("Fanø", municipality, Map.of("municipalities", List.of("0561")));
		assertThat(neighbour.<Integer>at("search.totalCount")).isZero();
		assertThat(neighbour.texts("search.facets[?(@.field=='MUNICIPALITY')].buckets[*].value"))
			.containsExactly("0563");
	}

	@Test
	void pagesMeetWithoutGapOrOverlapFromEitherEnd() {
		List<Object> all = found("mentor").at("search.edges[*].node.id");
		List<Object> forwards = new ArrayList<>();
		List<Object> backwards = new ArrayList<>();
		walk("mentor", 9, "first", "after", "endCursor", "hasNextPage").forEach(forwards::addAll);
		walk("mentor", 9, "last", "before", "startCursor", "hasPreviousPage")
			.forEach((page) -> backwards.addAll(0, page));
		assertThat(forwards).isEqualTo(all).doesNotHaveDuplicates();
		assertThat(backwards).isEqualTo(all);
	}

	@Test
	void aCursorOfWhatAnotherSearchHasFoundIsRefused() {
		Object municipality = underFilter("Jammerbugt", List.of("MUNICIPALITY"), Map.of()).at("search.nodes[0].id");
		Answer answer = Api.embedded()
			.send(page("first", "after", "endCursor", "hasNextPage"),
					Map.of("q", "mentor", "n", 9, "at", String.valueOf(municipality)));
		assertThat(answer.codes()).containsExactly("MALFORMED_CURSOR");
		assertThat(answer.messages()).singleElement().asString().contains("not found by this search");
	}

	@Test
	void ofAWrongKeyAndACursorThatItLeavesNothingForOnlyTheKeyIsTold() {
		Answer answer = Api.embedded()
			.send("query ($at: String) { search(query: \"mentor\", after: $at, filter: {plans: [\"hedensted-2020\"]}) { totalCount } }",
					Map.of("at", found("mentor").<List<Object>>at("search.edges[*].node.id").get(0)));
		assertThat(answer.codes()).containsExactly("UNKNOWN_KEY");
		assertThat(answer.messages()).singleElement()
			.asString()
			.contains("hedensted-2020")
			.doesNotContain("'hit'", "after");
	}

	@Test
	void partsOfInitiativesAreFoundAndCountedTooWhichNoListCounts() {
		Set<Object> whole = new HashSet<>(WORLD.all("initiatives").stream().map((one) -> one.get("id")).toList());
		Answer answer = underFilter("job", List.of("INITIATIVE"), Map.of());
		List<Object> ids = answer.at("search.nodes[*].id");
		assertThat(ids).hasSize(answer.at("search.totalCount"))
			.anyMatch(whole::contains)
			.anyMatch((id) -> !whole.contains(id) && parts().anyMatch((part) -> part.get("id").equals(id)));
	}

	@Test
	void townsAreNotFoundByWhatTheirNamesAreMadeOf() {
		assertThat(underFilter("borger", List.of("MUNICIPALITY"), Map.of()).<Integer>at("search.totalCount")).isZero();
		assertThat(hits("sted").stream().map((hit) -> hit.toLowerCase(java.util.Locale.ROOT))).isNotEmpty()
			.noneMatch((hit) -> hit.startsWith("hedensted"));
	}

	@Test
	void aPartOfACompoundIsFoundInThePlans() {
		Map.of("lærling", "voksenlærling", "fravær", "sygefravær", "psykiatri", "socialpsykiatri", "trappe",
				"beskæftigelsestrappe")
			.forEach((part, compound) -> assertThat(hits(part)).as(part)
				.anyMatch((hit) -> hit.toLowerCase(java.util.Locale.ROOT).startsWith(compound)));
	}

	@Test
	void aFilterByCouncilTellsWhatItCannotPlace() {
		Map<String, Object> filter = Map.of("council", "rar-oestjylland");
		Answer answer = underFilter("virksomhed", List.of("INITIATIVE"), filter);
		Answer list = Api.embedded().ask("""
				{ initiatives(filter: { council: "rar-oestjylland" }) { totalCount notPlaced } }
				""");
		assertThat(underFilter("virksomhed", List.of("INITIATIVE"), Map.of()).<Object>at("search.notPlaced")).isNull();
		assertThat(answer.<Integer>at("search.notPlaced")).isBetween(1, list.<Integer>at("initiatives.notPlaced"));
		assertThat(answer.<Integer>at("search.totalCount")).isBetween(1, list.<Integer>at("initiatives.totalCount"));
	}

	@Test
	void aSearchIsOneStatementOfOneTextWhateverItIsFilteredBy() {
		StatementCounter counter = Api.embedded().instance().getBean(StatementCounter.class);
		counter.take();
		underFilter("unge \"job\"", KINDS, Map.of("years", List.of(2021)));
		underFilter("borger", List.of("STRATEGY"), Map.of("goals", List.of("opkvalificering"), "region", "syddanmark"));
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
			answer = Api.embedded().ask(page(count, from, cursor, more), variables);
			pages.add(answer.at("search.nodes[*].id"));
			variables.put("at", answer.at("search.pageInfo." + cursor));
		}
		while (answer.<Boolean>at("search.pageInfo." + more));
		return pages;
	}

	private static String page(String count, String from, String cursor, String more) {
		return "query ($q: String!, $n: Int, $at: String) { search(query: $q, " + count + ": $n, " + from
				+ ": $at) { nodes { ... on Node { id } } pageInfo { " + cursor + " " + more + " } } }";
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
	private static Map<Object, Element> elements(String word) {
		Answer answer = underFilter(word, KINDS, Map.of());
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

	private static synchronized Answer found(String words) {
		return ANSWERS.computeIfAbsent(words, (q) -> Api.embedded().ask(FOUND, Map.of("q", q)));
	}

	private static Answer underFilter(String words, List<String> types, Map<String, Object> filter) {
		Map<String, Object> variables = new HashMap<>(Map.of("q", words, "filter", filter));
		variables.put("types", types);
		return Api.embedded().ask(COUNTED, variables);
	}

	private static Set<Object> ids(String words) {
		return new HashSet<>(found(words).<List<Object>>at("search.edges[*].node.id"));
	}

	/**
	 * What is found by a word as it is, and not as a part or the beginning of another.
	 */
	private static Set<Object> wholeWords(String word) {
		return ids("\"" + word + "\"");
	}

	private static List<String> hits(String word) {
		return found(word).texts("search.edges[*].highlights[*].parts[?(@.hit==true)].text");
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
