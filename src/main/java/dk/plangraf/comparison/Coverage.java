package dk.plangraf.comparison;

import dk.plangraf.evidence.ClaimBasis;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import dk.plangraf.plan.Evidence;
import dk.plangraf.plan.EvidenceBase;
import dk.plangraf.plan.PlanInYear;
import org.jspecify.annotations.Nullable;

/**
 * The matrix of goals and municipalities.
 *
 * @param rows a row a goal
 * @param columns a column a municipality and year
 * @param notPlaced how many municipalities a filter by council could not place; null
 * without one
 */
record Coverage(List<CoverageRow> rows, List<CoverageColumn> columns, @Nullable Integer notPlaced) {

	/**
	 * Makes the matrix.
	 * @param base the evidence
	 * @param subjects keys of the goals wanted, in this order; null for those announced
	 * in the years of the columns, and those that a plan has evidence on
	 * @param shown the bases whose evidence is shown
	 * @param entries where the entries of the graph will be found
	 * @return the matrix
	 */
	static Coverage of(EvidenceBase base, @Nullable List<String> subjects, Set<ClaimBasis> shown, Entries entries) {
		Announcements announcements = Announcements.of(base.goalsOfYears());
		List<String> goals = (subjects != null) ? subjects : goals(base, announcements);
		List<CoverageRow> rows = goals.stream()
			.map((goal) -> new CoverageRow(goal,
					base.plans().stream().map((plan) -> cell(goal, plan, announcements, shown, entries)).toList(),
					entries))
			.toList();
		List<CoverageColumn> columns = IntStream.range(0, base.plans().size())
			.mapToObj((i) -> new CoverageColumn(base.plans().get(i),
					rows.stream().map((row) -> row.cells().get(i)).toList(), entries))
			.toList();
		return new Coverage(rows, columns, base.notPlaced());
	}

	static CoverageCell cell(String goal, PlanInYear plan, Announcements announcements, Set<ClaimBasis> shown,
			Entries entries) {
		return new CoverageCell(new CellKey(goal, plan.municipality(), plan.year(), shown),
				Judgement.of(goal, plan, announcements, shown), entries);
	}

	// announced goals first, those of the newest year in its own order
	private static List<String> goals(EvidenceBase base, Announcements announcements) {
		Set<String> goals = new LinkedHashSet<>();
		base.plans()
			.stream()
			.map(PlanInYear::year)
			.filter((year) -> year != null)
			.distinct()
			.sorted((a, b) -> Integer.compare(b, a))
			.forEach((year) -> goals.addAll(announcements.goals(year)));
		Set<String> evident = new LinkedHashSet<>();
		base.plans()
			.forEach((plan) -> plan.evidence()
				.stream()
				.map(Evidence::goal)
				.filter((goal) -> goal != null)
				.forEach(evident::add));
		base.goals().stream().filter(evident::contains).forEach(goals::add);
		return new ArrayList<>(goals);
	}

}
