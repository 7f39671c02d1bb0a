package dk.plangraf.comparison;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import graphql.schema.DataFetchingFieldSelectionSet;
import graphql.schema.SelectedField;

/**
 * What is selected of the types that are made here, and not read from the graph as they
 * are.
 */
final class Selected {

	private static final Set<String> OURS = Set.of("Coverage", "CoverageRow", "CoverageColumn", CoverageCell.TYPE,
			"CoverageEvidence", "LevelDistribution", "PlanComparison", "ComparedPlan", "SubjectComparison",
			"ComparedSubject", "PlanPresence", "TargetAlignment", "AlignedTargets", "AlignedTarget", "UnalignedTarget",
			"TargetPair", "PlanChanges", "UnitChange", "InitiativeCounts", "InitiativeCountGroup",
			"InitiativeCountValue", "TargetCounts", "TargetCountGroup", "TargetCountValue", "SimilarInitiative",
			"SimilarityReason", "GoalTimeline", "GoalTimelineYear", "Gaps", "GapYear", "GoalGap", "UndecidedGoal",
			"MunicipalityGaps", "LocalPriority", "LocalTargetGroup");

	private Selected() {
	}

	/** Whether a field belongs to one of our types, or to an interface of theirs. */
	static boolean isOurs(SelectedField field) {
		return field.getObjectTypeNames().stream().anyMatch(OURS::contains);
	}

	/** The fields of our types with one of some names, however deep. */
	static List<SelectedField> fields(DataFetchingFieldSelectionSet selection, Set<String> names) {
		return selection.getImmediateFields()
			.stream()
			.filter(Selected::isOurs)
			.flatMap((field) -> names.contains(field.getName()) ? Stream.of(field)
					: fields(field.getSelectionSet(), names).stream())
			.toList();
	}

	/**
	 * The fields of our types that are selected, however deep, each as type and name:
	 * {@code CoverageCell.claims}.
	 */
	static Set<String> names(DataFetchingFieldSelectionSet selection) {
		Set<String> names = new HashSet<>();
		names(selection, names);
		return names;
	}

	private static void names(DataFetchingFieldSelectionSet selection, Set<String> names) {
		selection.getImmediateFields().stream().filter(Selected::isOurs).forEach((field) -> {
			field.getObjectTypeNames().forEach((type) -> names.add(type + "." + field.getName()));
			names(field.getSelectionSet(), names);
		});
	}

	/** What is selected, the same for selections that ask for the same. */
	static String signature(DataFetchingFieldSelectionSet selection) {
		return selection.getImmediateFields()
			.stream()
			.map((field) -> field.getObjectTypeNames().stream().sorted().toList() + field.getResultKey() + ":"
					+ field.getName() + field.getArguments() + signature(field.getSelectionSet()))
			.collect(Collectors.joining(",", "{", "}"));
	}

}
