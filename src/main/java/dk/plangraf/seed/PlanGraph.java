package dk.plangraf.seed;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import dk.plangraf.graph.NodeLabel;
import dk.plangraf.seed.GraphDocument.Properties;
import org.jspecify.annotations.Nullable;

/**
 * Makes the nodes and relationships of one plan. What lists filter and sort by (plan,
 * municipalities, years, order) stands on every node that they list.
 */
final class PlanGraph {

	private final PlanDocument plan;

	private final String sort;

	private final GraphDocument graph;

	private final NodeRef document;

	private int position;

	private PlanGraph(PlanDocument plan, String issuerName) {
		this.plan = plan;
		this.sort = DanishOrder.key(issuerName) + "/" + plan.years().get(0).year() + "/" + plan.slug();
		this.graph = new GraphDocument(plan.slug());
		this.document = sourceDocument();
	}

	static GraphDocument of(ValidatedPlan plan, CatalogueDocument catalogue) {
		PlanDocument document = plan.document();
		String issuerName = catalogue.municipalities()
			.stream()
			.filter((municipality) -> municipality.code().equals(document.issuer()))
			.findFirst()
			.orElseThrow()
			.name();
		PlanGraph made = new PlanGraph(document, issuerName);
		made.plan();
		return made.graph;
	}

	private void plan() {
		List<Integer> years = this.plan.years().stream().map(PlanYearEntry::year).toList();
		NodeRef node = this.graph.node(NodeLabel.EMPLOYMENT_PLAN, this.plan.slug(),
				listed(years).with("slug", this.plan.slug())
					.with("title", this.plan.title())
					.with("edition", this.plan.edition())
					.with("revisedOn", this.plan.revisedOn())
					.with("replaces", this.plan.replaces())
					.with("note", this.plan.note())
					.coding(this.plan.coding()));
		this.graph.edge(node, "READ_IN", this.document);
		this.graph.edge(node, "ISSUED_BY", new NodeRef(NodeLabel.MUNICIPALITY, this.plan.issuer()));
		this.plan.covers()
			.forEach((code) -> this.graph.edge(node, "COVERS", new NodeRef(NodeLabel.MUNICIPALITY, code)));
		this.plan.years().forEach((year) -> year(year, node));
		passages(node, this.plan.passages());
		claims(node, this.plan.claims(), years);
		this.plan.strategies().forEach((strategy) -> strategy(strategy, node, null));
		this.plan.targets().forEach((target) -> target(target, node, years));
	}

	private NodeRef sourceDocument() {
		SourceEntry source = this.plan.source();
		return this.graph.node(NodeLabel.SOURCE_DOCUMENT, this.plan.slug(),
				new Properties().with("title", source.title())
					.with("publisher", source.publisher())
					.with("edition", source.edition())
					.with("file", source.file())
					.with("sha256", source.sha256())
					.with("url", source.url())
					.with("retrievedOn", source.retrievedOn()));
	}

	private void year(PlanYearEntry year, NodeRef planNode) {
		NodeRef node = this.graph.node(NodeLabel.PLAN_YEAR, this.plan.slug() + "/" + year.year(),
				new Properties().with("year", year.year())
					.with("completeness", year.completeness())
					.with("note", year.note())
					.with("sort", this.sort + "/" + year.year()));
		this.graph.edge(planNode, "HAS_YEAR", node);
	}

	private void strategy(StrategyEntry strategy, NodeRef planNode, @Nullable NodeRef parent) {
		NodeRef node = this.graph.node(NodeLabel.STRATEGY, key(strategy.key()),
				listed(strategy.years()).with("title", strategy.title())
					.with("number", strategy.number())
					.with("kind", strategy.kind())
					.with("objective", strategy.objective())
					.with("note", strategy.note()));
		this.graph.edge(planNode, "HAS_STRATEGY", node);
		if (parent != null) {
			this.graph.edge(node, "PART_OF", parent);
		}
		strategy.years()
			.forEach((year) -> this.graph.edge(node, "IN_FORCE_IN", new NodeRef(NodeLabel.PLAN_YEAR, key(year + ""))));
		passages(node, strategy.passages());
		claims(node, strategy.claims(), strategy.years());
		strategy.initiatives().forEach((initiative) -> initiative(initiative, node, null, strategy.years()));
		strategy.targets().forEach((target) -> target(target, node, strategy.years()));
		strategy.strategies().forEach((child) -> strategy(child, planNode, node));
	}

