package dk.plangraf.plan;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How far two readings agree, as it is kept on one node a plan and one over all: tables
 * as lists of numbers, which become lists of objects here.
 */
final class AgreementShapes {

	private static final Map<String, String> UNITS = Map.of("kind", "units", "first", "unitsOfFirst", "second",
			"unitsOfSecond", "matched", "unitsMatched");

	private static final Map<String, String> FIELDS = Map.of("field", "fields", "compared", "fieldsCompared", "equal",
			"fieldsEqual", "isSet", "fieldsAreSets", "inBoth", "elementsOfBoth", "onlyFirst", "elementsOfFirst",
			"onlySecond", "elementsOfSecond");

	private AgreementShapes() {
	}

	static Stream<Shape> all() {
		return Stream.of(Shape.of("ReadingAgreement")
			.properties("firstReader", "secondReader")
			.with("plan", Readings.same("EmploymentPlan", "slug", "plan"))
			.with("repeatReading", Readings.property("machines"))
			.with("units", listOf("UnitAgreement", UNITS))
			.with("fields", listOf("FieldAgreement", FIELDS))
			.with("claimOrNone", table("claimOrNone"))
			.with("claims", table("claim"))
			.with("levels", table("level"))
			.with("unmatchedClaims",
					Readings.object("UnmatchedClaims", "unmatchedClaimsOfFirst",
							Map.of("first", "unmatchedClaimsOfFirst", "second", "unmatchedClaimsOfSecond")))
			.with("settlements",
					Readings.object("SettlementCounts", "settledAsFirst",
							Map.of("first", "settledAsFirst", "second", "settledAsSecond", "both", "settledAsBoth",
									"neither", "settledAsNeither", "mended", "mended", "open", "notSettled"))));
	}

	/** Objects out of lists of equal length, by field and property. */
	private static FieldReading listOf(String type, Map<String, String> lists) {
		return (field, n, statement) -> {
			String item = statement.variable();
			String row = lists.entrySet()
				.stream()
				.sorted(Map.Entry.comparingByKey())
				.map((entry) -> entry.getKey() + ": " + n + "." + entry.getValue() + "[i]")
				.collect(Collectors.joining(", ", "{", "}"));
			Shape shape = Shape.of(type).properties(lists.keySet().toArray(String[]::new));
			return "[%s IN [i IN range(0, size(%s.%s) - 1) | %s] | %s]".formatted(item, n,
					lists.get(type.equals("UnitAgreement") ? "kind" : "field"), row,
					shape.project(field.getSelectionSet(), item, statement));
		};
	}

	private static FieldReading table(String name) {
		return (field, n, statement) -> {
			String property = n + "." + name;
			Shape shape = Shape.of("ConfusionTable")
				.with("ratings", Readings.property(name + "Ratings"))
				.with("observed", Readings.property(name + "Observed"))
				.with("expected", Readings.property(name + "Expected"))
				.with("kappa", Readings.property(name + "Kappa"))
				.with("categories", Readings.property(name + "Categories"))
				.with("rows", (rows, unused, same) -> {
					String row = same.variable();
					Shape rowShape = Shape.of("ConfusionRow")
						.properties("category", "counts", "firstPrevalence", "secondPrevalence");
					return "[%s IN %s | %s]".formatted(row, rows(property),
							rowShape.project(rows.getSelectionSet(), row, same));
				});
			return shape.project(field.getSelectionSet(), n, statement);
		};
	}

	/**
	 * A row a category of the first reader; a prevalence is null where nothing was rated.
	 */
	private static String rows(String table) {
		String size = "size(" + table + "Categories)";
		String first = "reduce(s = 0, j IN range(0, " + size + " - 1) | s + " + table + "Counts[i * " + size + " + j])";
		String second = "reduce(s = 0, j IN range(0, " + size + " - 1) | s + " + table + "Counts[j * " + size
				+ " + i])";
		return "[i IN range(0, %s - 1) | {category: %sCategories[i], counts: %sCounts[i * %s .. (i + 1) * %s], %s}]"
			.formatted(size, table, table, size, size,
					List.of("firstPrevalence: " + share(first, table), "secondPrevalence: " + share(second, table))
						.stream()
						.collect(Collectors.joining(", ")));
	}

	private static String share(String sum, String table) {
		return "CASE WHEN " + table + "Ratings > 0 THEN toFloat(" + sum + ") / " + table + "Ratings END";
	}

}
