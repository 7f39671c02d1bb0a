package dk.plangraf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * Numbers of units by dimensions, beside what one finds by going through the whole lists
 * by hand.
 */
class CountingTests {

	private static final UnfilteredLists WORLD = UnfilteredLists.read();

	/** The filter field of each dimension that has one. */
	private static final Map<String, String> FIELDS = Map.ofEntries(entry("MUNICIPALITY", "municipalities"),
			entry("REGION", "region"), entry("PLAN", "plans"), entry("YEAR", "years"), entry("GOAL", "goals"),
			entry("SDG", "sdgs"), entry("TARGET_GROUP", "targetGroups"), entry("INSTRUMENT", "instruments"),
			entry("PARTNER", "partners"), entry("INDICATOR", "indicators"), entry("TARGET_KIND", "kinds"));

	private static final Map<String, List<String>> DIMENSIONS = Map.of("initiatives",
			List.of("MUNICIPALITY", "REGION", "PLAN", "YEAR", "GOAL", "SDG", "TARGET_GROUP", "INSTRUMENT", "PARTNER"),
			"targets", List.of("MUNICIPALITY", "REGION", "PLAN", "YEAR", "GOAL", "SDG", "TARGET_GROUP", "INDICATOR",
					"TARGET_KIND"));

	static List<Arguments> countings() {
		List<Arguments> countings = new ArrayList<>();
		DIMENSIONS.forEach((list, dimensions) -> {
			List<List<String>> groupings = new ArrayList<>(dimensions.stream().map(List::of).toList());
			groupings.add(List.of(dimensions.get(0), dimensions.get(6)));
			groupings.add(List.of(dimensions.get(4), dimensions.get(3)));
			groupings.add(List.of(dimensions.get(7), dimensions.get(1)));
			groupings.add(List.of(dimensions.get(1), dimensions.get(0)));
			countings.add(arguments(list, Map.of(), groupings));
			countings.add(arguments(list, Map.of("region", "syddanmark", "years", List.of(2021)),
					groupings.subList(dimensions.size(), dimensions.size() + 2)));
			countings.add(
					arguments(list,
							Map.of("basis", List.of("INFERRED"), "municipalities", List.of("0563", "0849"), "years",
									List.of(2019, 2022)),
							groupings.subList(dimensions.size() + 1, dimensions.size() + 3)));
		});
		return countings;
	}

	@ParameterizedTest
	@MethodSource("countings")
	void aGroupHasAsManyUnitsAsTheListUnderAFilterByItsValues(String list, Map<String, Object> filter,
			List<List<String>> groupings) {
		Answer answer = count(list, filter, groupings);
		Map<String, Map<String, Set<Object>>> byHand = new HashMap<>();
		groupings.stream()
			.flatMap(List::stream)
			.distinct()
			.forEach((dimension) -> byHand.put(dimension, byHand(list, filter, dimension)));
		Set<Object> all = Set.copyOf(WORLD.ids(list, filter));
		for (int i = 0; i < groupings.size(); i++) {
			Map<List<String>, Integer> expected = new HashMap<>();
			groups(byHand, groupings.get(i), all).forEach((values, units) -> expected.put(values, units.size()));
			if (groupings.get(i).equals(List.of("REGION", "MUNICIPALITY"))) {
				expected.keySet().removeIf((values) -> !isIn(values.get(1), values.get(0)));
			}
			assertThat(groups(answer, i)).as(groupings.get(i).toString()).isEqualTo(expected);
			assertThat(total(answer.at("g" + i))).isEqualTo(all.size());
		}
	}

	private static boolean isIn(String municipality, String region) {
		return WORLD.all("municipalities")
			.stream()
			.filter(WORLD.fits("municipalities", Map.of("region", region)))
			.anyMatch((one) -> municipality.equals(one.get("code")));
	}

	/** The units of each value that has any, those without a value under null. */
	private static Map<String, Set<Object>> byHand(String list, Map<String, Object> filter, String dimension) {
		Map<String, Set<Object>> units = new HashMap<>();
		List<Object> all = WORLD.ids(list, filter);
		Set<Object> without = new LinkedHashSet<>(all);
		// basis and years narrow claims
		Map<String, Object> binding = new HashMap<>(filter);
		binding.keySet()
			.retainAll(List.of("GOAL", "SDG").contains(dimension) ? List.of("basis", "years")
					: List.of(FIELDS.get(dimension)));
		values(dimension).forEach((value) -> {
			List<Object> ids = new ArrayList<>(WORLD.ids(list, with(binding, dimension, value)));
			ids.retainAll(all);
			if (!ids.isEmpty()) {
				units.put(value, Set.copyOf(ids));
				without.removeAll(ids);
			}
		});
		if (!without.isEmpty()) {
			units.put(null, without);
		}
		return units;
	}

