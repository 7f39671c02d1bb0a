package dk.plangraf.comparison;

/** What two initiatives can have in common, and how much it weighs. */
enum SimilarityKind {

	/** A vocabulary term for a means. */
	INSTRUMENT(3),
	/** A vocabulary term for those it is for. */
	TARGET_GROUP(2),
	/** A goal of the minister that both are tied to. */
	MINISTERIAL_GOAL(1),
	/** A word of title and summary. */
	WORD(0.5);

	private final double weight;

	SimilarityKind(double weight) {
		this.weight = weight;
	}

	double weight() {
		return this.weight;
	}

}
