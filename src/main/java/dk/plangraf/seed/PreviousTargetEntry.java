package dk.plangraf.seed;

import java.math.BigDecimal;

/**
 * The target of an earlier period.
 */
record PreviousTargetEntry(BigDecimal value, String period) {

}
