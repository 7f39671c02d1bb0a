package dk.plangraf.comparison;

/** How evidence reaches a cell. */
enum EvidenceWay {

	/** By the unit's own claim or words. */
	OWN,
	/** By the claim of a strategy above the initiative. */
	STRATEGY,
	/** By the unit's own words, which name a narrower term. */
	NARROWER,
	/** By a claim about the minister's goals of the year as a set. */
	GOAL_SET

}
