package dk.plangraf.plan;

import org.jspecify.annotations.Nullable;

/**
 * From when to when something was, as far as that is known.
 *
 * @param from when it began, an ISO date as precise as its source; null where that is not
 * known
 * @param to when it ended, null where it has not or where that is not known
 */
public record TimeSpan(@Nullable String from, @Nullable String to) {

	/**
	 * Whether it touches a year. An end that is not known excludes none.
	 * @param year the year; null for now
	 * @return whether it does
	 */
	boolean touches(@Nullable Integer year) {
		if (year == null) {
			return this.to == null;
		}
		return (this.from == null || yearOf(this.from) <= year) && (this.to == null || year <= yearOf(this.to));
	}

	private static int yearOf(String date) {
		return Integer.parseInt(date.substring(0, 4));
	}

}
