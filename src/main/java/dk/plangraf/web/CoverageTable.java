package dk.plangraf.web;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import dk.plangraf.graph.Row;
import dk.plangraf.plan.ErrorCode;
import dk.plangraf.plan.Language;
import dk.plangraf.plan.Terms;
import org.jspecify.annotations.Nullable;

/**
 * The comparison in long form: a row a cell.
 *
 * @param fileName name of the file
 * @param coverage the answer of the API
 * @param dimension what the rows of the comparison are
 * @param version version of the data set
 * @param language language of labels and citations
 */
record CoverageTable(String fileName, Row coverage, String dimension, @Nullable String version,
		Language language) implements Table {

	static final List<String> PARAMETERS = List.of("by", "year", "from", "to", "subjects");

	static final String FILTER = "CoverageFilter";

	private static final List<String> COLUMNS = List.of("id", "dimension", "subjectKey", "subject", "municipalityCode",
			"municipality", "year", "state", "stateLabel", "reason", "reasonLabel", "level", "levelLabel",
			"statedLevel", "statedLevelLabel", "basis", "basisLabel", "announced", "strategies", "commitments",
			"initiatives", "targetsQuantified", "targetsDirectional", "targetsQualitative", "targetsAwaited",
			"strategiesStated", "commitmentsStated", "initiativesStated", "targetsQuantifiedStated",
			"targetsDirectionalStated", "targetsQualitativeStated", "targetsAwaitedStated", "reservations", "plans",
			"planTitles", "completeness", "citation", "notPlaced", "datasetVersion");

	/** States in which numbers of units say something; else they are not known. */
	private static final Set<String> COUNTED = Set.of("JUDGED", "NOT_APPLICABLE");

	private static final String QUESTION = """
			query CoverageTable($by: CoverageDimension!, $year: Int, $years: YearRange, $subjects: [ID!],
			    $filter: CoverageFilter, $language: Language = DA) {
			  dataset { version }
			  coverage(by: $by, year: $year, years: $years, subjects: $subjects, filter: $filter) {
			    notPlaced
			    columns { plans { slug title years { year completeness } } }
			    rows {
			      subject {
			        label(language: $language)
			        ... on MinisterialGoal { key }
			        ... on SustainableDevelopmentGoal { number }
			        ... on TargetGroup { key }
			        ... on Instrument { key }
			        ... on Partner { key }
			      }
			      cells {
			        id municipality { code name }
			        year state reason level statedLevel basis announced
			        counts {
			          ...Units
			          byBasis { basis ...UnitsOnBasis }
			        }
			        reservations { stance }
			        citation(language: $language)
			      }
			    }
			  }
			}
			fragment Units on CoverageCounts {
			  strategies commitments initiatives targets { quantified directional qualitative awaited }
			}
			fragment UnitsOnBasis on CoverageBasisCounts {
			  strategies commitments initiatives targets { quantified directional qualitative awaited }
			}
			""";

	static CoverageTable of(TableRequest request, TableQueries queries) {
		Map<String, Object> variables = new LinkedHashMap<>();
		String by = request.findTerm("by", "CoverageDimension");
		if (by == null) {
			throw TableProblem.of(ErrorCode.INVALID_ARGUMENT,
					"The parameter 'by' is missing. It says what the rows are about: "
							+ String.join(", ", Terms.labels("CoverageDimension", Language.EN).keySet()) + ".");
		}
		variables.put("by", by);
		put(variables, "year", request.findNumber("year"));
		put(variables, "years", years(request));
		put(variables, "subjects", request.findAll("subjects"));
		put(variables, TableRequest.LANGUAGE, request.findTerm(TableRequest.LANGUAGE, "Language"));
		variables.put("filter", request.filterValues());
		TableQueries.Answer answer = queries.ask(QUESTION, variables, null);
		return new CoverageTable(fileName(by, request, answer), answer.object("coverage"), by, answer.version(),
				Language.of(variables));
	}

	@Override
	public List<String> columns() {
		return COLUMNS;
	}

	@Override
	public Iterator<Map<String, @Nullable Object>> rows() {
		List<Row> columns = this.coverage.rows("columns");
		return this.coverage.rows("rows").stream().flatMap((row) -> {
			List<Row> cells = row.rows("cells");
			Row subject = new Row(row.map("subject"));
			return IntStream.range(0, cells.size()).mapToObj((i) -> cell(subject, cells.get(i), columns.get(i)));
		}).iterator();
	}

	private Map<String, @Nullable Object> cell(Row subject, Row cell, Row column) {
		Map<String, @Nullable Object> row = new LinkedHashMap<>();
		Object key = subject.values().get("key");
		Row municipality = new Row(cell.map("municipality"));
		row.put("id", cell.text("id"));
		row.put("dimension", this.dimension);
		row.put("subjectKey", (key != null) ? key : String.valueOf(subject.value("number")));
		row.put("subject", subject.text("label"));
		row.put("municipalityCode", municipality.text("code"));
		row.put("municipality", municipality.text("name"));
		row.put("year", cell.findNumber("year"));
		term(row, cell, "state", "CoverageState");
		term(row, cell, "reason", "CoverageReason");
		term(row, cell, "level", "CoverageLevel");
		term(row, cell, "statedLevel", "CoverageLevel");
		term(row, cell, "basis", "ClaimBasis");
		row.put("announced", cell.values().get("announced"));
		if (COUNTED.contains(cell.text("state"))) {
			addCounts(row, cell);
		}
		List<Row> plans = column.rows("plans");
		if (!plans.isEmpty()) {
			addPlans(row, plans, cell.findNumber("year"));
		}
		row.put("citation", cell.text("citation"));
		row.put("notPlaced", this.coverage.findNumber("notPlaced"));
		row.put("datasetVersion", this.version);
		return row;
	}

	private static void addCounts(Map<String, @Nullable Object> row, Row cell) {
		Row counts = new Row(cell.map("counts"));
		addCounts(row, counts, "");
		counts.rows("byBasis")
			.stream()
			.filter((one) -> one.text("basis").equals("STATED"))
			.forEach((one) -> addCounts(row, one, "Stated"));
		row.put("reservations", cell.rows("reservations").size());
	}

	private static void addCounts(Map<String, @Nullable Object> row, Row counts, String suffix) {
		for (String units : List.of("strategies", "commitments", "initiatives")) {
			row.put(units + suffix, counts.value(units));
		}
		Row targets = new Row(counts.map("targets"));
		for (String kind : List.of("Quantified", "Directional", "Qualitative", "Awaited")) {
			row.put("targets" + kind + suffix, targets.value(kind.toLowerCase(Locale.ROOT)));
		}
	}

	private static void addPlans(Map<String, @Nullable Object> row, List<Row> plans, @Nullable Integer year) {
		row.put("plans", plans.stream().map((plan) -> plan.text("slug")).toList());
		row.put("planTitles", plans.stream().map((plan) -> plan.text("title")).toList());
		row.put("completeness",
				plans.stream()
					.flatMap((plan) -> plan.rows("years").stream())
					.filter((one) -> one.value("year").equals(year))
					.map((one) -> one.text("completeness"))
					.toList());
	}

	private void term(Map<String, @Nullable Object> row, Row cell, String field, String list) {
		String value = cell.findText(field);
		row.put(field, value);
		row.put(field + "Label", (value != null) ? Terms.label(list, value, this.language) : null);
	}

	private static @Nullable Map<String, Object> years(TableRequest request) {
		Integer from = request.findNumber("from");
		Integer to = request.findNumber("to");
		if ((from == null) != (to == null)) {
			throw TableProblem.of(ErrorCode.INVALID_ARGUMENT,
					"A range of years has both a first and a last one: give 'from' and 'to'.");
		}
		if (from != null && request.find("year") != null) {
			throw TableProblem.of(ErrorCode.INVALID_ARGUMENT,
					"A table is of one year or of a range of years: give 'year', or 'from' and 'to', or none of them for the latest plans.");
		}
		return (from != null && to != null) ? Map.of("from", from, "to", to) : null;
	}

	private static void put(Map<String, Object> variables, String name, @Nullable Object value) {
		if (value != null) {
			variables.put(name, value);
		}
	}

	private static String fileName(String by, TableRequest request, TableQueries.Answer answer) {
		String year = request.find("year");
		String from = request.find("from");
		List<String> parts = new ArrayList<>(
				List.of("plangraf", "coverage", by.toLowerCase(Locale.ROOT).replace('_', '-')));
		parts.add((year != null) ? year : (from != null) ? from + "-" + request.find("to") : "latest");
		parts.add(answer.shortVersion());
		return String.join("-", parts) + ".csv";
	}

}