	private static Map<List<String>, Set<Object>> groups(Map<String, Map<String, Set<Object>>> byHand,
			List<String> dimensions, Set<Object> all) {
		Map<List<String>, Set<Object>> groups = new HashMap<>();
		groups.put(List.of(), all);
		for (String dimension : dimensions) {
			Map<List<String>, Set<Object>> longer = new HashMap<>();
			groups.forEach((begun, units) -> byHand.get(dimension).forEach((value, those) -> {
				List<String> values = new ArrayList<>(begun);
				values.add(value);
				Set<Object> both = new LinkedHashSet<>(units);
				both.retainAll(those);
				if (!both.isEmpty()) {
					longer.put(values, both);
				}
			}));
			groups = longer;
		}
		return groups;
	}

	@Test
	void whatNoFilterAsksForIsCountedToo() {
		List<Map<String, Object>> targets = Api.embedded()
			.ask("{ targets(first: 500) { nodes { direction comparator unit kind totalOf { id } } } }")
			.rows("targets.nodes");
		for (String dimension : List.of("DIRECTION", "COMPARATOR", "UNIT")) {
			Map<List<String>, Integer> expected = new HashMap<>();
			targets.forEach(
					(target) -> expected.merge(list(target.get(dimension.toLowerCase(Locale.ROOT))), 1, Integer::sum));
			assertThat(groups(count("targets", Map.of(), List.of(List.of(dimension))), 0)).isEqualTo(expected);
		}
		List<Map<String, Object>> initiatives = Api.embedded()
			.ask("{ initiatives(first: 500) { nodes { unitSource } } }")
			.rows("initiatives.nodes");
		Map<List<String>, Integer> expected = new HashMap<>();
		initiatives.forEach((initiative) -> expected.merge(list(initiative.get("unitSource")), 1, Integer::sum));
		assertThat(groups(count("initiatives", Map.of(), List.of(List.of("UNIT_SOURCE"))), 0)).isEqualTo(expected);
	}

	@Test
	void listedAndProseInitiativesAndTheKindsOfTargetsAddUpAndTotalsStandApart() {
		Answer answer = Api.embedded().ask("""
				{ initiativeCounts(groupBy: [PLAN]) { total listed prose groups { count listed prose } }
				  targetCounts(groupBy: [PLAN]) { total totals kinds { quantified directional qualitative awaited }
				    groups { count totals kinds { quantified directional qualitative awaited } } }
				  dataset { counts { initiatives targets plans } } }""");
		assertThat(answer.<Integer>at("initiativeCounts.total")).isEqualTo(answer.at("dataset.counts.initiatives"));
		assertThat(answer.<Integer>at("targetCounts.total")).isEqualTo(answer.at("dataset.counts.targets"));
		assertThat(answer.<List<Integer>>at("targetCounts.groups[*].totals")).containsExactly(0, 0, 0, 1);
		List<Map<String, Object>> parts = new ArrayList<>(answer.rows("initiativeCounts.groups"));
		parts.add(answer.at("initiativeCounts"));
		assertThat(parts).allSatisfy((part) -> assertThat((int) part.get("listed") + (int) part.get("prose"))
			.isEqualTo(part.getOrDefault("count", part.get("total"))));
		List<Map<String, Object>> kinds = new ArrayList<>(answer.rows("targetCounts.groups"));
		kinds.add(answer.at("targetCounts"));
		assertThat(kinds).allSatisfy((part) -> assertThat(
				((Map<?, ?>) part.get("kinds")).values().stream().mapToInt((number) -> (int) number).sum())
			.isEqualTo(part.getOrDefault("count", part.get("total"))));
	}

