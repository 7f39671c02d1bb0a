package dk.plangraf.comparison;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dk.plangraf.evidence.ClaimBasis;
import dk.plangraf.plan.CoverageDimension;
import dk.plangraf.plan.Evidence;
import dk.plangraf.plan.PlanInYear;
import dk.plangraf.plan.PlanYearInForce;
import dk.plangraf.plan.StrategyInForce;
import dk.plangraf.plan.SubjectEntry;
import org.jspecify.annotations.Nullable;

/**
 * The strategies that answer no goal of the minister's, and the only place where it is
 * defined which they are: the top-most ones of which holds that
 * <ul>
 * <li>neither they, nor a strategy above or below them, nor a target of theirs or below
 * them, claim to address a goal, where words about the goals as a set are not passed down
 * from above, as a target's claims never are,</li>
 * <li>and of their own initiatives, as of those of each strategy below them, most claim
 * none either; and there are some.</li>
 * </ul>
 * A claim counts on whosever word it is made. Nothing is said of a year that is loaded in
 * part or of whose goals not all are known, for what is missing could tie a strategy; and
 * nothing of a year without goals, when there was nothing to answer.
 *
 * @param priorities the strategies, by plan and in document order
 * @param targetGroups the target groups that they are about, those of the most plans
 * first, then in the order of the catalogue
 * @param undecided keys of the plan years of which nothing can be said
 */
record LocalPriorities(List<LocalPriority> priorities, List<LocalTargetGroup> targetGroups, List<String> undecided) {

	/**
	 * Finds them.
	 * @param plans what speaks for each municipality in its years
	 * @param planYears the years of those plans, with their strategies
	 * @param announcements the announced goals
	 * @param targetGroups all target groups
	 * @param entries where the entries of the graph will be found
	 * @return the local priorities
	 */
	static LocalPriorities of(List<PlanInYear> plans, List<PlanYearInForce> planYears, Announcements announcements,
			List<SubjectEntry> targetGroups, Entries entries) {
		List<LocalPriority> priorities = new ArrayList<>();
		List<String> undecided = new ArrayList<>();
		for (PlanYearInForce year : planYears) {
			if (!year.whole() || !announcements.isComplete(year.year())) {
				undecided.add(year.key());
			}
			else if (!announcements.goals(year.year()).isEmpty()) {
				priorities.addAll(new Tree(year, speaking(plans, year)).priorities(entries));
			}
		}
		Subjects groups = Subjects.of(CoverageDimension.TARGET_GROUP, targetGroups);
		return new LocalPriorities(priorities,
				groups.over(priorities.stream().flatMap((priority) -> priority.targetGroupKeys().stream()).toList())
					.stream()
					.map((group) -> new LocalTargetGroup(group.key(), priorities.stream()
						.filter((priority) -> priority.targetGroupKeys().stream().anyMatch(group.terms()::contains))
						.toList(), entries))
					.sorted(Comparator.<LocalTargetGroup>comparingInt((group) -> group.plans().size()).reversed())
					.toList(),
				undecided);
	}

	private static List<PlanInYear> speaking(List<PlanInYear> plans, PlanYearInForce year) {
		return plans.stream()
			.filter((plan) -> year.plan().equals(plan.plan()) && Objects.equals(plan.year(), year.year()))
			.toList();
	}

	/** The strategies of a plan in a year, with what they hold. */
	private static final class Tree {

		private final PlanYearInForce planYear;

		private final int municipalities;

		private final Map<String, StrategyInForce> byKey = new LinkedHashMap<>();

		/** The claims that address a goal, by the unit that is counted for them. */
		private final Map<String, List<Evidence>> claims;

		Tree(PlanYearInForce planYear, List<PlanInYear> speaking) {
			this.planYear = planYear;
			this.municipalities = speaking.size();
			planYear.strategies().forEach((strategy) -> this.byKey.put(strategy.key(), strategy));
			this.claims = speaking.get(0)
				.evidence()
				.stream()
				.filter((one) -> one.stance().equals("ADDRESSES"))
				.collect(Collectors.groupingBy((one) -> one.unit().counted()));
		}

