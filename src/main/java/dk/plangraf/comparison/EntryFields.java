package dk.plangraf.comparison;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import dk.plangraf.plan.CountDimension;
import dk.plangraf.plan.CoverageDimension;
import graphql.schema.SelectedField;
import org.jspecify.annotations.Nullable;

/**
 * Which fields of the types that comparisons are made of lead to entries of the graph,
 * and to entries of which types.
 */
final class EntryFields {

	private static final String PLAN = "EmploymentPlan";

	private static final String[] SUBJECTS = Arrays.stream(CoverageDimension.values())
		.map(CoverageDimension::type)
		.toArray(String[]::new);

	/** What the citation of a cell is made of. */
	static final List<String> CITED = Stream.concat(Stream.of("Municipality", PLAN), Stream.of(SUBJECTS)).toList();

	/** By type and field. */
	private static final Map<String, List<String>> FIELDS = new HashMap<>();

	static {
		add("CoverageRow.subject", SUBJECTS);
		add("CoverageColumn.municipality", "Municipality");
		add("CoverageColumn.plans", PLAN);
		add("CoverageCell.subject", SUBJECTS);
		add("CoverageCell.municipality", "Municipality");
		add("CoverageCell.claims", "Claim");
		add("CoverageCell.reservations", "Claim");
		add("CoverageCell.strategies", "Strategy");
		add("CoverageCell.commitments", "Commitment");
		add("CoverageCell.initiatives", "Initiative");
		add("CoverageCell.targets", "Target");
		add("CoverageCell.passages", "Passage");
		add("CoverageCell.announcement", "GoalAnnouncement");
		add("CoverageCell.wordSearch", "WordSearch");
		add("CoverageEvidence.unit", PLAN, "Strategy", "Commitment", "Initiative", "Target");
		add("CoverageEvidence.claim", "Claim");
		add("CoverageEvidence.subject", SUBJECTS);
		add("CoverageEvidence.passages", "Passage");
		add("LevelDistribution.region", "Region");
		add("LevelDistribution.council", "LabourMarketCouncil");
		add("ComparedPlan.plan", PLAN);
		add("ComparedSubject.subject", SUBJECTS);
		add("ComparedSubject.plans", PLAN);
		add("PlanPresence.plan", PLAN);
		add("PlanPresence.narrower", SUBJECTS);
		add("PlanPresence.claims", "Claim");
		add("PlanPresence.reservations", "Claim");
		add("AlignedTargets.indicator", "Indicator");
		add("AlignedTarget.target", "Target");
		add("UnalignedTarget.target", "Target");
		add("PlanChanges.from", PLAN);
		add("PlanChanges.to", PLAN);
		add("PlanChanges.partYears", "PlanYear");
		add("SimilarInitiative.initiative", "Initiative");
		add("SimilarityReason.subject", SUBJECTS);
		add("UnitChange.before", PlanChanges.TYPES.toArray(String[]::new));
		add("UnitChange.after", PlanChanges.TYPES.toArray(String[]::new));
		add("GoalTimeline.goal", "MinisterialGoal");
		add("GoalTimelineYear.announcement", "GoalAnnouncement");
		add("GoalTimelineYear.previousAnnouncement", "GoalAnnouncement");
		add("GoalTimelineYear.goalSet", "GoalSet");
		add("GoalTimelineYear.plans", PLAN);
		add("GapYear.goalSet", "GoalSet");
		add("GapYear.plans", PLAN);
		add("GoalGap.goal", "MinisterialGoal");
		add("GoalGap.announcement", "GoalAnnouncement");
		add("UndecidedGoal.goal", "MinisterialGoal");
		add("UndecidedGoal.announcement", "GoalAnnouncement");
		add("MunicipalityGaps.municipality", "Municipality");
		add("MunicipalityGaps.plan", PLAN);
		add("LocalPriority.strategy", "Strategy");
		add("LocalPriority.plan", PLAN);
		add("LocalPriority.targetGroups", "TargetGroup");
		add("LocalPriority.untiedInitiatives", "Initiative");
		add("LocalPriority.claims", "Claim");
		add("LocalPriority.collectiveClaims", "Claim");
		add("LocalTargetGroup.targetGroup", "TargetGroup");
		add("LocalTargetGroup.plans", PLAN);
		add("Gaps.undecidedPlanYears", "PlanYear");
		String[] counted = Arrays.stream(CountDimension.values())
			.map(CountDimension::type)
			.filter(Objects::nonNull)
			.toArray(String[]::new);
		add("InitiativeCounts.partYears", "PlanYear");
		add("InitiativeCountValue.node", counted);
		add("TargetCounts.partYears", "PlanYear");
		add("TargetCountValue.node", counted);
	}

	private EntryFields() {
	}

	/**
	 * The types of the entries that a field leads to.
	 * @param field the field as selected
	 * @return their names; null where it leads to none
	 */
	static @Nullable List<String> types(SelectedField field) {
		return field.getObjectTypeNames()
			.stream()
			.map((type) -> FIELDS.get(type + "." + field.getName()))
			.filter(Objects::nonNull)
			.findFirst()
			.orElse(null);
	}

	private static void add(String field, String... types) {
		FIELDS.put(field, List.of(types));
	}

}
