package dk.plangraf.seed;

import java.util.Comparator;

/**
 * Something wrong with a seed file, with all that is needed to mend it there.
 *
 * @param severity an {@code ERROR} keeps the whole seed out, a {@code NOTICE} does not
 * @param file the file as the user named it, or the folder where a file is missing
 * @param line counted from 1
 * @param column in characters, counted from 1
 * @param pointer JSON pointer to the value; empty for the file as a whole
 * @param fault what is wrong, in full sentences
 * @param remedy what would be right, in full sentences
 */
public record Finding(Severity severity, String file, int line, int column, String pointer, String fault,
		String remedy) implements Comparable<Finding> {

	private static final Comparator<Finding> BY_PLACE = Comparator.comparing(Finding::file)
		.thenComparingInt(Finding::line)
		.thenComparingInt(Finding::column)
		.thenComparing(Finding::pointer)
		.thenComparing(Finding::fault);

	/** About a file or folder as a whole. */
	static Finding onWhole(String path, String fault, String remedy) {
		return new Finding(Severity.ERROR, path, 1, 1, "", fault, remedy);
	}

	/** Whether it keeps the seed out. */
	public boolean isError() {
		return this.severity == Severity.ERROR;
	}

	/** By file, and in it from top to bottom. */
	@Override
	public int compareTo(Finding other) {
		return BY_PLACE.compare(this, other);
	}

	/**
	 * One line for a terminal: {@code file:line:column /pointer: fault remedy}.
	 */
	@Override
	public String toString() {
		String place = this.file + ":" + this.line + ":" + this.column;
		return place + (this.pointer.isEmpty() ? "" : " " + this.pointer) + ": " + this.fault + " " + this.remedy;
	}

	/** How grave a finding is. */
	public enum Severity {

		/** Must be mended before anything is imported. */
		ERROR,

		/** Worth a look, but nothing is kept out. */
		NOTICE

	}

}
