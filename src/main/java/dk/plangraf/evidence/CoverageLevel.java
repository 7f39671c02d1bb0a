package dk.plangraf.evidence;

/**
 * How far a plan goes with a goal, the furthest first. Levels describe the text of a
 * plan; nobody takes means of them.
 */
public enum CoverageLevel {

	/** A target with a direction or a value is tied to the goal. */
	TARGETED,
	/** Initiatives are tied to it. */
	ACTED_ON,
	/** A strategy is tied to it. */
	PLANNED,
	/** The plan names it and goes no further. */
	MENTIONED,
	/** The loaded, whole plan says nothing of it. */
	NOT_FOUND

}
