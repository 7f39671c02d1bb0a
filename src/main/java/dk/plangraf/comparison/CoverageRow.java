package dk.plangraf.comparison;

import java.util.List;

/**
 * A row of a matrix.
 *
 * @param subject what it is about
 * @param cells its cells, in column order
 * @param entries the entries of the graph that were fetched with it
 */
record CoverageRow(Subject subject, List<CoverageCell> cells, Entries entries) {

	public CoverageTotals totals() {
		return CoverageTotals.of(this.cells);
	}

}
