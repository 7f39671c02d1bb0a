package dk.plangraf.seed;

/**
 * The kinds of things that a reader codes, in the order of a report.
 */
enum CodedKind {

	PLAN("plan", "EmploymentPlan"), STRATEGY("strategy", "Strategy"), COMMITMENT("commitment", "Commitment"),
	INITIATIVE("initiative", "Initiative"), TARGET("target", "Target"), PRINTED_GOAL("printedGoal", "PrintedGoal"),
	BODY("body", "Body"), RELATED_POLICY("relatedPolicy", "RelatedPolicy"),
	CONTEXT_FIGURE("contextFigure", "ContextFigure"), MONITORING("monitoring", "Monitoring");

	private final String word;

	private final String type;

	CodedKind(String word, String type) {
		this.word = word;
		this.type = type;
	}

	/** As the ids of differences call it. */
	String word() {
		return this.word;
	}

	/** Name of its type in the schema. */
	String type() {
		return this.type;
	}

}
