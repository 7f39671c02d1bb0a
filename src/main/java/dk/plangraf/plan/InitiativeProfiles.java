package dk.plangraf.plan;

import java.util.List;

/**
 * An initiative among those that may resemble it.
 *
 * @param initiative the initiative
 * @param others initiatives of other municipalities that share a term or goal with it, in
 * the order of lists
 * @param instruments the vocabulary of instruments
 * @param targetGroups the vocabulary of target groups
 */
public record InitiativeProfiles(InitiativeProfile initiative, List<InitiativeProfile> others,
		List<BroaderTerms> instruments, List<BroaderTerms> targetGroups) {

}
