package dk.plangraf.plan;

import org.jspecify.annotations.Nullable;

/**
 * That a municipality belongs to a regional labour-market council for a time.
 *
 * @param council key of the council
 * @param from when it began, an ISO date as precise as its source
 * @param to when it ended, null where it has not or where that is not known
 */
public record CouncilMembership(String council, @Nullable String from, @Nullable String to) {

	/**
	 * Whether it holds in a year, or in a part of it.
	 * @param year the year; null for now
	 * @return whether it holds
	 */
	public boolean holds(@Nullable Integer year) {
		if (year == null) {
			return this.to == null;
		}
		return (this.from == null || yearOf(this.from) <= year) && (this.to == null || year <= yearOf(this.to));
	}

	private static int yearOf(String date) {
		return Integer.parseInt(date.substring(0, 4));
	}

}
