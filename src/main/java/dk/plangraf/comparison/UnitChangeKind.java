package dk.plangraf.comparison;

/** What became of a unit from one plan to the next. */
enum UnitChangeKind {

	/** Only the later plan has it, and the earlier is loaded whole. */
	ADDED,
	/** Only the earlier plan has it, and the later is loaded whole. */
	DROPPED,
	/** It is worded otherwise. */
	REWORDED,
	/** Its words are the same, but something else about it isn't. */
	CHANGED,
	/** It says the same. */
	KEPT,
	/** It may stand in what is missing of the other plan. */
	NOT_KNOWN

}
