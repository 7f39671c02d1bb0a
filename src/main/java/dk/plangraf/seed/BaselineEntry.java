package dk.plangraf.seed;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * Where the municipality stood, and the country beside it where the plan says so.
 */
record BaselineEntry(@Nullable BigDecimal value, @Nullable String period, @Nullable String kind,
		@Nullable BigDecimal nationalValue, String state) {

}
