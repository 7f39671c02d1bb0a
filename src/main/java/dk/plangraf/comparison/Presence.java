package dk.plangraf.comparison;

/** Whether a plan takes a subject up. */
enum Presence {

	/** It has evidence beyond saying that it does not apply. */
	PRESENT,
	/** All compared years are loaded whole and have none. */
	ABSENT,
	/** A compared year is loaded in part, and nothing that is loaded has any. */
	NOT_KNOWN

}
