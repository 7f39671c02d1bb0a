package dk.plangraf.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import dk.plangraf.graph.FilterFact;
import org.jspecify.annotations.Nullable;

/**
 * What the fields of the filter inputs mean, as conditions of Cypher. All conditions of a
 * filter hold together.
 */
final class Filters {

	private Filters() {
	}

	/**
	 * The conditions of a filter.
	 * @param type type of the elements that are filtered
	 * @param filter the filter argument, as given
	 * @param x variable of the element
	 * @param statement the statement that the conditions become a part of
	 * @return the conditions
	 */
	static List<String> conditions(String type, Map<String, Object> filter, String x, Statement statement) {
		List<String> conditions = new ArrayList<>();
		if (type.equals("Partner")) {
			partner(filter, x, false, statement, conditions);
			return conditions;
		}
		boolean municipality = type.equals("Municipality");
		conditions.addAll(places(PlaceFilter.of(filter, statement), type, x, statement));
		List<?> plans = list(filter, "plans");
		if (plans != null) {
			conditions.add(x + ".plan IN " + statement.knownKeys(plans, "plan", "EmploymentPlan", "slug"));
		}
		String years = (filter.get("years") != null) ? statement.parameter(longs(list(filter, "years"))) : null;
		if (years != null) {
			conditions.add(municipality ? inPlanOf(x, years, statement) : anyYear(x, years));
		}
		UseFilters.add(type, filter, x, years, statement, conditions);
		claim(type, filter, x, years, statement, conditions);
		anyOf(x + ".kind", filter.get("kinds"), statement, conditions);
		anyOf(x + ".stance", filter.get("stances"), statement, conditions);
		anyOf(x + ".agreement", filter.get("agreement"), statement, conditions);
		return conditions;
	}

	/**
	 * The conditions of a filter by council on what would be there if it were known to
	 * which councils its municipalities belong.
	 */
	static List<String> notPlaced(String type, Map<String, Object> filter, String x, Statement statement) {
		if (!type.equals("Partner")) {
			List<String> conditions = places(PlaceFilter.notPlaced(filter, statement), type, x, statement);
			conditions.addAll(conditions(type, PlaceFilter.others(filter), x, statement));
			return conditions;
		}
		List<String> conditions = new ArrayList<>();
		Map<String, Object> others = new LinkedHashMap<>(filter);
		Object council = Objects.requireNonNull(others.remove("council"));
		partner(others, x, true, statement, conditions);
		conditions
			.add("NOT (" + String.join(" AND ", conditions(type, Map.of("council", council), x, statement)) + ")");
		return conditions;
	}

	private static List<String> places(PlaceFilter places, String type, String x, Statement statement) {
		return switch (type) {
			case "Municipality" -> places.ofMunicipality(x);
			case "EmploymentPlan" -> places.ofPlan(x, statement);
			default -> places.isEmpty() ? new ArrayList<>() : new ArrayList<>(List.of(places.ofPart(x, statement)));
		};
	}

	/** A partner is where a unit is that names it. */
	private static void partner(Map<String, Object> filter, String x, boolean ofNoCouncil, Statement statement,
			List<String> conditions) {
		Map<String, Object> ofUnit = new LinkedHashMap<>(filter);
		anyOf(x + ".kind", ofUnit.remove("kinds"), statement, conditions);
		String unit = statement.variable();
		List<String> there = conditions("Unit", ofUnit, unit, statement);
		if (ofNoCouncil) {
			there.add(PlaceFilter.ofNoCouncil().ofPart(unit, statement));
		}
		if (!there.isEmpty()) {
			there.add(Statement.visible(unit));
			conditions.add(exists("(" + x + ")<-[:INVOLVES]-(" + unit + ")", there));
		}
	}

	private static void anyOf(String property, @Nullable Object values, Statement statement, List<String> conditions) {
		if (values != null) {
			conditions.add(property + " IN " + statement.parameter(values));
		}
	}

	private static void claim(String type, Map<String, Object> filter, String x, @Nullable String years,
			Statement statement, List<String> conditions) {
		List<?> goals = list(filter, "goals");
		List<?> sdgs = list(filter, "sdgs");
		List<?> basis = list(filter, "basis");
		if (FactConditions.UNITS.contains(type)) {
			claimOfUnit(filter, x, statement, conditions);
			return;
		}
		String bases = (basis != null) ? statement.parameter(basis) : null;
		if (goals != null) {
			String keys = statement.knownKeys(goals, "ministerial goal", "MinisterialGoal", "key");
			conditions.add(claimAbout(type, x, ":MinisterialGoal", "key IN " + keys, bases, years, statement));
		}
		if (sdgs != null) {
			String numbers = statement.knownKeys(longs(sdgs), "UN goal", "SustainableDevelopmentGoal", "number");
			conditions.add(claimAbout(type, x, ":SustainableDevelopmentGoal", "number IN " + numbers, bases, years,
					statement));
		}
		if (bases != null && goals == null && sdgs == null) {
			conditions.add(claimAbout(type, x, "", null, bases, years, statement));
		}
	}

