package dk.plangraf.comparison;

/** Who makes the link between a unit and a goal, the strongest first. */
enum ClaimBasis {

	/** The plan itself. */
	STATED,
	/** The plan itself, for the goals of a year as a set. */
	COLLECTIVE,
	/** A reader. */
	INFERRED

}