	@Test
	void aPlanThatCoversTwoMunicipalitiesCountsForBothAndOnceInTheTotal() {
		Answer answer = Api.embedded().ask("""
				{ both: initiativeCounts(groupBy: [MUNICIPALITY], filter: { plans: ["esbjerg-2021-2022"] }) {
				    total plans groups { count values { value label } } }
				  one: initiativeCounts(groupBy: [MUNICIPALITY], filter: { municipalities: ["0563"] }) {
				    total groups { count values { value label } } } }""");
		assertThat(answer.texts("both.groups[*].values[0].label")).containsExactly("Esbjerg", "Fanø");
		assertThat(answer.<List<Integer>>at("both.groups[*].count")).containsOnly(answer.<Integer>at("both.total"));
		assertThat(answer.<Integer>at("both.plans")).isEqualTo(1);
		assertThat(answer.texts("one.groups[*].values[0].value")).containsExactly("0563");
		assertThat(answer.<Integer>at("one.total")).isEqualTo(answer.at("both.total"));
	}

	@Test
	void plansAndYearsOfWhichSomethingIsMissingAreNamed() {
		String question = "{ initiativeCounts(groupBy: [YEAR], filter: { %s }) { total partYears { year plan { slug } } } }";
		Answer answer = Api.embedded().ask(question.formatted("municipalities: [\"0561\"], years: [2021]"));
		assertThat(answer.rows("initiativeCounts.partYears"))
			.containsExactly(Map.of("year", 2021, "plan", Map.of("slug", "esbjerg-2021-2022")));
		// also where nothing is counted, for there it matters most
		answer = Api.embedded()
			.ask(question
				.formatted("municipalities: [\"0561\"], years: [2021], goals: [\"flygtninge-selvforsoergende\"]"));
		assertThat(answer.<Integer>at("initiativeCounts.total")).isZero();
		assertThat(answer.<List<Object>>at("initiativeCounts.partYears")).hasSize(1);
		answer = Api.embedded().ask(question.formatted("municipalities: [\"0561\"], years: [2022]"));
		assertThat(answer.<List<Object>>at("initiativeCounts.partYears")).isEmpty();
		answer = Api.embedded().ask(question.formatted("plans: [\"hedensted-2021\", \"jammerbugt-2019\"]"));
		assertThat(answer.<List<Object>>at("initiativeCounts.partYears")).isEmpty();
	}

	@Test
	void aCountUnderAFilterByCouncilTellsWhatCouldNotBePlaced() {
		Answer answer = Api.embedded().ask("""
				{ targetCounts(groupBy: [PLAN], filter: { council: "rar-oestjylland" }) { total totals notPlaced }
				  targets(filter: { council: "rar-oestjylland" }) { totalCount notPlaced }
				  all: targetCounts(groupBy: [PLAN]) { notPlaced } }""");
		assertThat(answer.<Integer>at("targetCounts.notPlaced")).isEqualTo(answer.at("targets.notPlaced"));
		assertThat(total(answer.at("targetCounts"))).isEqualTo(answer.<Integer>at("targets.totalCount"));
		assertThat(answer.<Object>at("all.notPlaced")).isNull();
	}

