package dk.plangraf;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * The facets of lists: each number is how long the list is under a filter that names this
 * value alone, beside what one finds by going through the whole list.
 */
class FacetTests {

	private static final UnfilteredLists WORLD = UnfilteredLists.read();

	private static final Map<String, String> FILTERS = Map.ofEntries(Map.entry("MUNICIPALITY", "municipalities"),
			Map.entry("YEAR", "years"), Map.entry("GOAL", "goals"), Map.entry("SDG", "sdgs"),
			Map.entry("TARGET_GROUP", "targetGroups"), Map.entry("INSTRUMENT", "instruments"),
			Map.entry("PARTNER", "partners"), Map.entry("INDICATOR", "indicators"), Map.entry("KIND", "kinds"),
			Map.entry("STANCE", "stances"), Map.entry("BASIS", "basis"));

	/**
	 * All values of each facet, in the order of the catalogue or of their closed list.
	 */
	private static final Map<String, List<Object>> VALUES = values();

	static Stream<Arguments> filters() {
		Map<String, Object> goals = Map.of("goals", List.of("opkvalificering", "kvalificeret-arbejdskraft"), "basis",
				List.of("STATED", "INFERRED"), "years", List.of(2019, 2021));
		Map<String, Object> uses = Map.of("municipalities", List.of("0561", "0563", "0766"), "targetGroups",
				List.of("unge", "ledige", "udsatte-borgere"), "years", List.of(2021));
		return Stream.of(
				arguments("municipalities", "Municipality", Map.of("region", "syddanmark", "years", List.of(2021))),
				arguments("plans", "Plan", uses), arguments("initiatives", "Initiative", goals),
				arguments("initiatives", "Initiative",
						Map.of("region", "syddanmark", "municipalities", List.of("0561", "0563"))),
				arguments("claims", "Claim",
						Map.of("council", "rar-oestjylland", "plans", List.of("hedensted-2021"), "stances",
								List.of("ADDRESSES"))),
				arguments("targets", "Target",
						Map.of("kinds", List.of("QUANTIFIED", "DIRECTIONAL"), "years", List.of(2021), "goals",
								List.of("kvalificeret-arbejdskraft", "udsatte-ledige"))),
				arguments("claims", "Claim",
						Map.of("stances", List.of("ADDRESSES"), "basis", List.of("STATED"), "years",
								List.of(2021, 2022))),
				arguments("partners", "Partner", Map.of("municipalities", List.of("0561", "0766"), "years",
						List.of(2022, 2021), "kinds", List.of("EDUCATIONAL_INSTITUTION", "MUNICIPALITY"))));
	}

	@ParameterizedTest
	@MethodSource("filters")
	void aFacetCountsWhatTheListWouldHoldWithEachValueAlone(String list, String input, Map<String, Object> filter) {
		Answer answer = Api.embedded()
			.ask("query($filter: " + input + "Filter) { " + list + "(filter: $filter, first: 1) { facets { field"
					+ " buckets { value count } } } }", Map.of("filter", filter));
		List<Map<String, Object>> facets = answer.rows(list + ".facets");
		assertThat(facets).isNotEmpty();
		for (Map<String, Object> facet : facets) {
			String field = (String) facet.get("field");
			List<Map<String, Object>> expected = VALUES.get(values(list, field)).stream().map((value) -> {
				Map<String, Object> alone = new HashMap<>(filter);
				alone.put(FILTERS.get(field), List.of(value));
				return Map.<String, Object>of("value", String.valueOf(value), "count", WORLD.ids(list, alone).size());
			})
				.filter((bucket) -> (int) bucket.get("count") > 0)
				.sorted(Comparator.comparing((Map<String, Object> bucket) -> (Integer) bucket.get("count")).reversed())
				.toList();
			assertThat(facet.get("buckets")).as(field).isEqualTo(expected);
		}
		assertThat(facets).anySatisfy((facet) -> assertThat((List<?>) facet.get("buckets")).hasSizeGreaterThan(1));
	}

