package dk.plangraf.seed;

/**
 * Two readings of one plan, and which of their units are the same.
 */
record ReadingPair(CodedPlan first, CodedPlan second, UnitMatching matching, PlanAgreement agreement) {

	static ReadingPair of(PlanDocument first, PlanDocument second, AnnouncedGoals announced,
			SettlementDocument settlement) {
		CodedPlan a = CodedPlan.of(first);
		CodedPlan b = CodedPlan.of(second);
		UnitMatching matching = UnitMatching.of(a, b, settlement);
		return new ReadingPair(a, b, matching, PlanAgreement.of(first, second, matching, announced, settlement));
	}

}
