package dk.plangraf.plan;

import org.jspecify.annotations.Nullable;

/**
 * A page as a statement cuts it out of a list.
 *
 * @param slice the stretch that is wanted
 * @param order the order of the list
 * @param after variable of the place that the page lies after, as {@link Order#place}
 * makes it
 * @param before variable of the place that it lies before
 */
record Window(Slice slice, Order order, @Nullable String after, @Nullable String before) {

	/** The conditions on the elements between the cursors, each after an AND. */
	String between(String x) {
		return ((this.after != null) ? " AND " + this.order.follows(x, this.after) : "")
				+ ((this.before != null) ? " AND " + this.order.precedes(x, this.before) : "");
	}

	/** The condition on what stands at {@code after} or earlier; null without it. */
	@Nullable String notFollowing(String x) {
		return (this.after != null) ? "NOT coalesce(" + this.order.follows(x, this.after) + ", false)" : null;
	}

	/** The condition on what stands at {@code before} or later; null without it. */
	@Nullable String notPreceding(String x) {
		return (this.before != null) ? "NOT coalesce(" + this.order.precedes(x, this.before) + ", false)" : null;
	}

}
