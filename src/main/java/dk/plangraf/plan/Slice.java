package dk.plangraf.plan;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Which stretch of a list a page is, by the rules of Relay's connections: of what lies
 * between its cursors, so many elements from the front or from the end.
 *
 * @param size size of the page
 * @param fromEnd whether the page is taken from the end
 * @param after cursor that the page lies after
 * @param before cursor that the page lies before
 */
record Slice(int size, boolean fromEnd, @Nullable String after, @Nullable String before) {

	/** The largest page that anybody gets. */
	static final int MAXIMUM = 500;

	/** The size of a page from the front that the schema gives who asks for none. */
	static final int USUAL = 100;

	/**
	 * The stretch that arguments ask for.
	 * @param arguments {@code first}, {@code after}, {@code last}, {@code before}
	 * @return the stretch
	 * @throws BadInputException if no page is like that
	 */
	static Slice of(Map<String, Object> arguments) {
		int first = (arguments.get("first") instanceof Integer size) ? size : USUAL;
		Integer last = (Integer) arguments.get("last");
		String after = (String) arguments.get("after");
		String before = (String) arguments.get("before");
		if (last == null) {
			return new Slice(checked("first", first, "after"), false, after, before);
		}
		// the usual size is there without having been asked for
		if (first != USUAL) {
			throw new BadInputException(ErrorCode.INVALID_ARGUMENT,
					"A page is taken from the front with 'first' or from the end with 'last': give one of them.");
		}
		return new Slice(checked("last", last, "before"), true, after, before);
	}

	private static int checked(String name, int size, String further) {
		if (size < 1 || size > MAXIMUM) {
			throw new BadInputException(ErrorCode.PAGE_SIZE, "A page has 1 to " + MAXIMUM + " elements, and '" + name
					+ "' is " + size + ". Ask for a smaller page and go on with '" + further + "'.");
		}
		return size;
	}

}
