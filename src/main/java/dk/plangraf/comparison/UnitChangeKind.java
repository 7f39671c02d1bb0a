package dk.plangraf.comparison;

/** What became of a unit from one plan to the next. */
enum UnitChangeKind {

	/** Only the later plan has it. */
	ADDED,
	/** Only the earlier plan has it. */
	DROPPED,
	/** It is worded otherwise. */
	REWORDED,
	/** Its words are the same, but something else about it isn't. */
	CHANGED,
	/** It says the same. */
	KEPT

}
