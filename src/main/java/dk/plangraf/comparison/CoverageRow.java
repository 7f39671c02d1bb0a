package dk.plangraf.comparison;

import java.util.List;

/**
 * A row of a matrix.
 *
 * @param goal key of the goal
 * @param cells its cells, in column order
 * @param entries the entries of the graph that were fetched with it
 */
record CoverageRow(String goal, List<CoverageCell> cells, Entries entries) {

	public CoverageTotals totals() {
		return CoverageTotals.of(this.cells);
	}

}
