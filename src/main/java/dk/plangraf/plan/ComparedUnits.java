package dk.plangraf.plan;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dk.plangraf.graph.Row;
import org.jspecify.annotations.Nullable;

/** What a comparison of plans takes from a unit of one. */
final class ComparedUnits {

	/**
	 * The properties that are compared, by the field of the schema that shows them, in
	 * its order.
	 */
	private static final Map<String, String> FIELDS = fields("title", "title", "number", "number", "kind", "kind",
			"objective", "objective", "summary", "summary", "from", "from", "to", "to", "wording", "wording", "novelty",
			"novelty", "metric", "metric", "population", "population", "direction", "direction", "comparator",
			"comparator", "reference", "reference", "value", "value", "valueState", "valueState", "unit", "unit",
			"previousTarget.value", "previousTargetValue", "previousTarget.period", "previousTargetPeriod",
			"baseline.value", "baselineValue", "baseline.period", "baselinePeriod", "baseline.kind", "baselineKind",
			"baseline.state", "baselineState", "dueDate", "dueDate", "measurement", "measurement");

	private static final Set<String> LISTS = Set.of("parts", "indicator", "targetGroups", "instruments", "partners");

	private ComparedUnits() {
	}

	static TargetFacts target(Row row) {
		Row said = row.row("said");
		return new TargetFacts(said.text("key"), row.findText("indicator"), said.findText("population"),
				Set.copyOf(row.numbers("years")), Set.copyOf(row.texts("targetGroups")), said.findText("direction"),
				said.findText("comparator"), said.findText("reference"), decimal(said, "value"), said.findText("unit"),
				said.text("kind"), said.findText("dueDate"),
				reference(decimal(said, "previousTargetValue"), said.findText("previousTargetPeriod"), null),
				reference(decimal(said, "baselineValue"), said.findText("baselinePeriod"),
						said.findText("baselineKind")));
	}

	static UnitFacts unit(Row row) {
		Row said = row.row("said");
		String type = row.text("type");
		String key = said.text("key");
		Row container = row.findRow("container");
		Map<String, List<String>> fields = new LinkedHashMap<>();
		FIELDS.forEach((field, property) -> {
			// a target's kind is derived from what else is compared
			if (!(type.equals("Target") && field.equals("kind"))) {
				add(field, texts(said.values().get(property)), fields);
			}
		});
		add(type.equals("Strategy") ? "parent" : "strategy",
				(container != null) ? List.of(container.text("title")) : List.of(), fields);
		LISTS.stream().sorted().forEach((list) -> add(list, row.texts(list), fields));
		String title = type.equals("Target") ? "metric" : (type.equals("PrintedGoal") ? "wording" : "title");
		return new UnitFacts(type, key, key.substring(said.text("plan").length() + 1), said.text(title),
				(container != null) ? container.text("key") : null, row.findText("goal"), fields);
	}

	private static void add(String field, List<String> texts, Map<String, List<String>> fields) {
		if (!texts.isEmpty()) {
			fields.put(field, texts);
		}
	}

	private static List<String> texts(@Nullable Object value) {
		if (value == null) {
			return List.of();
		}
		return List.of((value instanceof Double number) ? decimal(number).toPlainString() : value.toString());
	}

	private static @Nullable ReferenceValue reference(@Nullable BigDecimal value, @Nullable String period,
			@Nullable String kind) {
		return (value != null) ? new ReferenceValue(value, period, kind) : null;
	}

	private static @Nullable BigDecimal decimal(Row row, String name) {
		return (row.values().get(name) instanceof Number number) ? decimal(number.doubleValue()) : null;
	}

	/** The decimal number that the seed file has. */
	private static BigDecimal decimal(double number) {
		return new BigDecimal(BigDecimal.valueOf(number).stripTrailingZeros().toPlainString());
	}

	private static Map<String, String> fields(String... names) {
		Map<String, String> fields = new LinkedHashMap<>();
		for (int i = 0; i < names.length; i += 2) {
			fields.put(names[i], names[i + 1]);
		}
		return fields;
	}

}
