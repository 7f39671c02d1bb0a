package dk.plangraf.comparison;

import dk.plangraf.evidence.ClaimBasis;
import dk.plangraf.evidence.ClaimWeight;
import dk.plangraf.evidence.CoverageLevel;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

import dk.plangraf.plan.Evidence;
import dk.plangraf.plan.PlanInYear;
import org.jspecify.annotations.Nullable;

/**
 * What a plan has on a goal in a year: the meaning of a cell, and the only place where it
 * is defined.
 *
 * @param state whether a level is given
 * @param reason why not, with {@link CoverageState#NOT_KNOWN}
 * @param level the level, with {@link CoverageState#JUDGED}
 * @param statedLevel the level by stated evidence alone
 * @param basis the strongest basis among the evidence that gives the level
 * @param announced whether the goal was announced for that year; null where not known
 * @param units the units that count
 * @param claims keys of the claims that are shown, without reservations
 * @param reservations keys of the claims that limit
 */
record Judgement(CoverageState state, @Nullable CoverageReason reason, @Nullable CoverageLevel level,
		@Nullable CoverageLevel statedLevel, @Nullable ClaimBasis basis, @Nullable Boolean announced, Units units,
		List<String> claims, List<String> reservations) {

	/**
	 * Judges a cell.
	 * @param goal key of the goal
	 * @param plan what speaks for the municipality and year
	 * @param announcements the announced goals
	 * @param shown the bases whose evidence is shown
	 * @return the judgement
	 */
	static Judgement of(String goal, PlanInYear plan, Announcements announcements, Set<ClaimBasis> shown) {
		Boolean announced = announcements.announced(goal, plan.year());
		List<Contribution> all = plan.evidence()
			.stream()
			.filter((evidence) -> isAbout(goal, evidence, announcements.inSet(goal, plan.year())))
			.map(Contribution::of)
			.toList();
		if (all.isEmpty()) {
			return withoutEvidence(plan, announced);
		}
		List<Contribution> seen = all.stream().filter((contribution) -> shown.contains(contribution.basis())).toList();
		List<Contribution> claims = seen.stream().filter((contribution) -> !contribution.limits()).toList();
		List<Contribution> reservations = seen.stream().filter(Contribution::limits).toList();
		if (!reservations.isEmpty() && ClaimWeight.onlyLimit(weights(all))) {
			return shown(CoverageState.NOT_APPLICABLE, null, announced, claims, reservations);
		}
		if (claims.isEmpty()) {
			return shown(CoverageState.NOT_KNOWN, CoverageReason.OUTSIDE_FILTER, announced, claims, reservations);
		}
		return shown(CoverageState.JUDGED, null, announced, claims, reservations);
	}

	// a collective claim is about the goals of its own year, whichever they were
	private static boolean isAbout(String goal, Evidence evidence, boolean inSet) {
		return (evidence.goal() != null) ? evidence.goal().equals(goal) : inSet;
	}

	private static Judgement withoutEvidence(PlanInYear plan, @Nullable Boolean announced) {
		if (plan.plan() == null) {
			return empty(CoverageState.NOT_LOADED, null, null, announced);
		}
		if (announced == null) {
			return empty(CoverageState.NOT_KNOWN, CoverageReason.ANNOUNCEMENTS_NOT_KNOWN, null, null);
		}
		if (!announced) {
			return empty(CoverageState.NOT_ANNOUNCED, null, null, false);
		}
		return plan.whole() ? empty(CoverageState.JUDGED, null, CoverageLevel.NOT_FOUND, true)
				: empty(CoverageState.NOT_KNOWN, CoverageReason.PART_OF_YEAR, null, true);
	}

	private static Judgement empty(CoverageState state, @Nullable CoverageReason reason, @Nullable CoverageLevel level,
			@Nullable Boolean announced) {
		return new Judgement(state, reason, level, null, null, announced, Units.none(), List.of(), List.of());
	}

	private static Judgement shown(CoverageState state, @Nullable CoverageReason reason, @Nullable Boolean announced,
			List<Contribution> claims, List<Contribution> reservations) {
		boolean judged = state == CoverageState.JUDGED;
		CoverageLevel level = judged ? ClaimWeight.furthest(weights(claims)) : null;
		ClaimBasis basis = claims.stream()
			.filter((contribution) -> contribution.level() == level)
			.map(Contribution::basis)
			.min(Comparator.naturalOrder())
			.orElse(null);
		CoverageLevel stated = judged
				? ClaimWeight.furthest(weights(
						claims.stream().filter((contribution) -> contribution.basis() == ClaimBasis.STATED).toList()))
				: null;
		return new Judgement(state, reason, level, stated, basis, announced, Units.of(claims), keys(claims),
				keys(reservations));
	}

	private static List<ClaimWeight> weights(List<Contribution> contributions) {
		return contributions.stream().map(Contribution::weight).toList();
	}

	private static List<String> keys(List<Contribution> contributions) {
		return contributions.stream().map((contribution) -> contribution.evidence().claim()).toList();
	}

}
