package dk.plangraf.comparison;

/** Why two targets, or their changes, cannot be held side by side. */
enum IncomparableReason {

	/** They measure different things, both narrower than what they are aligned by. */
	OTHER_INDICATOR,
	/** They concern other target groups, or other ages. */
	OTHER_POPULATION,
	/** The same target groups, but the population is worded otherwise. */
	POPULATION_UNCLEAR,
	/** They count in different units. */
	OTHER_UNIT,
	/** One is a level, the other a margin; or they change from different things. */
	OTHER_REFERENCE,
	/** One is a floor, the other a ceiling. */
	OTHER_BOUND,
	/** One is to rise, to fall or to stay, and the other something else. */
	OTHER_DIRECTION,
	/** They are due in different years, or stand in plans of different years. */
	OTHER_PERIOD,
	/** Only one says when it is due, or their plans have some years in common. */
	PERIOD_UNCLEAR,
	/** What they change from is of different periods. */
	OTHER_BASE_PERIOD,
	/** What they change from is measured here and estimated there. */
	OTHER_BASE_KIND,
	/** One awaits its measure. */
	AWAITING_MEASUREMENT,
	/** One has a direction only. */
	DIRECTION_ONLY,
	/**
	 * One has neither value nor direction, or is above a reference by an unstated margin.
	 */
	NO_VALUE,
	/** One has no value that it is to change from. */
	NO_BASELINE

}
