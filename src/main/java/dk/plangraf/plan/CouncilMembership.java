package dk.plangraf.plan;

import org.jspecify.annotations.Nullable;

/**
 * That a municipality belongs to a regional labour-market council for a time.
 *
 * @param council key of the council
 * @param span when it did
 * @param ofCouncil when there was the council
 */
public record CouncilMembership(String council, TimeSpan span, TimeSpan ofCouncil) {

	/**
	 * Whether it holds in a year, or in a part of it: never in one that the council did
	 * not see, whatever is known of the membership.
	 * @param year the year; null for now
	 * @return whether it holds
	 */
	public boolean holds(@Nullable Integer year) {
		return this.span.touches(year) && this.ofCouncil.touches(year);
	}

}
