package dk.plangraf.bench;

/**
 * How much is made up.
 *
 * @param seed of the random numbers
 * @param municipalities how many of the 98, in the order of their codes
 * @param from the first year
 * @param to the last year
 */
public record Extent(long seed, int municipalities, int from, int to) {

	/** All municipalities over fifteen years. */
	public static final Extent NATIONAL = new Extent(20260101, 98, 2012, 2026);

	public Extent {
		if (municipalities < 1 || municipalities > 98) {
			throw new IllegalArgumentException("There are 1 to 98 municipalities, not " + municipalities + ".");
		}
		if (from < 2000 || to > 2100 || from > to) {
			throw new IllegalArgumentException("The years go from 2000 at the earliest to 2100 at the latest, not from "
					+ from + " to " + to + ".");
		}
	}

}
