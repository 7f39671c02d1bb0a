package dk.plangraf.evidence;

import org.jspecify.annotations.Nullable;

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
	NOT_FOUND;

	/**
	 * The further of two levels.
	 * @param one a level; null where there is none
	 * @param other another; null where there is none
	 * @return the further one; null where there is neither
	 */
	public static @Nullable CoverageLevel further(@Nullable CoverageLevel one, @Nullable CoverageLevel other) {
		return (one == null || (other != null && other.compareTo(one) < 0)) ? other : one;
	}

}
