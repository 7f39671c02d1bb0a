package dk.plangraf.seed;

/** What happened to an element between two states of the data. */
public enum ChangeKind {

	/** It is new. */
	ADDED,
	/** It is gone. */
	REMOVED,
	/** It says something else. */
	CHANGED,
	/** A claim was put right: its plan says what was wrong, and why. */
	CORRECTED

}
