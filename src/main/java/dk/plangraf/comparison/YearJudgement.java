package dk.plangraf.comparison;

import dk.plangraf.evidence.CoverageLevel;
import org.jspecify.annotations.Nullable;

/**
 * What a plan has on a subject in one of its years.
 *
 * @param year the year
 * @param whole whether it is loaded whole
 * @param judgement what it has
 */
record YearJudgement(int year, boolean whole, Judgement judgement) {

	public CoverageState state() {
		return this.judgement.state();
	}

	public @Nullable CoverageReason reason() {
		return this.judgement.reason();
	}

	public @Nullable CoverageLevel level() {
		return this.judgement.level();
	}

	/** Whether the plan takes the subject up in that year. */
	boolean takesUp() {
		return this.judgement.level() != null && this.judgement.level() != CoverageLevel.NOT_FOUND;
	}

	/**
	 * How much the year says of what the plan as a whole has, the most first: what it
	 * takes up, then what it says does not apply, then what was announced and is not
	 * found.
	 */
	int weight() {
		if (takesUp()) {
			return 0;
		}
		return switch (this.judgement.state()) {
			case NOT_APPLICABLE -> 1;
			case JUDGED -> 2;
			case NOT_KNOWN -> 3;
			default -> 4;
		};
	}

}
