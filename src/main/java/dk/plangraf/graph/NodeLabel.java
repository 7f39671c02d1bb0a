package dk.plangraf.graph;

import java.util.Arrays;
import java.util.Optional;

/**
 * Labels of the nodes that a seed brings into the graph. A label is also the name of the
 * GraphQL type and the first part of a global id. All of them carry the label
 * {@value #ENTRY} besides, a {@code key}, the {@code document} that they come from, and
 * the generations of the data set that they are visible in: from {@code visibleFrom}
 * until before {@code visibleUntil}.
 */
public enum NodeLabel {

	REGION("Region"), LABOUR_MARKET_COUNCIL("LabourMarketCouncil"), MUNICIPALITY("Municipality"),
	MINISTERIAL_GOAL("MinisterialGoal"), GOAL_SET("GoalSet"), GOAL_ANNOUNCEMENT("GoalAnnouncement"),
	SUSTAINABLE_DEVELOPMENT_GOAL("SustainableDevelopmentGoal"), EMPLOYMENT_PLAN("EmploymentPlan"),
	PLAN_YEAR("PlanYear"), SOURCE_DOCUMENT("SourceDocument"), STRATEGY("Strategy"), INITIATIVE("Initiative"),
	TARGET("Target"), COMMITMENT("Commitment"), CLAIM("Claim"), PASSAGE("Passage"), TARGET_GROUP("TargetGroup"),
	INSTRUMENT("Instrument"), PARTNER("Partner"), PLAN_BODY("PlanBody"), RELATED_POLICY("RelatedPolicy"),
	PRINTED_GOAL("PrintedGoal"), CONTEXT_FIGURE("ContextFigure"), MONITORING("Monitoring"), CORRECTION("Correction"),
	AGREEMENT("Agreement"), INDICATOR("Indicator");

	/** The label that all seeded nodes share. */
	public static final String ENTRY = "Entry";

	private final String label;

	NodeLabel(String label) {
		this.label = label;
	}

	/**
	 * The label as written in Cypher.
	 * @return the label, {@code "EmploymentPlan"}
	 */
	public String label() {
		return this.label;
	}

	/**
	 * Finds a label by its name in Cypher.
	 * @param label the label, {@code "EmploymentPlan"}
	 * @return the constant, or nothing
	 */
	public static Optional<NodeLabel> find(String label) {
		return Arrays.stream(values()).filter((candidate) -> candidate.label.equals(label)).findFirst();
	}

}
