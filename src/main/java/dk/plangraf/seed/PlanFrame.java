package dk.plangraf.seed;

import java.util.List;

import dk.plangraf.graph.NodeLabel;
import dk.plangraf.seed.GraphDocument.Properties;

/**
 * Makes the nodes of what stands around a plan's strategies: who decides it, what frames
 * it, the goals that it prints, its figures, how it is followed up, and what was put
 * right in its claims.
 */
final class PlanFrame {

	private final PlanDocument plan;

	private final PlanNodes nodes;

	private final NodeRef planNode;

	private PlanFrame(PlanDocument plan, PlanNodes nodes, NodeRef planNode) {
		this.plan = plan;
		this.nodes = nodes;
		this.planNode = planNode;
	}

	static void add(PlanDocument plan, PlanNodes nodes, NodeRef planNode) {
		PlanFrame frame = new PlanFrame(plan, nodes, planNode);
		nodes.partners(planNode, plan.partners());
		frame.bodies(plan.bodies());
		plan.relatedPolicies().forEach(frame::relatedPolicy);
		plan.printedGoals().forEach(frame::printedGoal);
		plan.contextFigures().forEach(frame::contextFigure);
		plan.monitoring().forEach((monitoring) -> monitoring(monitoring, nodes, planNode, nodes.years()));
	}

	/** What was put right; once all claims are there. */
	static void addCorrections(PlanDocument plan, PlanNodes nodes, NodeRef planNode) {
		PlanFrame frame = new PlanFrame(plan, nodes, planNode);
		for (int i = 0; i < plan.corrections().size(); i++) {
			frame.correction(plan.corrections().get(i), i + 1);
		}
	}

	static void monitoring(MonitoringEntry monitoring, PlanNodes nodes, NodeRef owner, List<Integer> years) {
		NodeRef node = nodes.graph()
			.node(NodeLabel.MONITORING, nodes.key(monitoring.key()),
					nodes.listed(years)
						.with("subject", monitoring.subject())
						.with("by", monitoring.by())
						.with("frequency", monitoring.frequency())
						.with("source", monitoring.source())
						.with("note", monitoring.note()));
		nodes.graph().edge(owner, "FOLLOWED_UP_BY", node);
		nodes.passages(node, monitoring.passages());
	}

	private void bodies(List<BodyEntry> bodies) {
		for (int i = 0; i < bodies.size(); i++) {
			BodyEntry body = bodies.get(i);
			add(NodeLabel.PLAN_BODY, "body-" + (i + 1), "HAS_BODY",
					listed().with("name", body.name())
						.with("role", body.role())
						.with("date", body.date())
						.with("deadline", body.deadline())
						.with("note", body.note()),
					body.passages());
		}
	}

	private void relatedPolicy(RelatedPolicyEntry policy) {
		add(NodeLabel.RELATED_POLICY, policy.key(), "FRAMED_BY",
				listed().with("title", policy.title()).with("kind", policy.kind()).with("note", policy.note()),
				policy.passages());
	}

	private void printedGoal(PrintedGoalEntry goal) {
		NodeRef node = add(NodeLabel.PRINTED_GOAL, goal.year() + "-" + goal.goal(), "PRINTS",
				listed().with("year", goal.year())
					.with("number", goal.number())
					.with("wording", goal.wording())
					.with("novelty", goal.novelty())
					.with("note", goal.note()),
				goal.passages());
		this.nodes.graph().edge(node, "OF", new NodeRef(NodeLabel.MINISTERIAL_GOAL, goal.goal()));
	}

	private void contextFigure(ContextFigureEntry figure) {
		add(NodeLabel.CONTEXT_FIGURE, figure.key(), "HAS_FIGURE",
				listed().sorted("metric", figure.metric())
					.with("population", figure.population())
					.with("area", figure.area())
					.with("value", figure.value())
					.with("unit", figure.unit())
					.with("approximate", Boolean.TRUE.equals(figure.approximate()))
					.with("period", figure.period())
					.with("source", figure.source())
					.with("note", figure.note()),
				figure.passages());
	}

	private void correction(CorrectionEntry correction, int number) {
		NodeRef about = PlanNodes.about(correction.goal(), correction.sdg(), correction.goalSet());
		String subject = this.nodes.subjectKey(correction.subject());
		NodeRef claim = new NodeRef(NodeLabel.CLAIM, PlanNodes.claimKey(subject, about, correction.stance()));
		FormerClaimEntry before = correction.before();
		NodeRef node = add(NodeLabel.CORRECTION, "correction-" + number, "HAS_CORRECTION",
				listed().with("date", correction.date())
					.with("by", correction.by())
					.with("unit", correction.subject())
					.with("stance", correction.stance())
					.with("claimId", claim.id())
					.with("change", correction.change())
					.with("formerBasis", (before != null) ? before.basis() : null)
					.with("formerRationale", (before != null) ? before.rationale() : null)
					.with("reason", correction.reason()),
				List.of());
		this.nodes.graph().edge(node, "ABOUT", about);
		// a later correction may have taken the claim away, or brought it back
		if (this.nodes.graph().has(claim)) {
			this.nodes.graph().edge(node, "CORRECTS", claim);
		}
	}

	private NodeRef add(NodeLabel label, String key, String relationship, Properties properties,
			List<PassageEntry> passages) {
		NodeRef node = this.nodes.graph().node(label, this.nodes.key(key), properties);
		this.nodes.graph().edge(this.planNode, relationship, node);
		this.nodes.passages(node, passages);
		return node;
	}

	private Properties listed() {
		return this.nodes.listed(this.nodes.years());
	}

}
