package dk.plangraf.comparison;

import java.util.Collection;
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
		boolean changing = addLackOfChange(a, reasons) & addLackOfChange(b, reasons);
		if (changing && references(a).stream().noneMatch(references(b)::contains)) {
			reasons.add(IncomparableReason.OTHER_REFERENCE);
		}
		return new Comparability(reasons);
	}

	/** Whether all can be, where each pair by itself can or can't. */
	static Comparability together(Collection<Comparability> pairs) {
		Set<IncomparableReason> reasons = EnumSet.noneOf(IncomparableReason.class);
		pairs.forEach((pair) -> reasons.addAll(pair.reasons()));
		return new Comparability(reasons);
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
		if (!Objects.equals(dueYear(a), dueYear(b))) {
			reasons.add(IncomparableReason.OTHER_PERIOD);
		}
		return reasons;
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

	private static List<ChangeReference> references(TargetFacts target) {
		return TargetChange.of(target).stream().map(TargetChange::against).toList();
	}

	private static boolean isBound(TargetFacts target) {
		return target.comparator() != null && BOUNDS.contains(target.comparator());
	}

	private static @Nullable String dueYear(TargetFacts target) {
		String date = target.dueDate();
		return (date != null) ? date.substring(0, Math.min(YEAR, date.length())) : null;
	}

}
