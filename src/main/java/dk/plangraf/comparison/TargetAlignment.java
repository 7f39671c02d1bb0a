package dk.plangraf.comparison;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import dk.plangraf.plan.ComparedPlan;
import dk.plangraf.plan.TargetFacts;
import org.jspecify.annotations.Nullable;

/**
 * The targets of several plans side by side, by what they measure.
 *
 * @param groups targets on the same thing, of two plans or more, in the order of the
 * vocabulary of indicators
 * @param unaligned all others, in the order of the plans
 */
record TargetAlignment(List<AlignedTargets> groups, List<UnalignedTarget> unaligned) {

	/**
	 * Aligns the targets of plans.
	 * @param plans the plans
	 * @param indicators the vocabulary of what is measured
	 * @param related for each indicator that has any, those that are related to it
	 * @return the targets side by side
	 */
	static TargetAlignment of(List<ComparedPlan> plans, TermTree indicators, Map<String, List<String>> related) {
		List<AlignedTarget> all = plans.stream()
			.flatMap((plan) -> plan.targets().stream().map((target) -> new AlignedTarget(plan.slug(), target)))
			.toList();
		List<AlignedTargets> groups = new ArrayList<>();
		Set<AlignedTarget> aligned = new LinkedHashSet<>();
		for (TermTree.CommonTerm common : indicators.common(plans.stream().map(TargetAlignment::indicators).toList())) {
			if (common.plans().size() > 1) {
				List<AlignedTarget> targets = all.stream()
					.filter((target) -> measures(target.facts().indicator(), common.term(), indicators))
					.toList();
				groups.add(new AlignedTargets(common.term(), common.named(), targets,
						on(related.getOrDefault(common.term(), List.of()), all)));
				aligned.addAll(targets);
			}
		}
		return new TargetAlignment(groups,
				all.stream()
					.filter((target) -> !aligned.contains(target))
					.map((target) -> new UnalignedTarget(target, besides(target, all, related)))
					.toList());
	}

	/** Targets of other plans on what is related to what a target measures. */
	private static List<AlignedTarget> besides(AlignedTarget target, List<AlignedTarget> all,
			Map<String, List<String>> related) {
		String indicator = target.facts().indicator();
		return (indicator == null) ? List.of()
				: on(related.getOrDefault(indicator, List.of()), all).stream()
					.filter((other) -> !other.plan().equals(target.plan()))
					.toList();
	}

	private static List<AlignedTarget> on(List<String> indicators, List<AlignedTarget> all) {
		return all.stream()
			.filter((target) -> target.facts().indicator() != null && indicators.contains(target.facts().indicator()))
			.toList();
	}

	private static Set<String> indicators(ComparedPlan plan) {
		return plan.targets()
			.stream()
			.map(TargetFacts::indicator)
			.filter(Objects::nonNull)
			.collect(Collectors.toCollection(LinkedHashSet::new));
	}

	private static boolean measures(@Nullable String indicator, String term, TermTree indicators) {
		return indicator != null && indicators.upward(indicator).contains(term);
	}

}
