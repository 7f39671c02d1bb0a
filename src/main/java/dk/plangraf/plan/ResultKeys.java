package dk.plangraf.plan;

/**
 * Keys in the maps that a statement returns, beside the result keys of the selected
 * fields. None of them can be a GraphQL name.
 */
final class ResultKeys {

	/** Name of the object type. */
	static final String TYPE = ".type";

	/** Rows of a page, one more than asked for where there are more. */
	static final String ROWS = ".rows";

	/** Size of the page asked for. */
	static final String SIZE = ".size";

	/** Whether the page is taken from the end, so that the one row more comes first. */
	static final String FROM_END = ".fromEnd";

	/** Whether anything stands at the page's {@code after} or earlier. */
	static final String EARLIER = ".earlier";

	/** Whether anything stands at the page's {@code before} or later. */
	static final String LATER = ".later";

	/** Length of the whole list. */
	static final String TOTAL_COUNT = ".totalCount";

	/** Number of elements that a filter by council cannot place. */
	static final String NOT_PLACED = ".notPlaced";

	/** Cursor of a row. */
	static final String CURSOR = ".cursor";

	private ResultKeys() {
	}

}
