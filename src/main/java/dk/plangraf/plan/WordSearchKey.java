package dk.plangraf.plan;

import dk.plangraf.graph.GlobalId;

/**
 * Names what was counted in the source of a plan for a subject.
 *
 * @param plan slug of the plan
 * @param subject global id of the subject
 */
public record WordSearchKey(String plan, String subject) {

	private static final char SEPARATOR = '~';

	/**
	 * Names it by type and key of the subject.
	 * @param plan slug of the plan
	 * @param subject what the words stand for
	 * @return the name
	 */
	public static WordSearchKey of(String plan, GlobalId subject) {
		return new WordSearchKey(plan, subject.encode());
	}

	static WordSearchKey parse(String text) {
		int separator = text.indexOf(SEPARATOR);
		return new WordSearchKey(text.substring(0, separator), text.substring(separator + 1));
	}

	/** As {@link #toString()}, of two nodes in Cypher. */
	static String written(String plan, String subject) {
		return "%s.key + '%s' + %s.id".formatted(plan, SEPARATOR, subject);
	}

	@Override
	public String toString() {
		return this.plan + SEPARATOR + this.subject;
	}

}
