package dk.plangraf.evidence;

/** Who makes the link between a unit and a goal, the strongest first. */
public enum ClaimBasis {

	/** The plan itself. */
	STATED,
	/** The plan itself, for the goals of a year as a set. */
	COLLECTIVE,
	/** A reader. */
	INFERRED

}
