package dk.plangraf.comparison;

import dk.plangraf.evidence.ClaimBasis;
import dk.plangraf.evidence.ClaimWeight;
import dk.plangraf.evidence.CoverageLevel;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import dk.plangraf.plan.Evidence;
import dk.plangraf.plan.PlanInYear;
import org.jspecify.annotations.Nullable;

/**
 * What a plan has on a subject in a year: the meaning of a cell, and the only place where
 * it is defined.
 *
 * @param state whether a level is given
 * @param reason why not, with {@link CoverageState#NOT_KNOWN}
 * @param level the level, with {@link CoverageState#JUDGED}
 * @param statedLevel the level by stated evidence alone
 * @param basis the strongest basis among the evidence that gives the level
 * @param announced whether the goal was announced for that year; null where not known,
 * and where the subject is not a minister's goal
 * @param units the units that count
 * @param evidence the evidence that is shown, without reservations, in document order
 * @param limits the claims that limit
 */
record Judgement(CoverageState state, @Nullable CoverageReason reason, @Nullable CoverageLevel level,
		@Nullable CoverageLevel statedLevel, @Nullable ClaimBasis basis, @Nullable Boolean announced, Units units,
		List<Contribution> evidence, List<Contribution> limits) {

	/**
	 * Judges a cell.
	 * @param subject what it is about
	 * @param plan what speaks for the municipality and year
	 * @param announcements the announced goals
	 * @param shown the bases whose evidence is shown
	 * @return the judgement
	 */
	static Judgement of(Subject subject, PlanInYear plan, Announcements announcements, Set<ClaimBasis> shown) {
		Boolean announced = subject.isMinisterialGoal() ? announcements.announced(subject.key(), plan.year()) : null;
		boolean inSet = subject.isMinisterialGoal() && announcements.inSet(subject.key(), plan.year());
		// a collective claim is about the goals of its own year, whichever they were
		List<Evidence> found = plan.evidenceOn(subject.terms(), inSet);
		if (found.isEmpty()) {
			return subject.isMinisterialGoal() ? goalWithoutEvidence(plan, announced) : withoutEvidence(plan, null);
		}
		List<Contribution> all = new ArrayList<>(found.size());
		List<Contribution> evidence = new ArrayList<>(found.size());
		List<Contribution> limits = new ArrayList<>(0);
		for (Evidence one : found) {
			Contribution contribution = Contribution.of(one);
			all.add(contribution);
			if (shown.contains(contribution.basis())) {
				(contribution.limits() ? limits : evidence).add(contribution);
			}
		}
		if (!limits.isEmpty() && ClaimWeight.onlyLimit(all.stream().map(Contribution::weight).toList())) {
			return shown(CoverageState.NOT_APPLICABLE, null, announced, evidence, limits);
		}
		if (evidence.isEmpty()) {
			return shown(CoverageState.NOT_KNOWN, CoverageReason.OUTSIDE_FILTER, announced, evidence, limits);
		}
		return shown(CoverageState.JUDGED, null, announced, evidence, limits);
	}

	/** Keys of the claims that are shown, without reservations. */
	List<String> claims() {
		return keys(this.evidence);
	}

	/** Keys of the claims that limit. */
	List<String> reservations() {
		return keys(this.limits);
	}

	private static Judgement goalWithoutEvidence(PlanInYear plan, @Nullable Boolean announced) {
		if (plan.plan() == null) {
			return withoutEvidence(plan, announced);
		}
		if (announced == null) {
			return empty(CoverageState.NOT_KNOWN, CoverageReason.ANNOUNCEMENTS_NOT_KNOWN, null, null);
		}
		return announced ? withoutEvidence(plan, true) : empty(CoverageState.NOT_ANNOUNCED, null, null, false);
	}

	private static Judgement withoutEvidence(PlanInYear plan, @Nullable Boolean announced) {
		if (plan.plan() == null) {
			return empty(CoverageState.NOT_LOADED, null, null, announced);
		}
		return plan.whole() ? empty(CoverageState.JUDGED, null, CoverageLevel.NOT_FOUND, announced)
				: empty(CoverageState.NOT_KNOWN, CoverageReason.PART_OF_YEAR, null, announced);
	}

	private static Judgement empty(CoverageState state, @Nullable CoverageReason reason, @Nullable CoverageLevel level,
			@Nullable Boolean announced) {
		return new Judgement(state, reason, level, null, null, announced, Units.none(), List.of(), List.of());
	}

	private static Judgement shown(CoverageState state, @Nullable CoverageReason reason, @Nullable Boolean announced,
			List<Contribution> evidence, List<Contribution> limits) {
		boolean judged = state == CoverageState.JUDGED;
		CoverageLevel level = null;
		CoverageLevel stated = null;
		ClaimBasis basis = null;
		for (Contribution contribution : evidence) {
			CoverageLevel given = contribution.level();
			if (judged) {
				level = CoverageLevel.further(level, given);
				stated = (contribution.basis() == ClaimBasis.STATED) ? CoverageLevel.further(stated, given) : stated;
			}
		}
		for (Contribution contribution : evidence) {
			if (contribution.level() == level && (basis == null || contribution.basis().compareTo(basis) < 0)) {
				basis = contribution.basis();
			}
		}
		return new Judgement(state, reason, level, stated, basis, announced, Units.of(evidence), evidence, limits);
	}

	private static List<String> keys(List<Contribution> contributions) {
		return contributions.stream()
			.map((contribution) -> contribution.evidence().claim())
			.filter(Objects::nonNull)
			.toList();
	}

}
