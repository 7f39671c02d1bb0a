package dk.plangraf.comparison;

/** Whether a plan takes a subject up. */
enum Presence {

	/** It has evidence, if only a mention, beyond saying that it does not apply. */
	PRESENT,
	/**
	 * All compared years are loaded whole and, beyond naming it, say no more than that it
	 * does not apply, or only in part.
	 */
	LIMITED,
	/** All compared years are loaded whole and have none. */
	ABSENT,
	/** A compared year is loaded in part, and nothing that is loaded has any. */
	NOT_KNOWN

}
