package dk.plangraf;

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

import static org.assertj.core.api.Assertions.assertThat;

/**
 * All lists, unfiltered, and what a filter leaves of them for somebody who goes through
 * them by hand.
 *
 * @param lists elements by name of the list
 * @param places the municipalities that a plan covers, by slug
 * @param parents the strategies that strategies stand in, by id
 */
record UnfilteredLists(Map<String, List<Map<String, Object>>> lists, Map<Object, List<Map<String, Object>>> places,
		Map<Object, Object> parents) {

	private static final Map<String, String> TERMS = Map.of("targetGroups", "targetGroups { targetGroup { key } }",
			"instruments", "instruments { key }", "partners", "partners { key }");

	private static final Set<String> VOCABULARIES = Set.of("targetGroups", "instruments", "partners", "indicators");

	static UnfilteredLists read() {
		String uses = String.join(" ", TERMS.values());
		Map<String, List<Map<String, Object>>> lists = new HashMap<>();
		Map.of("municipalities", "id code region { key } councils { council { key } }", "plans",
				"id slug years { year } covers { code } partners { key }", "strategies",
				"id plan { slug } years { year } parent { id } " + uses, "commitments",
				"id plan { slug } strategy { years { year } } " + uses, "initiatives",
				"id from to plan { slug } strategy { id years { year } } " + uses + " parts { id " + uses + " }",
				"targets",
				"id kind plan { slug years { year } } strategy { years { year } } indicator { key } "
						+ TERMS.get("targetGroups"),
				"claims",
				"id stance basis agreement years plan { slug } subject { __typename ... on Node { id } }"
						+ " about { ... on MinisterialGoal { key } ... on SustainableDevelopmentGoal { number } }",
				"partners", "id key kind")
			.forEach((list, selection) -> lists.put(list, whole(list, selection)));
		List.of("targetGroups", "instruments", "indicators")
			.forEach((vocabulary) -> lists.put(vocabulary, terms(vocabulary)));
		Map<Object, List<Map<String, Object>>> places = new HashMap<>();
		lists.get("plans")
			.forEach((plan) -> places.put(plan.get("slug"),
					lists.get("municipalities")
						.stream()
						.filter((municipality) -> covers(plan, municipality))
						.toList()));
		Map<Object, Object> parents = new HashMap<>();
		lists.get("strategies")
			.stream()
			.filter((strategy) -> strategy.get("parent") != null)
			.forEach((strategy) -> parents.put(strategy.get("id"), object(strategy, "parent").get("id")));
		return new UnfilteredLists(lists, places, parents);
	}

	private static List<Map<String, Object>> terms(String vocabulary) {
		return Api.embedded().ask("{ " + vocabulary + " { key broader { key } } }").rows(vocabulary);
	}

	private static List<Map<String, Object>> whole(String list, String selection) {
		Answer answer = Api.embedded().ask("{ " + list + "(first: 500) { totalCount nodes { " + selection + " } } }");
		List<Map<String, Object>> nodes = answer.rows(list + ".nodes");
		assertThat(nodes).hasSize(answer.at(list + ".totalCount"));
		return nodes;
	}

	List<Map<String, Object>> all(String list) {
		return this.lists.get(list);
	}

	List<Object> ids(String list, Map<String, Object> filter) {
		return all(list).stream().filter(fits(list, filter)).map((element) -> element.get("id")).toList();
	}

	Predicate<Map<String, Object>> fits(String list, Map<String, Object> filter) {
		if (list.equals("partners")) {
			return (partner) -> among(filter, "kinds", partner.get("kind")) && namers(partner).anyMatch(
					(unit) -> place(unit.list(), unit.element(), filter) && time(unit.list(), unit.element(), filter));
		}
		Map<String, Set<Object>> wanted = new HashMap<>();
		VOCABULARIES.stream()
			.filter(filter::containsKey)
			.forEach((field) -> wanted.put(field, withNarrower(field, (List<?>) filter.get(field))));
		return (element) -> place(list, element, filter) && time(list, element, filter)
				&& wanted.keySet().stream().allMatch((field) -> uses(list, element, filter, wanted.get(field), field))
				&& among(filter, "kinds", element.get("kind")) && among(filter, "stances", element.get("stance"))
				&& among(filter, "agreement", element.get("agreement")) && claimed(list, element, filter, "goals")
				&& claimed(list, element, filter, "sdgs") && (filter.containsKey("goals") || filter.containsKey("sdgs")
						|| claimed(list, element, filter, "basis"));
	}

	/**
	 * Whether it is not known of any of its municipalities which council is theirs.
	 */
	boolean isNotPlaced(String list, Map<String, Object> element) {
		return covered(list, element).stream().allMatch((municipality) -> list(municipality, "councils").isEmpty());
	}

	private boolean uses(String list, Map<String, Object> element, Map<String, Object> filter, Set<Object> wanted,
			String field) {
		return units(list, element, filter).flatMap((unit) -> used(field, unit).stream()).anyMatch(wanted::contains);
	}

	/** The keys, and those of all terms from which one comes to them. */
	private Set<Object> withNarrower(String vocabulary, List<?> keys) {
		Set<Object> all = new HashSet<>(keys);
		if (vocabulary.equals("partners")) {
			return all;
		}
		boolean grown = true;
		while (grown) {
			grown = all.addAll(all(vocabulary).stream()
				.filter((term) -> list(term, "broader").stream()
					.anyMatch((above) -> all.contains(((Map<?, ?>) above).get("key"))))
				.map((term) -> term.get("key"))
				.toList());
		}
		return all;
	}

	/**
	 * The units whose text counts for an element; of a plan those in force in the years
	 * that are asked for.
	 */
	private Stream<Map<String, Object>> units(String list, Map<String, Object> element, Map<String, Object> filter) {
		return switch (list) {
			case "plans" -> Stream.concat(Stream.of(ownText(element)), unitsOf(element, filter));
			case "municipalities" -> plansOf(element).flatMap((plan) -> units("plans", plan, filter));
			case "initiatives" -> Stream.concat(Stream.of(element), parts(element).stream());
			default -> Stream.of(element);
		};
	}

	private Stream<Map<String, Object>> unitsOf(Map<String, Object> plan, Map<String, Object> filter) {
		return Stream.of("strategies", "commitments", "initiatives", "targets")
			.flatMap((kind) -> all(kind).stream()
				.filter((unit) -> object(unit, "plan").get("slug").equals(plan.get("slug")))
				.filter((unit) -> time(kind, unit, filter))
				.flatMap((unit) -> units(kind, unit, filter)));
	}

	/** A plan's partners are those of its units, and those that none of them names. */
	private Map<String, Object> ownText(Map<String, Object> plan) {
		Set<Object> named = unitsOf(plan, Map.of()).flatMap((unit) -> used("partners", unit).stream())
			.collect(Collectors.toSet());
		return Map.of("partners",
				used("partners", plan).stream()
					.filter((key) -> !named.contains(key))
					.map((key) -> Map.of("key", key))
					.toList());
	}

	@SuppressWarnings("unchecked")
	private static List<Map<String, Object>> parts(Map<String, Object> initiative) {
		return (List<Map<String, Object>>) initiative.get("parts");
	}

	/** The keys of what a unit's own text names. */
	static List<Object> used(String field, Map<String, Object> unit) {
		if (field.equals("indicators")) {
			return (unit.get("indicator") instanceof Map<?, ?> indicator) ? List.of(indicator.get("key")) : List.of();
		}
		return ((List<?>) unit.getOrDefault(field, List.of())).stream()
			.map((use) -> (Map<?, ?>) use)
			.map((use) -> (use.get("targetGroup") instanceof Map<?, ?> group) ? group.get("key") : use.get("key"))
			.map(Object.class::cast)
			.toList();
	}

	/**
	 * The units that name a partner; a plan itself where it has the partner and no unit
	 * of it names it.
	 */
	private Stream<Named> namers(Map<String, Object> partner) {
		Object key = partner.get("key");
		List<Named> named = Stream.of("strategies", "commitments", "initiatives")
			.flatMap((list) -> all(list).stream()
				.filter((unit) -> units(list, unit, Map.of()).anyMatch((one) -> used("partners", one).contains(key)))
				.map((unit) -> new Named(list, unit)))
			.toList();
		return Stream.concat(named.stream(),
				all("plans").stream()
					.filter((plan) -> used("partners", plan).contains(key))
					.filter((plan) -> named.stream()
						.noneMatch((unit) -> object(unit.element(), "plan").get("slug").equals(plan.get("slug"))))
					.map((plan) -> new Named("plans", plan)));
	}

	private boolean place(String list, Map<String, Object> element, Map<String, Object> filter) {
		boolean placed = List.of("municipalities", "region", "council").stream().anyMatch(filter::containsKey);
		Collection<Map<String, Object>> covered = placed ? covered(list, element) : List.of();
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
			case "initiatives", "commitments" -> Stream.of(object(element, "strategy"));
			case "targets" ->
				Stream.of((element.get("strategy") != null) ? object(element, "strategy") : object(element, "plan"));
			default -> Stream.of(element);
		};
		return holders.flatMap((holder) -> years(holder).stream())
			.filter((year) -> !list.equals("initiatives") || runs(element, year))
			.anyMatch(((List<?>) filter.get("years"))::contains);
	}

	/** Whether an initiative runs in a year, by the years of its dates. */
	static boolean runs(Map<String, Object> initiative, Object year) {
		String digits = String.valueOf(year);
		Object from = initiative.get("from");
		Object to = initiative.get("to");
		return (from == null || from.toString().substring(0, 4).compareTo(digits) <= 0)
				&& (to == null || to.toString().substring(0, 4).compareTo(digits) >= 0);
	}

	/** Whether a claim fits the named condition together with basis and years. */
	private boolean claimed(String list, Map<String, Object> element, Map<String, Object> filter, String condition) {
		if (!filter.containsKey(condition)) {
			return true;
		}
		return all("claims").stream()
			.filter((claim) -> among(filter, "basis", claim.get("basis")))
			.filter((claim) -> !filter.containsKey("years")
					|| years(claim).stream().anyMatch(((List<?>) filter.get("years"))::contains))
			.filter((claim) -> switch (condition) {
				case "goals" -> among(filter, "goals", object(claim, "about").get("key"));
				case "sdgs" -> among(filter, "sdgs", object(claim, "about").get("number"));
				default -> true;
			})
			.anyMatch((claim) -> counts(list, element, claim));
	}

	private boolean counts(String list, Map<String, Object> element, Map<String, Object> claim) {
		Object subject = object(claim, "subject").get("id");
		return switch (list) {
			case "claims" -> claim.get("id").equals(element.get("id"));
			case "strategies", "commitments" -> subject.equals(element.get("id"));
			case "targets" -> claim.get("stance").equals("ADDRESSES") && subject.equals(element.get("id"));
			case "initiatives" -> claim.get("stance").equals("ADDRESSES")
					&& (subject.equals(element.get("id")) || list(element, "parts").contains(Map.of("id", subject))
							|| (!claim.get("basis").equals("COLLECTIVE") && above(element).contains(subject)));
			case "plans" -> object(claim, "plan").get("slug").equals(element.get("slug"));
			default -> plansOf(element).anyMatch((plan) -> object(claim, "plan").get("slug").equals(plan.get("slug")));
		};
	}

	private Set<Object> above(Map<String, Object> initiative) {
		Set<Object> above = new HashSet<>();
		for (Object id = object(initiative, "strategy").get("id"); id != null; id = this.parents.get(id)) {
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
		return this.places.get(plan(list, element).get("slug"));
	}

	private Stream<Map<String, Object>> plansOf(Map<String, Object> municipality) {
		return all("plans").stream().filter((plan) -> covers(plan, municipality));
	}

	private static boolean covers(Map<String, Object> plan, Map<String, Object> municipality) {
		return list(plan, "covers").contains(Map.of("code", municipality.get("code")));
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

	/**
	 * A unit that names something.
	 *
	 * @param list the list that it stands in
	 * @param element the unit
	 */
	record Named(String list, Map<String, Object> element) {
	}

}
