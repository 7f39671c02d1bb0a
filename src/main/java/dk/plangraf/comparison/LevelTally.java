package dk.plangraf.comparison;

import dk.plangraf.evidence.CoverageLevel;
import org.jspecify.annotations.Nullable;

/**
 * How many of a group have a state and level.
 *
 * @param state the state
 * @param level the level, null with any state but {@link CoverageState#JUDGED}
 * @param municipalities the number of municipalities
 * @param plans the number of distinct plans that speak for them
 */
record LevelTally(CoverageState state, @Nullable CoverageLevel level, int municipalities, int plans) {

}
