package dk.plangraf.comparison;

import java.util.List;

/**
 * A subject that at least one of the compared plans takes up.
 *
 * @param subject the subject
 * @param named whether one of them has evidence on the subject itself, and not only on
 * what is narrower
 * @param presences what each plan has on it, in the order of the plans
 */
record ComparedSubject(Subject subject, boolean named, List<PlanPresence> presences) {

	public SubjectSharing sharing() {
		return SubjectSharing.of(this.presences.stream().map(PlanPresence::presence).toList());
	}

	/** Slugs of the plans that take it up. */
	List<String> plans() {
		return this.presences.stream()
			.filter((presence) -> presence.presence() == Presence.PRESENT)
			.map(PlanPresence::plan)
			.toList();
	}

}
