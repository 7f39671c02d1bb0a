package dk.plangraf.bench;

/**
 * How large the graph of plans is in our model, without the catalogue.
 */
public final class GraphSize {

	private int plans;

	private long nodes;

	private long relationships;

	GraphSize() {
	}

	/** How many plans there are. */
	public int plans() {
		return this.plans;
	}

	/** How many nodes they make. */
	public long nodes() {
		return this.nodes;
	}

	/** How many relationships begin at these. */
	public long relationships() {
		return this.relationships;
	}

	void add(SyntheticPlan plan) {
		this.plans++;
		// the plan, its year, its source; READ_IN, ISSUED_BY, COVERS, HAS_YEAR
		count(3, 4);
		claims(plan.goals().size() + plan.sdgs().size());
		for (SyntheticPlan.Strategy strategy : plan.strategies()) {
			// HAS_STRATEGY, IN_FORCE_IN
			count(1, 2);
			passage();
			claims(strategy.goals().size() + strategy.sdgs().size());
			strategy.initiatives().forEach((initiative) -> {
				// HAS_INITIATIVE, CONCERNS, USES
				count(1, 1 + initiative.targetGroups().size() + initiative.instruments().size());
				passage();
			});
			strategy.targets().forEach((target) -> {
				// HAS_TARGET, MEASURES
				count(1, 2);
				passage();
			});
		}
	}

	private void claims(int claims) {
		for (int i = 0; i < claims; i++) {
			// MAKES, ABOUT
			count(1, 2);
			passage();
		}
	}

	private void passage() {
		// EVIDENCED_BY, IN
		count(1, 2);
	}

	private void count(int nodes, int relationships) {
		this.nodes += nodes;
		this.relationships += relationships;
	}

}
