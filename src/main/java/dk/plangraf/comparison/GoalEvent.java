package dk.plangraf.comparison;

/** What became of a goal in a year. */
enum GoalEvent {

	/** Announced, and not known to have been before, or not in the years between. */
	ANNOUNCED,
	/** Announced again, and not known to have another wording. */
	CONTINUED,
	/** Announced again in other words. */
	REWORDED,
	/** Not among the goals of the year, the first such year after an announcement. */
	DROPPED,
	/** Brought to an end, the first year after that. */
	ENDED,
	/** Not among the goals of the year, neither just before. */
	NOT_ANNOUNCED,
	/** Not all goals of the year are known, and this is not one of those that are. */
	NOT_KNOWN

}