	@Test
	void theEntryBehindAValueIsFetchedWithWhatIsSelectedOfItInOneMoreStatement() {
		StatementCounter counter = Api.embedded().instance().getBean(StatementCounter.class);
		counter.take();
		Answer answer = Api.embedded().ask("""
				{ initiativeCounts(groupBy: [MUNICIPALITY, INSTRUMENT], filter: { instruments: ["mentor"] }) {
				    groups { values { value node { id __typename ... on Municipality { region { key } }
				      ... on Instrument { key broader { key } } } again: node { id } } } } }""");
		assertThat(counter.take()).hasSize(2);
		List<List<Map<String, Object>>> groups = answer.at("initiativeCounts.groups[*].values");
		assertThat(groups).isNotEmpty().allSatisfy((values) -> {
			Map<String, Object> instrument = node(values.get(1));
			assertThat(instrument).containsEntry("__typename", "Instrument")
				.containsEntry("key", values.get(1).get("value"));
			assertThat(node(values.get(0))).containsEntry("__typename", "Municipality").containsKey("region");
			assertThat(values.get(1).get("again")).isEqualTo(Map.of("id", instrument.get("id")));
		});
		Api.embedded()
			.ask("{ targetCounts(groupBy: [TARGET_KIND, UNIT]) { groups { values { value node { id } } } } }");
		assertThat(counter.take()).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "initiativeCounts(groupBy: [])", "initiativeCounts(groupBy: [GOAL, GOAL])",
			"targetCounts(groupBy: [GOAL, PLAN, YEAR])" })
	void unitsAreCountedByOneOrTwoDimensions(String field) {
		Answer answer = Api.embedded().send("{ " + field + " { total } }", Map.of());
		assertThat(answer.codes()).containsExactly("INVALID_ARGUMENT");
		assertThat(answer.messages().get(0)).contains("one dimension or by two");
	}

	@Test
	void aFilterThatNamesAnUnknownKeyIsRefused() {
		Answer answer = Api.embedded()
			.send("{ targetCounts(groupBy: [PLAN], filter: { goals: [\"no-goal\"] }) { total } }", Map.of());
		assertThat(answer.codes()).containsExactly("UNKNOWN_KEY");
	}

	/** One question with a counting for each grouping. */
	private static Answer count(String list, Map<String, Object> filter, List<List<String>> groupings) {
		boolean targets = list.equals("targets");
		StringBuilder question = new StringBuilder(
				"query($filter: " + (targets ? "TargetFilter" : "InitiativeFilter") + ") {");
		IntStream.range(0, groupings.size())
			.forEach((i) -> question.append(" g" + i + ": " + (targets ? "targetCounts" : "initiativeCounts")
					+ "(groupBy: [" + String.join(", ", groupings.get(i)) + "], filter: $filter) { total "
					+ (targets ? "totals" : "") + " groups { count " + (targets ? "totals" : "")
					+ " values { dimension value } } }"));
		Map<String, Object> variables = new HashMap<>();
		variables.put("filter", filter);
		return Api.embedded().ask(question + " }", variables);
	}

	private static Map<List<String>, Integer> groups(Answer answer, int i) {
		Map<List<String>, Integer> groups = new LinkedHashMap<>();
		answer.rows("g" + i + ".groups").forEach((group) -> {
			List<String> values = new ArrayList<>();
			((List<?>) group.get("values")).forEach((value) -> values.add((String) ((Map<?, ?>) value).get("value")));
			assertThat(groups.put(values, total(group))).as("%s twice", values).isNull();
		});
		return groups;
	}

	private static int total(Map<String, Object> counted) {
		return (int) counted.getOrDefault("count", counted.get("total")) + (int) counted.getOrDefault("totals", 0);
	}

	/** All values that there could be. */
	private static List<String> values(String dimension) {
		return switch (dimension) {
			case "MUNICIPALITY" -> WORLD.all("municipalities")
				.stream()
				.filter((municipality) -> WORLD.fits("municipalities", Map.of("years", List.of(2019, 2020, 2021, 2022)))
					.test(municipality))
				.map((municipality) -> (String) municipality.get("code"))
				.toList();
			case "REGION" -> List.of("hovedstaden", "midtjylland", "nordjylland", "sjaelland", "syddanmark");
			case "PLAN" -> texts("plans", "slug");
			case "YEAR" -> List.of("2019", "2020", "2021", "2022");
			case "GOAL" -> Api.embedded().ask("{ ministerialGoals { key } }").texts("ministerialGoals[*].key");
			case "SDG" -> IntStream.rangeClosed(1, 17).mapToObj(String::valueOf).toList();
			case "TARGET_GROUP" -> texts("targetGroups", "key");
			case "INSTRUMENT" -> texts("instruments", "key");
			case "PARTNER" -> texts("partners", "key");
			case "INDICATOR" -> texts("indicators", "key");
			case "TARGET_KIND" -> List.of("QUANTIFIED", "DIRECTIONAL", "QUALITATIVE", "AWAITED");
			default -> throw new IllegalArgumentException(dimension);
		};
	}

	private static List<String> texts(String list, String property) {
		return WORLD.all(list).stream().map((element) -> (String) element.get(property)).toList();
	}

	/** The filter with a value besides, of those that it leaves. */
	private static Map<String, Object> with(Map<String, Object> filter, String dimension, String value) {
		Map<String, Object> with = new HashMap<>(filter);
		String field = FIELDS.get(dimension);
		Object typed = List.of("YEAR", "SDG").contains(dimension) ? (Object) Integer.valueOf(value) : value;
		Object named = filter.getOrDefault(field, typed);
		boolean left = named.equals(typed) || (named instanceof List<?> several && several.contains(typed));
		with.put(field, field.equals("region") ? (left ? typed : "none") : (left ? List.of(typed) : List.of("none")));
		return with;
	}

	private static List<String> list(Object value) {
		List<String> list = new ArrayList<>();
		list.add((String) value);
		return list;
	}

	@SuppressWarnings("unchecked")
	private static Map<String, Object> node(Map<String, Object> value) {
		return (Map<String, Object>) value.get("node");
	}

}
