package dk.plangraf.comparison;

/** Why a cell cannot be decided. */
enum CoverageReason {

	/** The plan year is loaded in part, and that part says nothing of the goal. */
	PART_OF_YEAR,
	/** Whether the goal was announced is not known, and the plan says nothing of it. */
	ANNOUNCEMENTS_NOT_KNOWN,
	/** There is evidence, but none on the bases asked for. */
	OUTSIDE_FILTER

}
