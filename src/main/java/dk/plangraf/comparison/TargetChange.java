package dk.plangraf.comparison;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import dk.plangraf.plan.ReferenceValue;
import dk.plangraf.plan.TargetFacts;
import org.jspecify.annotations.Nullable;

/**
 * How far a target's value is from a value that the plan names for it; the only place
 * where a change is computed. Nothing else is ever taken for a reference: neither what
 * the plan writes of its status, nor a figure that stands elsewhere in it.
 *
 * @param against what the value is held against
 * @param from the value there
 * @param period the period there, as the plan names it
 * @param kind whether that value was measured or estimated, where the plan says so
 * @param absolute the target's value less that value, in {@code unit}
 * @param relative the same as a fraction of that value; null where that is not above 0,
 * or is a difference itself
 * @param unit unit of the absolute change: a share changes by percentage points
 */
record TargetChange(ChangeReference against, BigDecimal from, @Nullable String period, @Nullable String kind,
		BigDecimal absolute, @Nullable BigDecimal relative, @Nullable String unit) {

	private static final String SHARE = "procent";

	private static final String POINTS = "procentpoint";

	/** Units of differences: nobody asks how much more of a difference there is. */
	private static final Set<String> DIFFERENCES = Set.of(POINTS);

	/** The changes that a plan itself gives the numbers for, at most one a reference. */
	static List<TargetChange> of(TargetFacts target) {
		BigDecimal value = target.value();
		// a margin over a reference is no level that anything could have changed to
		if (value == null || target.reference() != null) {
			return List.of();
		}
		List<TargetChange> changes = new ArrayList<>();
		if (target.previous() != null) {
			changes.add(change(ChangeReference.PREVIOUS_TARGET, target.previous(), value, target.unit()));
		}
		if (target.baseline() != null) {
			changes.add(change(ChangeReference.BASELINE, target.baseline(), value, target.unit()));
		}
		return List.copyOf(changes);
	}

	private static TargetChange change(ChangeReference against, ReferenceValue reference, BigDecimal value,
			@Nullable String unit) {
		BigDecimal absolute = value.subtract(reference.value());
		boolean hasRatio = reference.value().signum() > 0 && (unit == null || !DIFFERENCES.contains(unit));
		BigDecimal relative = hasRatio ? absolute.divide(reference.value(), MathContext.DECIMAL64) : null;
		return new TargetChange(against, reference.value(), reference.period(), reference.kind(), absolute, relative,
				SHARE.equals(unit) ? POINTS : unit);
	}

}
