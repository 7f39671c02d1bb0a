package dk.plangraf.comparison;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * A year of a goal.
 *
 * @param history what became of it
 * @param hasSet whether anything is known of the goals of that year
 * @param cells what the plans in force have on it, one a municipality
 * @param entries the entries of the graph that were fetched with it
 */
record GoalTimelineYear(GoalHistory.Year history, boolean hasSet, List<CoverageCell> cells, Entries entries) {

	public int year() {
		return this.history.year();
	}

	public GoalEvent event() {
		return this.history.event();
	}

	public @Nullable Boolean reworded() {
		return this.history.reworded();
	}

	public boolean secondHand() {
		return this.history.secondHand();
	}

	public List<CellTally> tally() {
		return CoverageTotals.of(this.cells).cells();
	}

	/** Keys of the plans in force, in the order of the cells, each once. */
	List<String> planKeys() {
		return this.cells.stream().map((cell) -> cell.plan().plan()).filter(Objects::nonNull).distinct().toList();
	}

}
