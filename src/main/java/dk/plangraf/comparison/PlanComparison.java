package dk.plangraf.comparison;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import dk.plangraf.plan.ComparedPlan;
import dk.plangraf.plan.CoverageDimension;
import dk.plangraf.plan.PlanComparisonBase;
import org.jspecify.annotations.Nullable;

/**
 * Plans side by side: what they take up, what they aim at, and what became of one in the
 * next.
 *
 * @param plans the plans, in the order asked for
 * @param subjects the comparison by each dimension that was read
 * @param targets the targets, as far as they were read
 * @param changes what became of the units of the earlier plan in the later, as far as
 * they were read; null unless there are two plans of one municipality
 */
record PlanComparison(List<ComparedPlan> plans, Map<CoverageDimension, SubjectComparison> subjects,
		TargetAlignment targets, @Nullable PlanChanges changes) {

	static PlanComparison of(PlanComparisonBase base) {
		Announcements announcements = Announcements.of(base.goalsOfYears());
		Map<CoverageDimension, SubjectComparison> subjects = new EnumMap<>(CoverageDimension.class);
		base.subjects()
			.forEach((dimension, entries) -> subjects.put(dimension,
					SubjectComparison.of(dimension, base.plans(), entries, announcements)));
		return new PlanComparison(base.plans(), subjects,
				TargetAlignment.of(base.plans(), TermTree.of(base.indicators()), base.relatedIndicators()),
				PlanChanges.of(base.plans()).orElse(null));
	}

	SubjectComparison subjects(CoverageDimension dimension) {
		return Objects.requireNonNull(this.subjects.get(dimension));
	}

}
