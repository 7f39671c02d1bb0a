package dk.plangraf.comparison;

import dk.plangraf.evidence.CoverageLevel;
import org.jspecify.annotations.Nullable;

/**
 * How many cells have a state and level.
 *
 * @param state the state
 * @param level the level, null with any state but {@link CoverageState#JUDGED}
 * @param count the number of cells
 */
record CellTally(CoverageState state, @Nullable CoverageLevel level, int count) {

}
