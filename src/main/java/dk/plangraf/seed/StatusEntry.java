package dk.plangraf.seed;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * How far a target has come, in the plan's words.
 */
record StatusEntry(String text, @Nullable BigDecimal value, @Nullable String period,
		@Nullable BigDecimal nationalValue) {

}
