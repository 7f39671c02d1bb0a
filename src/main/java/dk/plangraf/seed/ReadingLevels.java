package dk.plangraf.seed;

import java.util.ArrayList;
import java.util.List;

import dk.plangraf.evidence.ClaimBasis;
import dk.plangraf.evidence.ClaimWeight;
import dk.plangraf.evidence.CoverageLevel;
import org.jspecify.annotations.Nullable;

/**
 * The levels that a reading gives a plan. Unlike a comparison, which knows whether a year
 * is loaded whole, a reading has either found something or not.
 */
final class ReadingLevels {

	/** Where all that the plan says is that the goal does not apply. */
	static final String NOT_APPLICABLE = "NOT_APPLICABLE";

	static final List<String> CATEGORIES = List.of(CoverageLevel.TARGETED.name(), CoverageLevel.ACTED_ON.name(),
			CoverageLevel.PLANNED.name(), CoverageLevel.MENTIONED.name(), NOT_APPLICABLE,
			CoverageLevel.NOT_FOUND.name());

	private final PlanDocument plan;

	private final AnnouncedGoals announced;

	ReadingLevels(PlanDocument plan, AnnouncedGoals announced) {
		this.plan = plan;
		this.announced = announced;
	}

	/** One of the categories. */
	String level(String goal, int year) {
		Reach reach = new Reach(goal, year, this.announced.inSet(goal, year));
		List<Integer> years = this.plan.years().stream().map(PlanYearEntry::year).toList();
		for (ClaimEntry claim : this.plan.claims()) {
			if ((claim.years().isEmpty() ? years : claim.years()).contains(year)) {
				reach.add("EmploymentPlan", List.of(claim), false, null);
			}
		}
		this.plan.strategies().forEach(reach::strategy);
		this.plan.targets().forEach(reach::target);
		if (ClaimWeight.onlyLimit(reach.weights)) {
			return NOT_APPLICABLE;
		}
		CoverageLevel level = ClaimWeight.furthest(reach.weights);
		return ((level != null) ? level : CoverageLevel.NOT_FOUND).name();
	}

	/** The claims that reach one goal in one year. */
	private record Reach(String goal, int year, boolean inSet, List<ClaimWeight> weights) {

		Reach(String goal, int year, boolean inSet) {
			this(goal, year, inSet, new ArrayList<>());
		}

		void strategy(StrategyEntry strategy) {
			if (strategy.years().contains(this.year)) {
				add("Strategy", strategy.claims(), strategy.hasInitiativesIn(this.year), null);
				strategy.commitments().forEach((commitment) -> add("Commitment", commitment.claims(), false, null));
				strategy.initiatives().forEach(this::initiative);
				strategy.targets().forEach(this::target);
			}
			strategy.strategies().forEach(this::strategy);
		}

		void initiative(InitiativeEntry initiative) {
			if (initiative.runsIn(this.year)) {
				add("Initiative", initiative.claims(), false, null);
				initiative.parts().forEach(this::initiative);
			}
		}

		void target(TargetEntry target) {
			add("Target", target.claims(), false, TargetProperties.kind(target));
		}

		void add(String unitType, List<ClaimEntry> claims, boolean reachesInitiatives, @Nullable String targetKind) {
			claims.stream()
				.filter(this::isAbout)
				.map((claim) -> new ClaimWeight(unitType, claim.stance(), ClaimBasis.valueOf(claim.basis()),
						reachesInitiatives, targetKind))
				.forEach(this.weights::add);
		}

		private boolean isAbout(ClaimEntry claim) {
			Integer set = claim.goalSet();
			return this.goal.equals(claim.goal()) || (set != null && set == this.year && this.inSet);
		}

	}

}
