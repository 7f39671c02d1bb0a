package dk.plangraf.comparison;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Totals over a row or a column.
 *
 * @param counts numbers of distinct units
 * @param cells how many cells have which state and level, the furthest first
 */
record CoverageTotals(CoverageCounts counts, List<CellTally> cells) {

	static CoverageTotals of(List<CoverageCell> cells) {
		Map<CellTally, Long> tally = cells.stream()
			.collect(Collectors.groupingBy((cell) -> new CellTally(cell.state(), cell.level(), 0),
					() -> new TreeMap<>(Comparator.comparing(CellTally::state)
						.thenComparing(CellTally::level, Comparator.nullsLast(Comparator.naturalOrder()))),
					Collectors.counting()));
		return new CoverageTotals(Units.union(cells.stream().map((cell) -> cell.judgement().units()).toList()).counts(),
				tally.entrySet()
					.stream()
					.map((entry) -> new CellTally(entry.getKey().state(), entry.getKey().level(),
							entry.getValue().intValue()))
					.toList());
	}

}