		List<LocalPriority> priorities(Entries entries) {
			Set<StrategyInForce> local = this.byKey.values()
				.stream()
				.filter(this::answersNoGoal)
				.collect(Collectors.toCollection(LinkedHashSet::new));
			return local.stream()
				.filter((strategy) -> above(strategy).stream().noneMatch(local::contains))
				.map((strategy) -> priority(strategy, entries))
				.toList();
		}

		private boolean answersNoGoal(StrategyInForce strategy) {
			List<StrategyInForce> below = below(strategy);
			return above(strategy).stream().flatMap((one) -> ofUnit(one.key())).allMatch(Tree::isCollective)
					&& below.stream().flatMap(this::ofItself).findAny().isEmpty()
					&& below.stream().allMatch(this::isMostlyUntied)
					&& below.stream().anyMatch((one) -> !one.initiatives().isEmpty());
		}

		private boolean isMostlyUntied(StrategyInForce strategy) {
			long tied = strategy.initiatives().stream().filter(this.claims::containsKey).count();
			return strategy.initiatives().isEmpty() || 2 * tied < strategy.initiatives().size();
		}

		private LocalPriority priority(StrategyInForce strategy, Entries entries) {
			List<StrategyInForce> below = below(strategy);
			Map<Boolean, List<String>> initiatives = below.stream()
				.flatMap((one) -> one.initiatives().stream())
				.distinct()
				.collect(Collectors.partitioningBy(this.claims::containsKey));
			Stream<String> single = below.stream()
				.flatMap((one) -> Stream.concat(one.commitments().stream(), one.initiatives().stream()));
			Stream<Evidence> fromAbove = Stream.concat(ofUnit(this.planYear.plan()).filter(Tree::isCollective),
					above(strategy).stream().flatMap((one) -> ofUnit(one.key())));
			return new LocalPriority(this.planYear.plan(), this.planYear.year(), strategy.key(), this.municipalities,
					below.stream().map(StrategyInForce::targetGroups).flatMap(Collection::stream).distinct().toList(),
					Objects.requireNonNull(initiatives.get(false)), Objects.requireNonNull(initiatives.get(true)),
					keys(single.distinct().flatMap(this::ofUnit)), keys(fromAbove), entries);
		}

		/**
		 * The claims that a strategy makes by its own words or by a target of its own.
		 */
		private Stream<Evidence> ofItself(StrategyInForce strategy) {
			return Stream.concat(Stream.of(strategy.key()), strategy.targets().stream()).flatMap(this::ofUnit);
		}

		private Stream<Evidence> ofUnit(String key) {
			return this.claims.getOrDefault(key, List.of()).stream();
		}

		private List<StrategyInForce> above(StrategyInForce strategy) {
			List<StrategyInForce> above = new ArrayList<>();
			StrategyInForce parent = parent(strategy);
			while (parent != null) {
				above.add(parent);
				parent = parent(parent);
			}
			return above;
		}

		private @Nullable StrategyInForce parent(StrategyInForce strategy) {
			return (strategy.parent() != null) ? this.byKey.get(strategy.parent()) : null;
		}

		/** The strategy and all below it, in document order. */
		private List<StrategyInForce> below(StrategyInForce strategy) {
			return this.byKey.values()
				.stream()
				.filter((one) -> one.equals(strategy) || above(one).contains(strategy))
				.toList();
		}

		private static boolean isCollective(Evidence claim) {
			return claim.basis().equals(ClaimBasis.COLLECTIVE.name());
		}

		private static List<String> keys(Stream<Evidence> claims) {
			return claims.map(Evidence::claim).filter(Objects::nonNull).toList();
		}

	}

}
