package dk.plangraf.comparison;

/** Why it cannot be told whether a goal is a gap. */
enum UndecidedReason {

	/** Whether the goal was announced for the year is not known. */
	ANNOUNCEMENTS_NOT_KNOWN,
	/** No plan of the year is loaded. */
	NO_PLAN_LOADED,
	/**
	 * A plan year is loaded in part, and that part does not go beyond naming the goal.
	 */
	PART_OF_YEAR

}
