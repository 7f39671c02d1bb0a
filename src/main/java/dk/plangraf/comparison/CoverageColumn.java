package dk.plangraf.comparison;

import java.util.List;

import dk.plangraf.plan.PlanInYear;
import org.jspecify.annotations.Nullable;

/**
 * A column of a matrix.
 *
 * @param plan what speaks for its municipality and year
 * @param cells its cells, in row order
 * @param entries the entries of the graph that were fetched with it
 */
record CoverageColumn(PlanInYear plan, List<CoverageCell> cells, Entries entries) {

	public @Nullable Integer year() {
		return this.plan.year();
	}

	public CoverageTotals totals() {
		return CoverageTotals.of(this.cells);
	}

}
