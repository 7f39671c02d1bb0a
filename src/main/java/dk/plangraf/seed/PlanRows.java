package dk.plangraf.seed;

/**
 * A plan, ready to be written.
 *
 * @param slug its slug
 * @param contentHash the hash of what it says
 * @param rows the plan as a statement writes it
 */
record PlanRows(String slug, String contentHash, DocumentRows rows) {

	/**
	 * Makes ready a plan.
	 * @param derived makes what follows from the plan and the catalogue
	 */
	static PlanRows of(ValidatedPlan plan, CatalogueDocument catalogue, DerivedProperties derived) {
		GraphDocument document = PlanGraph.of(plan, catalogue);
		String hash = ContentHash.of(document);
		return new PlanRows(document.name(), hash, DocumentRows.of(document, derived.of(document),
				StoredPlan.properties(plan.checksum(), hash, plan.agreement())));
	}

}
