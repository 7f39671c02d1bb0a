package dk.plangraf.plan;

import org.jspecify.annotations.Nullable;

/** What the units of plans can be counted by. */
public enum CountDimension {

	/** Municipalities that the plan covers. */
	MUNICIPALITY("Municipality", null),
	/** Their regions. */
	REGION("Region", null),
	/** Plans. */
	PLAN("EmploymentPlan", null),
	/** Years in which the unit is in force. */
	YEAR(null, "years"),
	/** The minister's goals. */
	GOAL("MinisterialGoal", null),
	/** The UN goals. */
	SDG("SustainableDevelopmentGoal", null),
	/** Target groups, with what is broader. */
	TARGET_GROUP("TargetGroup", null),
	/** Instruments, with what is broader. */
	INSTRUMENT("Instrument", null),
	/** Partners. */
	PARTNER("Partner", null),
	/** Whether the plan lists the unit. */
	UNIT_SOURCE(null, "unitSource"),
	/** How far a target can be measured. */
	TARGET_KIND(null, "kind"),
	/** Whether it is to rise, fall or hold. */
	DIRECTION(null, "direction"),
	/** How its value is to be read. */
	COMPARATOR(null, "comparator"),
	/** What its value is counted in. */
	UNIT(null, "unit"),
	/** What a target measures, with what is broader. */
	INDICATOR("Indicator", null);

	private final @Nullable String type;

	private final @Nullable String property;

	CountDimension(@Nullable String type, @Nullable String property) {
		this.type = type;
		this.property = property;
	}

	/**
	 * The type of the entries that are its values, in the schema and in the graph.
	 * @return name of the type; null where the values are no entries
	 */
	public @Nullable String type() {
		return this.type;
	}

	/** Whether all units of a plan have the same values. */
	boolean isOfPlan() {
		return this == MUNICIPALITY || this == REGION || this == PLAN;
	}

	/** The property of a unit that holds its value; null where values are entries. */
	@Nullable String property() {
		return this.property;
	}

}
