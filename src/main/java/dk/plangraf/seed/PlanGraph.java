package dk.plangraf.seed;

import java.util.List;

import dk.plangraf.graph.NodeLabel;
import dk.plangraf.seed.GraphDocument.Properties;
import org.jspecify.annotations.Nullable;

/** Makes the nodes and relationships of one plan. */
final class PlanGraph {

	private final PlanDocument plan;

	private final @Nullable WordCounts words;

	private final PlanNodes nodes;

	private final GraphDocument graph;

	private PlanGraph(PlanDocument document, ValidatedPlan plan, String issuerName) {
		this.plan = document;
		this.words = plan.words();
		this.nodes = new PlanNodes(this.plan, plan.origins(), issuerName);
		this.graph = this.nodes.graph();
	}

	static GraphDocument of(ValidatedPlan plan, CatalogueDocument catalogue) {
		PlanDocument document = plan.document();
		String issuerName = catalogue.municipalities()
			.stream()
			.filter((municipality) -> municipality.code().equals(document.issuer()))
			.findFirst()
			.orElseThrow()
			.name();
		PlanGraph made = new PlanGraph(document, plan, issuerName);
		made.plan();
		return made.graph;
	}

	private void plan() {
		List<Integer> years = this.nodes.years();
		NodeRef node = this.graph.node(NodeLabel.EMPLOYMENT_PLAN, this.plan.slug(),
				this.nodes.listed(years)
					.with("slug", this.plan.slug())
					.sorted("title", this.plan.title())
					.with("edition", this.plan.edition())
					.with("revisedOn", this.plan.revisedOn())
					.with("replaces", this.plan.replaces())
					.with("note", this.plan.note())
					.coding(this.plan.coding()));
		this.graph.edge(node, "READ_IN", this.nodes.document());
		this.graph.edge(node, "ISSUED_BY", new NodeRef(NodeLabel.MUNICIPALITY, this.plan.issuer()));
		this.plan.covers()
			.forEach((code) -> this.graph.edge(node, "COVERS", new NodeRef(NodeLabel.MUNICIPALITY, code)));
		this.plan.years().forEach((year) -> year(year, node));
		this.nodes.passages(node, this.plan.passages());
		this.nodes.claims(node, this.plan.claims(), years);
		PlanFrame.add(this.plan, this.nodes, node);
		this.plan.strategies().forEach((strategy) -> strategy(strategy, node, null));
		this.plan.targets().forEach((target) -> target(target, node, years));
		PlanFrame.addCorrections(this.plan, this.nodes, node);
		search(node);
	}

	private void search(NodeRef node) {
		if (this.words != null) {
			this.words.bySubject()
				.forEach((subject, counts) -> this.graph.edge(node, "LOOKED_FOR", subject,
						new Properties().with("words", List.copyOf(counts.keySet()))
							.with("occurrences", counts.values().stream().map(Integer::longValue).toList())));
		}
	}

	private void year(PlanYearEntry year, NodeRef planNode) {
		NodeRef node = this.graph.node(NodeLabel.PLAN_YEAR, this.nodes.key(year.year() + ""),
				new Properties().with("year", year.year())
					.with("completeness", year.completeness())
					.with("note", year.note())
					.with("sort", this.nodes.sort() + "/" + year.year()));
		this.graph.edge(planNode, "HAS_YEAR", node);
	}

	private void strategy(StrategyEntry strategy, NodeRef planNode, @Nullable NodeRef parent) {
		List<Integer> years = strategy.years();
		NodeRef node = this.graph.node(NodeLabel.STRATEGY, this.nodes.key(strategy.key()),
				this.nodes.listed(years)
					.sorted("title", strategy.title())
					.with("number", strategy.number())
					.with("kind", strategy.kind())
					.with("objective", strategy.objective())
					.with("note", strategy.note()));
		this.graph.edge(planNode, "HAS_STRATEGY", node);
		if (parent != null) {
			this.graph.edge(node, "PART_OF", parent);
		}
		years.forEach((year) -> this.graph.edge(node, "IN_FORCE_IN",
				new NodeRef(NodeLabel.PLAN_YEAR, this.nodes.key(year + ""))));
		this.nodes.passages(node, strategy.passages());
		uses(node, strategy.targetGroups(), strategy.instruments(), strategy.partners());
		this.nodes.claims(node, strategy.claims(), years);
		strategy.commitments().forEach((commitment) -> commitment(commitment, node, years));
		strategy.monitoring().forEach((monitoring) -> PlanFrame.monitoring(monitoring, this.nodes, node, years));
		strategy.initiatives().forEach((initiative) -> initiative(initiative, node, null, years));
		strategy.targets().forEach((target) -> target(target, node, years));
		strategy.strategies().forEach((child) -> strategy(child, planNode, node));
	}

	private void commitment(CommitmentEntry commitment, NodeRef strategy, List<Integer> years) {
		NodeRef node = this.graph.node(NodeLabel.COMMITMENT, this.nodes.key(commitment.key()),
				this.nodes.listed(years).sorted("title", commitment.title()).with("note", commitment.note()));
		this.graph.edge(strategy, "HAS_COMMITMENT", node);
		this.nodes.passages(node, commitment.passages());
		uses(node, commitment.targetGroups(), commitment.instruments(), commitment.partners());
		this.nodes.claims(node, commitment.claims(), years);
	}

	/** An initiative counts in those years of what it stands in in which it runs. */
	private void initiative(InitiativeEntry initiative, NodeRef strategy, @Nullable NodeRef whole,
			List<Integer> yearsAround) {
		List<Integer> years = yearsAround.stream().filter(initiative::runsIn).toList();
		NodeRef node = this.graph.node(NodeLabel.INITIATIVE, this.nodes.key(initiative.key()),
				this.nodes.listed(years)
					.sorted("title", initiative.title())
					.with("summary", initiative.summary())
					.with("unitSource", initiative.unitSource())
					.with("from", initiative.from())
					.with("to", initiative.to())
					.with("note", initiative.note())
					.with("top", whole == null));
		this.graph.edge(strategy, "HAS_INITIATIVE", node);
		if (whole != null) {
			this.graph.edge(node, "PART_OF", whole);
		}
		this.nodes.passages(node, initiative.passages());
		uses(node, initiative.targetGroups(), initiative.instruments(), initiative.partners());
		this.nodes.claims(node, initiative.claims(), years);
		initiative.parts().forEach((part) -> initiative(part, strategy, node, years));
	}

	private void target(TargetEntry target, NodeRef holder, List<Integer> years) {
		NodeRef node = this.graph.node(NodeLabel.TARGET, this.nodes.key(target.key()),
				TargetProperties.of(target, this.nodes.listed(years)));
		this.graph.edge(holder, "HAS_TARGET", node);
		if (target.indicator() != null) {
			this.graph.edge(node, "MEASURES", new NodeRef(NodeLabel.INDICATOR, target.indicator()));
		}
		target.totalOf()
			.forEach((part) -> this.graph.edge(node, "TOTAL_OF", new NodeRef(NodeLabel.TARGET, this.nodes.key(part))));
		this.nodes.passages(node, target.passages());
		this.nodes.targetGroups(node, target.targetGroups());
		this.nodes.claims(node, target.claims(), years);
	}

	private void uses(NodeRef unit, List<TargetGroupUseEntry> groups, List<InstrumentUseEntry> instruments,
			List<PartnerUseEntry> partners) {
		this.nodes.targetGroups(unit, groups);
		this.nodes.instruments(unit, instruments);
		this.nodes.partners(unit, partners);
	}

}
