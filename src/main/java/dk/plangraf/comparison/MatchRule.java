package dk.plangraf.comparison;

/** Why two units of different plans are taken for the same. */
enum MatchRule {

	/** They have the same key in an edition and in the one that it replaces. */
	KEY,
	/** They are called the same, or print the same goal. */
	TITLE,
	/** They are called much the same. */
	WORDS

}
