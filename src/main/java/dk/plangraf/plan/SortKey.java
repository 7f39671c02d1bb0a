package dk.plangraf.plan;

import java.util.function.UnaryOperator;

/**
 * One thing that a list is ordered by. What has no value comes last in either direction.
 *
 * @param expression writes the value of an element, whose variable it is given
 * @param nullable whether an element may have no value
 * @param descending whether the greatest comes first
 */
record SortKey(UnaryOperator<String> expression, boolean nullable, boolean descending) {

	static SortKey of(UnaryOperator<String> expression, boolean descending) {
		return new SortKey(expression, false, descending);
	}

	static SortKey ofNullable(UnaryOperator<String> expression, boolean descending) {
		return new SortKey(expression, true, descending);
	}

	/** As a part of {@code ORDER BY}, from the front or from the end. */
	String by(String x, boolean fromEnd) {
		String value = this.expression.apply(x);
		String nulls = this.nullable ? value + " IS NULL" + (fromEnd ? " DESC, " : ", ") : "";
		return nulls + value + ((this.descending != fromEnd) ? " DESC" : "");
	}

	/** The condition that an element comes after a value; no where it is null. */
	String follows(String x, String value) {
		String own = this.expression.apply(x);
		String beyond = own + (this.descending ? " < " : " > ") + value;
		return this.nullable ? "(" + beyond + " OR (" + own + " IS NULL AND " + value + " IS NOT NULL))" : beyond;
	}

	/** The condition that an element comes before a value; no where it is null. */
	String precedes(String x, String value) {
		String own = this.expression.apply(x);
		String beyond = own + (this.descending ? " > " : " < ") + value;
		return this.nullable ? "(" + beyond + " OR (" + own + " IS NOT NULL AND " + value + " IS NULL))" : beyond;
	}

	/** The condition that an element has a value; no where it is null. */
	String has(String x, String value) {
		String own = this.expression.apply(x);
		String same = own + " = " + value;
		return this.nullable ? "(" + same + " OR (" + own + " IS NULL AND " + value + " IS NULL))" : same;
	}

}
