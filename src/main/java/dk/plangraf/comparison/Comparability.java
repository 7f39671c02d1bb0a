package dk.plangraf.comparison;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import dk.plangraf.plan.TargetFacts;
import org.jspecify.annotations.Nullable;

/**
 * Whether targets can be held side by side, and if not, why; the only place where that is
 * decided. It is decided by what the plans give, never by what could be guessed, so it
 * does not matter which target is looked at first.
 *
 * @param reasons why not, in the order of the schema
 */
record Comparability(Set<IncomparableReason> reasons) {

	private static final Set<String> BOUNDS = Set.of("AT_LEAST", "AT_MOST");

	private static final int YEAR = 4;

	Comparability {
		reasons = reasons.isEmpty() ? Set.of() : EnumSet.copyOf(reasons);
	}

	/** Whether the values of two targets can be. */
	static Comparability ofValues(TargetFacts a, TargetFacts b) {
		Set<IncomparableReason> reasons = ofBoth(a, b);
		if (!Objects.equals(a.reference(), b.reference())) {
			reasons.add(IncomparableReason.OTHER_REFERENCE);
		}
		addEmptiness(a, reasons);
		addEmptiness(b, reasons);
		return new Comparability(reasons);
	}

	/** Whether the changes that two targets aim at can be. */
	static Comparability ofChanges(TargetFacts a, TargetFacts b) {
		Set<IncomparableReason> reasons = ofBoth(a, b);
		if (addLackOfChange(a, reasons) & addLackOfChange(b, reasons)) {
			reasons.addAll(ofBases(TargetChange.of(a), TargetChange.of(b)));
		}
		return new Comparability(reasons);
	}

	/** Whether all can be, where each pair by itself can or can't. */
	static Comparability together(Collection<Comparability> pairs) {
		Set<IncomparableReason> reasons = EnumSet.noneOf(IncomparableReason.class);
		pairs.forEach((pair) -> reasons.addAll(pair.reasons()));
		return new Comparability(reasons);
	}

	/**
	 * What stands between the values that two targets change from: nothing if they have
	 * one of a kind in common that is of the same period and as certain.
	 */
	private static Set<IncomparableReason> ofBases(List<TargetChange> a, List<TargetChange> b) {
		Set<IncomparableReason> reasons = EnumSet.noneOf(IncomparableReason.class);
		boolean inCommon = false;
		for (TargetChange one : a) {
			for (TargetChange other : b) {
				if (one.against() == other.against()) {
					Set<IncomparableReason> between = ofBases(one, other);
					if (between.isEmpty()) {
						return between;
					}
					inCommon = true;
					reasons.addAll(between);
				}
			}
		}
		return inCommon ? reasons : EnumSet.of(IncomparableReason.OTHER_REFERENCE);
	}

	private static Set<IncomparableReason> ofBases(TargetChange a, TargetChange b) {
		Set<IncomparableReason> reasons = EnumSet.noneOf(IncomparableReason.class);
		if (!Wording.same(a.period(), b.period())) {
			reasons.add(IncomparableReason.OTHER_BASE_PERIOD);
		}
		if (!Objects.equals(a.kind(), b.kind())) {
			reasons.add(IncomparableReason.OTHER_BASE_KIND);
		}
		return reasons;
	}

	public boolean comparable() {
		return this.reasons.isEmpty();
	}

	private static Set<IncomparableReason> ofBoth(TargetFacts a, TargetFacts b) {
		Set<IncomparableReason> reasons = EnumSet.noneOf(IncomparableReason.class);
		if (!Objects.equals(a.indicator(), b.indicator())) {
			reasons.add(IncomparableReason.OTHER_INDICATOR);
		}
		if (!a.targetGroups().equals(b.targetGroups())) {
			reasons.add(IncomparableReason.OTHER_POPULATION);
		}
		else if (!Wording.same(a.population(), b.population())) {
			reasons.add(IncomparableReason.POPULATION_UNCLEAR);
		}
		if (a.unit() != null && b.unit() != null && !Wording.same(a.unit(), b.unit())) {
			reasons.add(IncomparableReason.OTHER_UNIT);
		}
		if (isBound(a) && isBound(b) && !Objects.equals(a.comparator(), b.comparator())) {
			reasons.add(IncomparableReason.OTHER_BOUND);
		}
		if (a.direction() != null && b.direction() != null && !a.direction().equals(b.direction())) {
			reasons.add(IncomparableReason.OTHER_DIRECTION);
		}
		addPeriod(a, b, reasons);
		return reasons;
	}

	/** A target without a due date is of the years that it stands in. */
	private static void addPeriod(TargetFacts a, TargetFacts b, Set<IncomparableReason> reasons) {
		String due = dueYear(a);
		String otherDue = dueYear(b);
		if (due == null && otherDue == null) {
			if (Collections.disjoint(a.years(), b.years())) {
				reasons.add(IncomparableReason.OTHER_PERIOD);
			}
			else if (!a.years().equals(b.years())) {
				reasons.add(IncomparableReason.PERIOD_UNCLEAR);
			}
		}
		else if (due == null || otherDue == null) {
			reasons.add(IncomparableReason.PERIOD_UNCLEAR);
		}
		else if (!due.equals(otherDue)) {
			reasons.add(IncomparableReason.OTHER_PERIOD);
		}
	}

	/** Adds why a target has no value, if it hasn't. */
	private static boolean addEmptiness(TargetFacts target, Set<IncomparableReason> reasons) {
		if (target.value() != null) {
			return false;
		}
		reasons.add(switch (target.kind()) {
			case "AWAITED" -> IncomparableReason.AWAITING_MEASUREMENT;
			case "DIRECTIONAL" -> IncomparableReason.DIRECTION_ONLY;
			default -> IncomparableReason.NO_VALUE;
		});
		return true;
	}

	/** Adds why a target has no change, if it hasn't; returns whether it has one. */
	private static boolean addLackOfChange(TargetFacts target, Set<IncomparableReason> reasons) {
		if (!TargetChange.of(target).isEmpty()) {
			return true;
		}
		if (!addEmptiness(target, reasons)) {
			reasons.add(IncomparableReason.NO_BASELINE);
		}
		return false;
	}

	private static boolean isBound(TargetFacts target) {
		return target.comparator() != null && BOUNDS.contains(target.comparator());
	}

	private static @Nullable String dueYear(TargetFacts target) {
		String date = target.dueDate();
		return (date != null) ? date.substring(0, Math.min(YEAR, date.length())) : null;
	}

}
