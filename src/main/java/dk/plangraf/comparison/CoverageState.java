package dk.plangraf.comparison;

/** Whether a cell is judged, and why not. */
enum CoverageState {

	/** A level is given. */
	JUDGED,
	/** Beyond naming the goal, all that the plan says is that it does not apply. */
	NOT_APPLICABLE,
	/** The goal was not among that year's, and the plan has nothing on it. */
	NOT_ANNOUNCED,
	/** No plan of that municipality and year is in the data. */
	NOT_LOADED,
	/** It cannot be told, for a reason. */
	NOT_KNOWN

}
