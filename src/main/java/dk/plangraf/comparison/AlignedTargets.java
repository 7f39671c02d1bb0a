package dk.plangraf.comparison;

import java.util.ArrayList;
import java.util.List;

import dk.plangraf.plan.BadInputException;
import dk.plangraf.plan.ErrorCode;

/**
 * Targets of several plans on the same thing.
 *
 * @param indicator key of what they measure
 * @param named whether one of them measures just that, and not only what is narrower
 * @param targets the targets, in the order of the plans, each plan's in its own order
 * @param related targets of the compared plans on what is related to it
 */
record AlignedTargets(String indicator, boolean named, List<AlignedTarget> targets, List<AlignedTarget> related) {

	/** The most pairs that are listed. */
	private static final int MAXIMUM = 5_000;

	/** Each target with each of another plan. */
	public List<TargetPair> pairs() {
		List<TargetPair> pairs = allPairs();
		if (pairs.size() > MAXIMUM) {
			throw new BadInputException(ErrorCode.TOO_COMPLEX,
					"The targets on '" + this.indicator + "' make " + pairs.size() + " pairs, and " + MAXIMUM
							+ " is the most. Compare fewer plans at a time, or ask for"
							+ " 'values' and 'changes' of the group in place of 'pairs'.");
		}
		return pairs;
	}

	public Comparability values() {
		return Comparability.together(allPairs().stream().map(TargetPair::values).toList());
	}

	public Comparability changes() {
		return Comparability.together(allPairs().stream().map(TargetPair::changes).toList());
	}

	private List<TargetPair> allPairs() {
		List<TargetPair> pairs = new ArrayList<>();
		for (int i = 0; i < this.targets.size(); i++) {
			for (AlignedTarget other : this.targets.subList(i + 1, this.targets.size())) {
				if (!other.plan().equals(this.targets.get(i).plan())) {
					pairs.add(new TargetPair(this.targets.get(i), other));
				}
			}
		}
		return pairs;
	}

}
