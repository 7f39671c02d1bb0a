package dk.plangraf.comparison;

import java.util.List;

import dk.plangraf.plan.TargetFacts;

/**
 * A target among those of other plans.
 *
 * @param plan slug of its plan
 * @param facts what the plan says
 */
record AlignedTarget(String plan, TargetFacts facts) {

	public List<TargetChange> changes() {
		return TargetChange.of(this.facts);
	}

}
