package dk.plangraf.graph;

/**
 * What the import works out once for each year of a plan and keeps on its
 * {@code PlanYear}, so that a comparison of many plans reads one node for each. All of it
 * follows from the plan.
 */
public enum PlanYearFact {

	/** Codes of the municipalities that the plan covers. */
	SPEAKS_FOR("speaksFor"),
	/**
	 * Of the plans of one municipality and year, that with the greatest rank speaks
	 * before the others: the edition revised last, then that whose first year is later.
	 */
	RANK("rank"),
	/**
	 * Of all plan years of one municipality, that with the greatest rank is its latest:
	 * of the plan that reaches furthest, and then by edition; in that plan the newest
	 * year that is loaded whole.
	 */
	LATEST_RANK("latestRank"),
	/** Key of the plan year that this one speaks in place of, whatever the ranks say. */
	REPLACES("replacesYear"),
	/** What is said of the minister's goals, see {@link EvidenceFact}. */
	GOAL_EVIDENCE("goalEvidence"),
	/** What is said of the UN goals. */
	SDG_EVIDENCE("sdgEvidence"),
	/** Where target groups are named. */
	TARGET_GROUP_EVIDENCE("targetGroupEvidence"),
	/** Where instruments are named. */
	INSTRUMENT_EVIDENCE("instrumentEvidence"),
	/** Where partners are named. */
	PARTNER_EVIDENCE("partnerEvidence"),
	/** Where in the source what is said of the minister's goals stands. */
	GOAL_PLACES("goalPlaces"),
	/** Where in the source what is said of the UN goals stands. */
	SDG_PLACES("sdgPlaces"),
	/** Where in the source the units stand that name target groups. */
	TARGET_GROUP_PLACES("targetGroupPlaces"),
	/** Where in the source the units stand that name instruments. */
	INSTRUMENT_PLACES("instrumentPlaces"),
	/** Where in the source the units stand that name partners. */
	PARTNER_PLACES("partnerPlaces"),
	/** Which initiatives stand below which strategy, see {@link InitiativesBelow}. */
	INITIATIVES_BELOW("initiativesBelow"),
	/** What the units of the whole plan are called, see {@link UnitTitles}. */
	UNIT_TITLES("unitTitles");

	private final String property;

	PlanYearFact(String property) {
		this.property = property;
	}

	/**
	 * The property that holds it.
	 * @return its name
	 */
	public String property() {
		return this.property;
	}

}
