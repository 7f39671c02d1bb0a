package dk.plangraf.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import dk.plangraf.graph.FilterFact;
import org.jspecify.annotations.Nullable;

/**
 * What filters by target group, instrument, partner and indicator mean: an element is
 * wanted where its own text names any of them, or of what is narrower; an initiative also
 * where a part of it does, a plan where any of its units does, a municipality where a
 * unit of a plan does that covers it. Asked together with years, that unit is in force in
 * one of them.
 */
final class UseFilters {

	private UseFilters() {
	}

	static void add(String type, Map<String, Object> filter, String x, @Nullable String years, Statement statement,
			List<String> conditions) {
		for (FilterFact fact : List.of(FilterFact.TARGET_GROUP, FilterFact.INSTRUMENT, FilterFact.PARTNER,
				FilterFact.INDICATOR)) {
			add(type, fact, filter, x, years, statement, conditions);
		}
	}

	private static void add(String type, FilterFact fact, Map<String, Object> filter, String x, @Nullable String years,
			Statement statement, List<String> conditions) {
		String label = label(fact);
		if (!(filter.get(argument(fact)) instanceof List<?> list)) {
			return;
		}
		String kind = fact.name().toLowerCase(Locale.ROOT).replace('_', ' ');
		if (FactConditions.UNITS.contains(type)) {
			statement.knownKeys(list, kind, label, "key");
			FactConditions.of(filter).add(fact, list, x, statement, conditions);
		}
		else {
			String term = statement.variable();
			Filters.Way way = wayToTerms(type, label, x, term, years, statement);
			way.conditions().add(term + ".key IN " + statement.knownKeys(list, kind, label, "key"));
			conditions.add(Filters.exists(way.pattern(), way.conditions()));
		}
	}

	private static String argument(FilterFact fact) {
		String label = label(fact);
		return Character.toLowerCase(label.charAt(0)) + label.substring(1) + "s";
	}

	private static String label(FilterFact fact) {
		return switch (fact) {
			case TARGET_GROUP -> "TargetGroup";
			case INSTRUMENT -> "Instrument";
			case PARTNER -> "Partner";
			case INDICATOR -> "Indicator";
			default -> throw new IllegalArgumentException(fact.name());
		};
	}

	/** From the element to the terms that its text names, and to what is broader. */
	static Filters.Way wayToTerms(String type, String label, String x, String term, @Nullable String years,
			Statement statement) {
		List<String> there = new ArrayList<>();
		String units = way(type, x, years, statement, there);
		return new Filters.Way(
				units + "-[:" + relationship(label) + "]->()-[:BROADER*0..]->(" + term + ":" + label + ")", there);
	}

	private static String relationship(String label) {
		return switch (label) {
			case "TargetGroup" -> "CONCERNS";
			case "Instrument" -> "USES";
			case "Partner" -> "INVOLVES";
			case "Indicator" -> "MEASURES";
			default -> throw new IllegalArgumentException(label);
		};
	}

	/** From the element to the units whose text is meant. */
	private static String way(String type, String x, @Nullable String years, Statement statement, List<String> there) {
		return switch (type) {
			case "Initiative" -> "(" + x + ")<-[:PART_OF*0..]-()";
			case "EmploymentPlan" -> "(" + x + ")" + toUnits(years, statement, there);
			case "Municipality" -> {
				String plan = statement.variable();
				there.add(Statement.visible(plan));
				yield "(" + x + ")<-[:COVERS]-(" + plan + ":EmploymentPlan)" + toUnits(years, statement, there);
			}
			default -> "(" + x + ")";
		};
	}

	private static String toUnits(@Nullable String years, Statement statement, List<String> there) {
		String unit = statement.variable();
		if (years != null) {
			there.add(Filters.anyYear(unit, years));
		}
		return "-[:HAS_STRATEGY*0..1]->()-[:HAS_INITIATIVE|HAS_TARGET|HAS_COMMITMENT*0..1]->(" + unit + ")";
	}

}