	private static void claimOfUnit(Map<String, Object> filter, String x, Statement statement,
			List<String> conditions) {
		FactConditions facts = FactConditions.of(filter);
		List<?> goals = list(filter, "goals");
		List<?> sdgs = list(filter, "sdgs");
		List<?> basis = list(filter, "basis");
		if (goals != null) {
			statement.knownKeys(goals, "ministerial goal", "MinisterialGoal", "key");
			facts.add(FilterFact.GOAL, goals, x, statement, conditions);
		}
		if (sdgs != null) {
			statement.knownKeys(longs(sdgs), "UN goal", "SustainableDevelopmentGoal", "number");
			facts.add(FilterFact.SDG, sdgs, x, statement, conditions);
		}
		if (basis != null && goals == null && sdgs == null) {
			facts.add(FilterFact.BASIS, basis, x, statement, conditions);
		}
	}

	private static String claimAbout(String type, String x, String label, @Nullable String condition,
			@Nullable String bases, @Nullable String years, Statement statement) {
		String topic = statement.variable();
		List<Way> ways = waysToTopics(type, x, topic, label, (condition != null) ? topic + "." + condition : null,
				bases, years, statement);
		String any = ways.stream()
			.map((way) -> exists(way.pattern(), way.conditions()))
			.collect(Collectors.joining(" OR "));
		return (ways.size() > 1) ? "(" + any + ")" : any;
	}

	/**
	 * What of a vocabulary or catalogue an element has, as a filter by it would find the
	 * element; under the filter's own conditions on claims and places.
	 * @param type type of the element
	 * @param label label of what is wanted
	 * @param property property of it that is returned
	 * @param filter the filter that the element has passed
	 * @param x variable of the element
	 * @param statement the statement that the expression becomes a part of
	 * @return expression for a list of distinct values
	 */
	static String valuesOf(String type, String label, String property, Map<String, Object> filter, String x,
			Statement statement) {
		String years = (filter.get("years") != null) ? statement.parameter(longs(list(filter, "years"))) : null;
		return valuesIn(type, label, property, filter, x, years, statement);
	}

	/**
	 * The pairs of a covered municipality that the filter leaves and its region.
	 * @param filter the filter that the element has passed
	 * @param x variable of the element
	 * @param codeFirst whether the municipality comes first
	 * @param statement the statement that the expression becomes a part of
	 * @return expression for a list of pairs
	 */
	static String municipalitiesWithRegions(Map<String, Object> filter, String x, boolean codeFirst,
			Statement statement) {
		String m = statement.variable();
		String region = statement.variable();
		Way way = wayToPlace("(" + m + ":Municipality)-[:IN_REGION]->(" + region + ")", m, filter, x, statement);
		String pair = codeFirst ? m + ".code, " + region + ".key" : region + ".key, " + m + ".code";
		return "COLLECT { MATCH " + way.pattern() + where(way.conditions()) + " RETURN [" + pair + "] }";
	}

	/** The values of claims or uses in certain years, all where no years are given. */
	static String valuesIn(String type, String label, String property, Map<String, Object> filter, String x,
			@Nullable String years, Statement statement) {
		String topic = statement.variable();
		List<Way> ways = switch (label) {
			case "MinisterialGoal", "SustainableDevelopmentGoal" -> {
				List<?> basis = list(filter, "basis");
				yield waysToTopics(type, x, topic, ":" + label, null,
						(basis != null) ? statement.parameter(basis) : null, years, statement);
			}
			case "Municipality" -> List.of(wayToPlace("(" + topic + ":Municipality)", topic, filter, x, statement));
			case "Region" -> {
				String m = statement.variable();
				yield List
					.of(wayToPlace("(" + m + ":Municipality)-[:IN_REGION]->(" + topic + ")", m, filter, x, statement));
			}
			default -> List.of(UseFilters.wayToTerms(type, label, x, topic, years, statement));
		};
		return "COLLECT { " + ways.stream()
			.map((way) -> "MATCH " + way.pattern() + where(way.conditions()) + " RETURN DISTINCT " + topic + "."
					+ property + " AS value")
			.collect(Collectors.joining(" UNION ")) + " }";
	}

