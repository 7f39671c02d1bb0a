package dk.plangraf.comparison;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import dk.plangraf.evidence.CoverageLevel;
import org.jspecify.annotations.Nullable;

/**
 * A subject that at least one of the compared plans takes up, or says does not apply.
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

	/** The level of the plan that goes least far among those that take it up. */
	public @Nullable CoverageLevel lowestLevel() {
		return this.presences.stream()
			.filter((presence) -> presence.presence() == Presence.PRESENT)
			.map(PlanPresence::level)
			.filter(Objects::nonNull)
			.max(Comparator.naturalOrder())
			.orElse(null);
	}

	/** Whether any plan has anything on it, if only that it does not apply. */
	boolean isSpokenOf() {
		return !plans().isEmpty() || this.presences.stream().anyMatch((presence) -> !presence.reservations().isEmpty());
	}

	/** Slugs of the plans that take it up. */
	List<String> plans() {
		return this.presences.stream()
			.filter((presence) -> presence.presence() == Presence.PRESENT)
			.map(PlanPresence::plan)
			.toList();
	}

}