	@Test
	void facetsAreLabelledInBothLanguagesAndOnlyThoseAskedForCome() {
		Answer answer = Api.embedded()
			.ask("""
					{ targets(filter: { kinds: [AWAITED] }) { totalCount
					    facets(fields: [KIND, YEAR]) { field label en: label(language: EN) buckets { value label en: label(language: EN) count } }
					    goals: facets(fields: [GOAL]) { buckets { label en: label(language: EN) } } } }""");
		List<Map<String, Object>> facets = answer.rows("targets.facets");
		assertThat(facets)
			.extracting((facet) -> facet.get("field"), (facet) -> facet.get("label"), (facet) -> facet.get("en"))
			.containsExactly(tuple("YEAR", "Planår", "Plan year"), tuple("KIND", "Art eller slags", "Kind"));
		List<Map<String, Object>> kinds = answer.rows("targets.facets[1].buckets");
		assertThat(kinds).hasSize(4)
			.contains(Map.of("value", "AWAITED", "label", "Afventer måling", "en", "Awaiting measurement", "count",
					answer.<Integer>at("targets.totalCount")));
		assertThat(answer.rows("targets.facets[0].buckets"))
			.allSatisfy((year) -> assertThat(year.get("label")).isEqualTo(year.get("value")));
	}

	@Test
	void theListsOfOneStrategyAreCountedByThemselves() {
		Answer answer = Api.embedded().ask("""
				{ plan(slug: "hedensted-2021") { strategies { nodes { initiatives(first: 1) { totalCount
				    facets(fields: [MUNICIPALITY, INSTRUMENT]) { field buckets { value count } } } } } } }""");
		List<Map<String, Object>> lists = answer.rows("plan.strategies.nodes[*].initiatives");
		assertThat(lists).anySatisfy((list) -> assertThat((int) list.get("totalCount")).isPositive());
		assertThat(lists).allSatisfy((list) -> {
			int all = (int) list.get("totalCount");
			Map<?, ?> place = (Map<?, ?>) ((List<?>) list.get("facets")).get(0);
			assertThat(place.get("buckets"))
				.isEqualTo((all > 0) ? List.of(Map.of("value", "0766", "count", all)) : List.of());
		});
	}

	@Test
	void aFacetThatAListDoesNotHaveIsRefusedAndTheOthersAreNamed() {
		Answer answer = Api.embedded().send("{ targets { facets(fields: [YEAR, PARTNER]) { field } } }", Map.of());
		assertThat(answer.codes()).containsExactly("INVALID_ARGUMENT");
		assertThat(answer.messages().get(0)).contains("by PARTNER.").contains("MUNICIPALITY, YEAR, GOAL");
	}

	@Test
	void facetsAreCountedInTheStatementOfTheListAndOnlyWhereTheyAreAskedFor() {
		StatementCounter counter = Api.embedded().instance().getBean(StatementCounter.class);
		counter.take();
		Api.embedded().ask("{ plans { totalCount facets(fields: [YEAR]) { buckets { value count } } } }");
		assertThat(counter.take()).hasSize(1);
		Api.embedded().ask("{ plans { totalCount facets { field } } }");
		assertThat(counter.take()).singleElement().asString().doesNotContain("starts");
	}

	private static String values(String list, String field) {
		return field.equals("KIND") ? list + "." + field : field;
	}

	private static Map<String, List<Object>> values() {
		Answer answer = Api.embedded()
			.ask("""
					{ municipalities(first: 500) { nodes { code } } ministerialGoals { key } sustainableDevelopmentGoals { number }
					  targetGroups { key } instruments { key } partners(first: 500) { nodes { key } } indicators { key }
					  dataset { terms { list value } } }""");
		Map<String, List<Object>> values = new LinkedHashMap<>();
		values.put("MUNICIPALITY", answer.at("municipalities.nodes[*].code"));
		values.put("YEAR", List.of(2018, 2019, 2020, 2021, 2022, 2023));
		values.put("GOAL", answer.at("ministerialGoals[*].key"));
		values.put("SDG", answer.at("sustainableDevelopmentGoals[*].number"));
		values.put("TARGET_GROUP", answer.at("targetGroups[*].key"));
		values.put("INSTRUMENT", answer.at("instruments[*].key"));
		values.put("PARTNER", answer.at("partners.nodes[*].key"));
		values.put("INDICATOR", answer.at("indicators[*].key"));
		Map.of("targets.KIND", "TargetKind", "partners.KIND", "PartnerKind", "STANCE", "ClaimStance", "BASIS",
				"ClaimBasis")
			.forEach((field, list) -> values.put(field, answer.at("dataset.terms[?(@.list=='" + list + "')].value")));
		return values;
	}

}
