package dk.plangraf.seed;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

import dk.plangraf.graph.NodeLabel;
import dk.plangraf.graph.PlanKeys;
import dk.plangraf.seed.GraphDocument.Properties;
import org.jspecify.annotations.Nullable;

/**
 * What all nodes of one plan have in common: the plan's slug in their keys, their place
 * in its order, the passages and claims that belong to them. What lists filter and sort
 * by (plan, municipalities, years, order) stands on every node that they list.
 */
final class PlanNodes {

	private final PlanDocument plan;

	private final String sort;

	private final GraphDocument graph;

	private final NodeRef document;

	private final ClaimOrigins origins;

	private int position;

	PlanNodes(PlanDocument plan, ClaimOrigins origins, String issuerName) {
		this.plan = plan;
		this.origins = origins;
		this.sort = DanishOrder.key(issuerName) + "/" + plan.years().get(0).year() + "/" + plan.slug();
		this.graph = new GraphDocument(plan.slug());
		this.document = sourceDocument();
	}

	GraphDocument graph() {
		return this.graph;
	}

	NodeRef document() {
		return this.document;
	}

	String sort() {
		return this.sort;
	}

	/** The key in the graph of what has this key in the plan's file. */
	String key(String local) {
		return PlanKeys.of(this.plan.slug(), local);
	}

	List<Integer> years() {
		return this.plan.years().stream().map(PlanYearEntry::year).toList();
	}

	/** The properties of the next thing in the plan's order. */
	Properties listed(List<Integer> years) {
		this.position++;
		return new Properties().with("plan", this.plan.slug())
			.with("municipalities", this.plan.covers())
			.with("years", years.stream().map(Integer::longValue).toList())
			.with("position", this.position)
			.with("sort", "%s/%05d".formatted(this.sort, this.position));
	}

	void claims(NodeRef subject, List<ClaimEntry> claims, List<Integer> years) {
		for (ClaimEntry claim : claims) {
			NodeRef about = about(claim.goal(), claim.sdg(), claim.goalSet());
			NodeRef node = this.graph.node(NodeLabel.CLAIM, claimKey(subject.key(), about, claim.stance()),
					listed(claim.years().isEmpty() ? years : claim.years()).with("stance", claim.stance())
						.with("basis", claim.basis())
						.with("rationale", claim.rationale())
						.with("note", claim.note())
						.with("agreement", this.origins.of(localKey(subject), claim))
						.coding(this.plan.coding()));
			this.graph.edge(subject, "MAKES", node);
			this.graph.edge(node, "ABOUT", about);
			passages(node, claim.passages());
		}
	}

	/** The key in the graph of what a claim's subject is called in the plan's file. */
	String subjectKey(String local) {
		return local.equals(this.plan.slug()) ? local : key(local);
	}

	/** What a subject is called in the plan's file. */
	private String localKey(NodeRef subject) {
		String local = PlanKeys.local(this.plan.slug(), subject.key());
		return local.isEmpty() ? subject.key() : local;
	}

	static String claimKey(String subjectKey, NodeRef about, String stance) {
		return PlanKeys.claim(subjectKey, about.label(), about.key(), stance);
	}

	/** What a claim is about: the one of the three that is given. */
	static NodeRef about(@Nullable String goal, @Nullable Integer sdg, @Nullable Integer goalSet) {
		if (goal != null) {
			return new NodeRef(NodeLabel.MINISTERIAL_GOAL, goal);
		}
		if (sdg != null) {
			return new NodeRef(NodeLabel.SUSTAINABLE_DEVELOPMENT_GOAL, sdg.toString());
		}
		return new NodeRef(NodeLabel.GOAL_SET, Objects.requireNonNull(goalSet).toString());
	}

	void passages(NodeRef owner, List<PassageEntry> passages) {
		for (int i = 0; i < passages.size(); i++) {
			PassageEntry passage = passages.get(i);
			String key = PlanKeys.passage(owner.label(), owner.key(), i + 1);
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

	void targetGroups(NodeRef unit, List<TargetGroupUseEntry> uses) {
		for (int i = 0; i < uses.size(); i++) {
			TargetGroupUseEntry use = uses.get(i);
			this.graph.edge(unit, "CONCERNS", new NodeRef(NodeLabel.TARGET_GROUP, use.group()),
					new Properties().with("words", use.words())
						.with("ageFrom", use.ageFrom())
						.with("ageTo", use.ageTo())
						.with("position", i));
		}
	}

	void instruments(NodeRef unit, List<InstrumentUseEntry> uses) {
		for (int i = 0; i < uses.size(); i++) {
			this.graph.edge(unit, "USES", new NodeRef(NodeLabel.INSTRUMENT, uses.get(i).instrument()),
					new Properties().with("words", uses.get(i).words()).with("position", i));
		}
	}

	void partners(NodeRef unit, List<PartnerUseEntry> uses) {
		for (int i = 0; i < uses.size(); i++) {
			this.graph.edge(unit, "INVOLVES", new NodeRef(NodeLabel.PARTNER, uses.get(i).partner()),
					new Properties().with("words", uses.get(i).words()).with("position", i));
		}
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
					.with("retrievedOn", source.retrievedOn())
					.with("sort", this.sort));
	}

	private @Nullable String link(PassageEntry passage) {
		String url = this.plan.source().url();
		return (url != null)
				? url + "#:~:text=" + URLEncoder.encode(passage.exact(), StandardCharsets.UTF_8).replace("+", "%20")
				: null;
	}

}
