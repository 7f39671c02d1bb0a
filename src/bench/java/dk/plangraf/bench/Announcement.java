package dk.plangraf.bench;

/**
 * A goal as announced for a year.
 */
record Announcement(Goal goal, int year, int number) {

	String id() {
		return "ann-" + this.year + "-" + this.number;
	}

	String wording() {
		return this.goal.term().title() + " (udmeldt " + this.year + ")";
	}

}
