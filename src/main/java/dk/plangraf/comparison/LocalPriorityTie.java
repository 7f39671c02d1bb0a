package dk.plangraf.comparison;

/** How much of a local priority answers any of the minister's goals. */
enum LocalPriorityTie {

	/** Nothing of it does. */
	NONE,
	/** Single commitments or initiatives in or below it do. */
	IN_PART

}
