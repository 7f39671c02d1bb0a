package dk.plangraf.comparison;

import java.util.List;

/**
 * A row of a matrix.
 *
 * @param subject what it is about
 * @param cells its cells, in column order
 * @param comparison the comparison that it belongs to
 */
record CoverageRow(Subject subject, List<CoverageCell> cells, Comparison comparison) {

	Entries entries() {
		return this.comparison.entries();
	}

	public CoverageTotals totals() {
		return CoverageTotals.of(this.cells);
	}

}
