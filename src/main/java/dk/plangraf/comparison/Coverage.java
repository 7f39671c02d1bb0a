package dk.plangraf.comparison;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import dk.plangraf.plan.Evidence;
import dk.plangraf.plan.EvidenceBase;
import dk.plangraf.plan.PlanInYear;
import org.jspecify.annotations.Nullable;

/**
 * The matrix of subjects and municipalities.
 *
 * @param rows a row a subject
 * @param columns a column a municipality and year
 * @param notPlaced how many municipalities a filter by council could not place; null
 * without one
 */
record Coverage(List<CoverageRow> rows, List<CoverageColumn> columns, @Nullable Integer notPlaced) {

	/**
	 * Makes the matrix.
	 * @param base the evidence
	 * @param rows its rows, in their order
	 * @param comparison what all cells have in common
	 * @return the matrix
	 */
	static Coverage of(EvidenceBase base, List<Subject> rows, Comparison comparison) {
		List<CoverageRow> made = rows.stream()
			.map((subject) -> new CoverageRow(subject,
					base.plans().stream().map((plan) -> comparison.cell(subject, plan)).toList(), comparison))
			.toList();
		List<CoverageColumn> columns = IntStream.range(0, base.plans().size())
			.mapToObj((i) -> new CoverageColumn(base.plans().get(i),
					made.stream().map((row) -> row.cells().get(i)).toList(), comparison.entries()))
			.toList();
		return new Coverage(made, columns, base.notPlaced());
	}

	/**
	 * The rows of a comparison that names none: the subjects that any of the plans has
	 * evidence on, a broader one where there is evidence on a narrower, in the order of
	 * the catalogue; before them the announced goals, those of the newest year first and
	 * in its own order.
	 * @param base the evidence
	 * @param subjects all possible subjects
	 * @return the rows
	 */
	static List<Subject> rows(EvidenceBase base, Subjects subjects) {
		Set<Subject> rows = new LinkedHashSet<>();
		Announcements announcements = Announcements.of(base.goalsOfYears());
		base.plans()
			.stream()
			.map(PlanInYear::year)
			.filter(Objects::nonNull)
			.distinct()
			.sorted((a, b) -> Integer.compare(b, a))
			.map(announcements::goals)
			.flatMap(Collection::stream)
			.map(subjects::find)
			.flatMap(Optional::stream)
			.forEach(rows::add);
		Set<String> evident = new LinkedHashSet<>();
		base.plans()
			.forEach((plan) -> plan.evidence()
				.stream()
				.map(Evidence::subject)
				.filter(Objects::nonNull)
				.forEach(evident::add));
		rows.addAll(subjects.over(evident));
		return List.copyOf(rows);
	}

}
