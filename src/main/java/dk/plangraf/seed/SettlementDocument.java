package dk.plangraf.seed;

import java.util.List;
import java.util.Optional;

/**
 * What was settled between two readings of a plan.
 *
 * @param matches the same unit, though its passages do not meet
 * @param apart not the same unit, though its passages do meet
 */
record SettlementDocument(String plan, List<KeyPairEntry> matches, List<KeyPairEntry> apart,
		List<DecisionEntry> decisions) {

	SettlementDocument {
		matches = List.copyOf(matches);
		apart = List.copyOf(apart);
		decisions = List.copyOf(decisions);
	}

	/** Nothing is settled yet. */
	static SettlementDocument none(String plan) {
		return new SettlementDocument(plan, List.of(), List.of(), List.of());
	}

	/** How a difference was settled. */
	Optional<DecisionEntry> decisionOn(String difference) {
		return this.decisions.stream().filter((decision) -> decision.differences().contains(difference)).findFirst();
	}

}
