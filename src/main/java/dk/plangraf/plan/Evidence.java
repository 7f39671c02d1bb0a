package dk.plangraf.plan;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What ties a unit of a plan to a subject, as a comparison sees it: a claim about a goal,
 * or a use of a target group, instrument or partner, which the unit's own text names.
 *
 * @param claim key of the claim, null for a use
 * @param subject key of the subject, the very term that is named; null where a claim is
 * about the goal set of its year
 * @param words the words of the plan that name it, null for a claim
 * @param stance {@code ADDRESSES}, {@code MENTIONS} or {@code LIMITS}; of a use the first
 * @param basis {@code STATED}, {@code COLLECTIVE} or {@code INFERRED}; of a use the first
 * @param unit the unit
 * @param initiatives keys of the initiatives below the unit that it counts for too
 * @param passages where it stands; empty unless asked for
 * @param rationale why a reader makes the claim; of reservations only
 */
public record Evidence(@Nullable String claim, @Nullable String subject, @Nullable String words, String stance,
		String basis, EvidenceUnit unit, List<String> initiatives, List<Quotation> passages,
		@Nullable String rationale) {

	/**
	 * Evidence that is no reservation.
	 * @param claim key of the claim, null for a use
	 * @param subject key of the subject; null for the goal set of the year
	 * @param words the words of the plan that name it, null for a claim
	 * @param stance the stance
	 * @param basis the basis
	 * @param unit the unit
	 * @param initiatives keys of the initiatives below the unit that it counts for too
	 * @param passages where it stands; empty unless asked for
	 */
	public Evidence(@Nullable String claim, @Nullable String subject, @Nullable String words, String stance,
			String basis, EvidenceUnit unit, List<String> initiatives, List<Quotation> passages) {
		this(claim, subject, words, stance, basis, unit, initiatives, passages, null);
	}

}
