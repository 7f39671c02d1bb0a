package dk.plangraf.comparison;

/** What a target's value is held against. */
enum ChangeReference {

	/** The target of an earlier period. */
	PREVIOUS_TARGET,
	/** Where things stood. */
	BASELINE

}