	/** To the covered municipalities that the filter does not leave out themselves. */
	private static Way wayToPlace(String pattern, String m, Map<String, Object> filter, String x, Statement statement) {
		List<?> codes = list(filter, "municipalities");
		String covered = x + ".municipalities";
		String left = (codes != null) ? "[code IN " + covered + " WHERE code IN " + statement.parameter(codes) + "]"
				: covered;
		List<String> conditions = new ArrayList<>(List.of(m + ".key IN " + left, Statement.visible(m)));
		conditions.addAll(PlaceFilter.regionAndCouncil(filter, statement).ofMunicipality(m));
		return new Way(pattern, conditions);
	}

	/**
	 * From an element to what the claims are about that count for it: those that it
	 * makes, of an initiative also those of its parts and of the strategies above it, of
	 * a plan or municipality those of all units.
	 */
	private static List<Way> waysToTopics(String type, String x, String topic, String label, @Nullable String condition,
			@Nullable String bases, @Nullable String years, Statement statement) {
		String about = "-[:ABOUT]->(" + topic + label + ")";
		String c = type.equals("Claim") ? x : statement.variable();
		List<String> conditions = new ArrayList<>();
		if (condition != null) {
			conditions.add(condition);
		}
		if (bases != null) {
			conditions.add(c + ".basis IN " + bases);
		}
		if (years != null) {
			conditions.add(anyYear(c, years));
		}
		String unit = statement.variable();
		return switch (type) {
			case "Claim" -> List.of(new Way("(" + x + ")" + about, conditions));
			case "Strategy", "Commitment" ->
				List.of(new Way("(" + x + ")-[:MAKES]->(" + c + ":Claim)" + about, conditions));
			case "Target" -> {
				conditions.add(c + ".stance = 'ADDRESSES'");
				yield List.of(new Way("(" + x + ")-[:MAKES]->(" + c + ":Claim)" + about, conditions));
			}
			case "Initiative" -> {
				conditions.add(c + ".stance = 'ADDRESSES'");
				List<String> passedDown = new ArrayList<>(conditions);
				// what a strategy says of the goals as a set is never passed down
				passedDown.add(c + ".basis <> 'COLLECTIVE'");
				yield List.of(
						new Way("(" + x + ")<-[:PART_OF*0..]-(" + unit + ":Initiative)-[:MAKES]->(" + c + ":Claim)"
								+ about, conditions),
						new Way("(" + x + ")<-[:HAS_INITIATIVE]-(:Strategy)-[:PART_OF*0..]->(" + unit
								+ ":Strategy)-[:MAKES]->(" + c + ":Claim)" + about, passedDown));
			}
			default -> List.of(wayOfPlan(type, x, c, about, conditions, statement));
		};
	}

	private static Way wayOfPlan(String type, String x, String c, String about, List<String> conditions,
			Statement statement) {
		String units = "-[:HAS_STRATEGY*0..1]->()-[:HAS_INITIATIVE|HAS_TARGET|HAS_COMMITMENT*0..1]->()-[:MAKES]->(" + c
				+ ":Claim)" + about;
		if (type.equals("EmploymentPlan")) {
			return new Way("(" + x + ")" + units, conditions);
		}
		String plan = statement.variable();
		conditions.add(Statement.visible(plan));
		return new Way("(" + x + ")<-[:COVERS]-(" + plan + ":EmploymentPlan)" + units, conditions);
	}

	static String exists(String pattern, List<String> conditions) {
		return "EXISTS { MATCH " + pattern + where(conditions) + " }";
	}

	private static String where(List<String> conditions) {
		return conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
	}

	private static String inPlanOf(String x, String years, Statement statement) {
		String plan = statement.variable();
		return exists("(" + x + ")<-[:COVERS]-(" + plan + ":EmploymentPlan)",
				List.of(Statement.visible(plan), anyYear(plan, years)));
	}

	static String anyYear(String x, String years) {
		return "any(year IN " + x + ".years WHERE year IN " + years + ")";
	}

	private static @Nullable List<?> list(Map<String, Object> filter, String name) {
		return (List<?>) filter.get(name);
	}

	private static List<Long> longs(@Nullable List<?> numbers) {
		return (numbers != null) ? numbers.stream().map((number) -> ((Number) number).longValue()).toList() : List.of();
	}

	/**
	 * A way from an element to something that it has.
	 *
	 * @param pattern the pattern
	 * @param conditions what holds along it
	 */
	record Way(String pattern, List<String> conditions) {
	}

}
