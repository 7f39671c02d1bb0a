package dk.plangraf.graph;

/** How much it says that a word stands in a text, the most first. */
public enum TextWeight {

	/** What the element is called. */
	TITLE("titleWords"),
	/** What is said of it: summaries, objectives, other labels, definitions. */
	TEXT("textWords"),
	/** Where it stands, and what a coder remarked. */
	PASSAGE("passageWords");

	/**
	 * The property that holds the words of all texts, which the full-text index is on.
	 */
	public static final String ALL = "words";

	private final String property;

	TextWeight(String property) {
		this.property = property;
	}

	/**
	 * The property that holds the words of all texts of this weight.
	 * @return its name
	 */
	public String property() {
		return this.property;
	}

}
