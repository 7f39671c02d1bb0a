package dk.plangraf.comparison;

import java.util.List;

import dk.plangraf.plan.PlanInYear;

/**
 * The gaps of one municipality in a year.
 *
 * @param plan what speaks for it
 * @param year the year
 * @param all its gaps, and what may be one; each of one cell
 * @param entries the entries of the graph that were fetched with it
 */
record MunicipalityGaps(PlanInYear plan, int year, List<GoalGap> all, Entries entries) {

	public List<CoverageCell> gaps() {
		return cells(GoalGap.Kind.GAP);
	}

	public List<CoverageCell> onlyCollective() {
		return cells(GoalGap.Kind.ONLY_COLLECTIVE);
	}

	public List<CoverageCell> undecided() {
		return cells(GoalGap.Kind.UNDECIDED);
	}

	private List<CoverageCell> cells(GoalGap.Kind kind) {
		return this.all.stream().filter((gap) -> gap.kind() == kind).flatMap((gap) -> gap.cells().stream()).toList();
	}

}
