package dk.plangraf.seed;

/** What the files of a seed are, each kind in a folder of its own. */
enum SeedPart {

	/** What plans share. */
	CATALOGUE("catalogue"),
	/** The plans. */
	PLANS("plans"),
	/** The plans as one coder read them. */
	FIRST_READINGS("readings/first"),
	/** The plans as another coder read them, without knowing the first. */
	SECOND_READINGS("readings/second"),
	/** What was settled between the two. */
	SETTLEMENTS("readings/settlements"),

	/** How often the words that plans are searched for occur in their sources. */
	WORDS("words");

	private final String folder;

	SeedPart(String folder) {
		this.folder = folder;
	}

	/** As seen from the seed folder. */
	String folder() {
		return this.folder;
	}

}
