package dk.plangraf.plan;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * A value that a plan names for a target to be held against, in the target's unit.
 *
 * @param value the value
 * @param period the period it is of, as the plan names it
 * @param kind whether it was measured or estimated, where the plan says so
 */
public record ReferenceValue(BigDecimal value, @Nullable String period, @Nullable String kind) {

}
