package dk.plangraf.plan;

import java.util.Arrays;
import java.util.Optional;

import dk.plangraf.graph.NodeLabel;
import dk.plangraf.graph.PlanYearFact;

/**
 * What the rows of a comparison can be. Goals have claims as their evidence, whatever
 * else a plan works with has the places where a unit's own text names it.
 */
public enum CoverageDimension {

	/** The minister's goals. */
	MINISTERIAL_GOAL(NodeLabel.MINISTERIAL_GOAL, "ministerialGoals", PlanYearFact.GOAL_EVIDENCE,
			PlanYearFact.GOAL_PLACES, false),
	/** The UN goals. */
	SUSTAINABLE_DEVELOPMENT_GOAL(NodeLabel.SUSTAINABLE_DEVELOPMENT_GOAL, "sustainableDevelopmentGoals",
			PlanYearFact.SDG_EVIDENCE, PlanYearFact.SDG_PLACES, false),
	/** Target groups. */
	TARGET_GROUP(NodeLabel.TARGET_GROUP, "targetGroups", PlanYearFact.TARGET_GROUP_EVIDENCE,
			PlanYearFact.TARGET_GROUP_PLACES, true),
	/** Instruments. */
	INSTRUMENT(NodeLabel.INSTRUMENT, "instruments", PlanYearFact.INSTRUMENT_EVIDENCE, PlanYearFact.INSTRUMENT_PLACES,
			true),
	/** Partners. */
	PARTNER(NodeLabel.PARTNER, "partners", PlanYearFact.PARTNER_EVIDENCE, PlanYearFact.PARTNER_PLACES, false);

	private final NodeLabel label;

	private final String list;

	private final PlanYearFact evidence;

	private final PlanYearFact places;

	private final boolean nested;

	CoverageDimension(NodeLabel label, String list, PlanYearFact evidence, PlanYearFact places, boolean nested) {
		this.label = label;
		this.list = list;
		this.evidence = evidence;
		this.places = places;
		this.nested = nested;
	}

	/**
	 * The dimension whose rows are of a type.
	 * @param type name of the type, such as {@code Instrument}
	 * @return the dimension, or nothing if no comparison has such rows
	 */
	public static Optional<CoverageDimension> ofType(String type) {
		return Arrays.stream(values()).filter((dimension) -> dimension.type().equals(type)).findFirst();
	}

	/**
	 * The type of the rows' subjects, in the schema and in the graph.
	 * @return name of the type
	 */
	public String type() {
		return this.label.label();
	}

	/**
	 * The root field that lists the subjects.
	 * @return name of the field
	 */
	public String list() {
		return this.list;
	}

	/** The label of the subjects. */
	NodeLabel label() {
		return this.label;
	}

	/** What a plan year has on the subjects. */
	PlanYearFact evidence() {
		return this.evidence;
	}

	/** Where in the source that stands. */
	PlanYearFact places() {
		return this.places;
	}

	/** Whether the evidence is claims; else the places where a unit names a subject. */
	boolean isClaimed() {
		return this == MINISTERIAL_GOAL || this == SUSTAINABLE_DEVELOPMENT_GOAL;
	}

	/** Whether some subjects are narrower than others. */
	boolean isNested() {
		return this.nested;
	}

}
