package dk.plangraf.comparison;

import java.util.List;

/**
 * A target that none of the other plans has one beside.
 *
 * @param target the target
 * @param related targets of the other plans on what is related to what it measures
 */
record UnalignedTarget(AlignedTarget target, List<AlignedTarget> related) {

	public UnalignedReason reason() {
		return (this.target.facts().indicator() != null) ? UnalignedReason.ONLY_THIS_PLAN
				: UnalignedReason.NO_INDICATOR;
	}

	public List<TargetChange> changes() {
		return this.target.changes();
	}

}