	private void initiative(InitiativeEntry initiative, NodeRef strategy, @Nullable NodeRef whole,
			List<Integer> years) {
		NodeRef node = this.graph.node(NodeLabel.INITIATIVE, key(initiative.key()),
				listed(years).with("title", initiative.title())
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
		passages(node, initiative.passages());
		claims(node, initiative.claims(), years);
		initiative.parts().forEach((part) -> initiative(part, strategy, node, years));
	}

	private void target(TargetEntry target, NodeRef holder, List<Integer> years) {
		NodeRef node = this.graph.node(NodeLabel.TARGET, key(target.key()), TargetProperties.of(target, listed(years)));
		this.graph.edge(holder, "HAS_TARGET", node);
		target.totalOf().forEach((part) -> this.graph.edge(node, "TOTAL_OF", new NodeRef(NodeLabel.TARGET, key(part))));
		passages(node, target.passages());
		claims(node, target.claims(), years);
	}

	private void claims(NodeRef subject, List<ClaimEntry> claims, List<Integer> years) {
		for (ClaimEntry claim : claims) {
			NodeRef about = about(claim);
			String key = subject.key() + "~" + about.label().name().toLowerCase(Locale.ROOT).replace('_', '-') + "-"
					+ about.key() + "~" + claim.stance().toLowerCase(Locale.ROOT);
			NodeRef node = this.graph.node(NodeLabel.CLAIM, key,
					listed(claim.years().isEmpty() ? years : claim.years()).with("stance", claim.stance())
						.with("basis", claim.basis())
						.with("rationale", claim.rationale())
						.with("note", claim.note())
						.coding(this.plan.coding()));
			this.graph.edge(subject, "MAKES", node);
			this.graph.edge(node, "ABOUT", about);
			passages(node, claim.passages());
		}
	}

	private static NodeRef about(ClaimEntry claim) {
		if (claim.goal() != null) {
			return new NodeRef(NodeLabel.MINISTERIAL_GOAL, claim.goal());
		}
		if (claim.sdg() != null) {
			return new NodeRef(NodeLabel.SUSTAINABLE_DEVELOPMENT_GOAL, claim.sdg().toString());
		}
		return new NodeRef(NodeLabel.GOAL_SET, Objects.requireNonNull(claim.goalSet()).toString());
	}

	private void passages(NodeRef owner, List<PassageEntry> passages) {
		for (int i = 0; i < passages.size(); i++) {
			PassageEntry passage = passages.get(i);
			String key = owner.label().label() + ":" + owner.key() + "#" + (i + 1);
			NodeRef node = this.graph.node(NodeLabel.PASSAGE, key,
					new Properties().with("headingPath", passage.heading())
						.with("exact", passage.exact())
						.with("prefix", passage.prefix())
						.with("suffix", passage.suffix())
						.with("occurrence", passage.occurrence())
						.with("page", passage.page())
						.with("link", link(passage))
						.with("sort", "%s#%04d".formatted(owner.key(), i)));
			this.graph.edge(owner, "EVIDENCED_BY", node);
			this.graph.edge(node, "IN", this.document);
		}
	}

	private @Nullable String link(PassageEntry passage) {
		String url = this.plan.source().url();
		return (url != null)
				? url + "#:~:text=" + URLEncoder.encode(passage.exact(), StandardCharsets.UTF_8).replace("+", "%20")
				: null;
	}

	private Properties listed(List<Integer> years) {
		this.position++;
		return new Properties().with("plan", this.plan.slug())
			.with("municipalities", this.plan.covers())
			.with("years", years.stream().map(Integer::longValue).toList())
			.with("position", this.position)
			.with("sort", "%s/%05d".formatted(this.sort, this.position));
	}

	private String key(String local) {
		return this.plan.slug() + "/" + local;
	}

}
