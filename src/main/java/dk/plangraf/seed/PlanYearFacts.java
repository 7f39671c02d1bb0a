package dk.plangraf.seed;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import dk.plangraf.graph.EvidenceFact;
import dk.plangraf.graph.EvidencePlaces;
import dk.plangraf.graph.InitiativesBelow;
import dk.plangraf.graph.NodeLabel;
import dk.plangraf.graph.PlanKeys;
import dk.plangraf.graph.PlanYearFact;
import dk.plangraf.graph.UnitTitles;

/** Finds the {@link PlanYearFact}s of the years of a plan. */
final class PlanYearFacts {

	private final DocumentWalk walk;

	private final PlanEvidence evidence;

	private final NodeRef plan;

	private final String titles;

	private PlanYearFacts(DocumentWalk walk, NodeRef plan) {
		this.walk = walk;
		this.plan = plan;
		this.evidence = new PlanEvidence(walk, plan);
		this.titles = UnitTitles.write(this.evidence.titles());
	}

	/** The facts of all years of a plan, by property; a catalogue has none. */
	static Map<NodeRef, Map<String, Object>> of(GraphDocument document) {
		DocumentWalk walk = new DocumentWalk(document);
		Map<NodeRef, Map<String, Object>> facts = new LinkedHashMap<>();
		of(walk, NodeLabel.EMPLOYMENT_PLAN).map((plan) -> new PlanYearFacts(walk, plan))
			.forEach((plan) -> of(walk, NodeLabel.PLAN_YEAR).forEach((year) -> facts.put(year, plan.facts(year))));
		return facts;
	}

	private static Stream<NodeRef> of(DocumentWalk walk, NodeLabel label) {
		return walk.nodes().stream().filter((ref) -> ref.label() == label);
	}

	private Map<String, Object> facts(NodeRef ref) {
		Map<String, Object> facts = new LinkedHashMap<>();
		long year = Long.parseLong(PlanKeys.local(this.plan.key(), ref.key()));
		speaks(ref, year, facts);
		add(facts, PlanYearFact.GOAL_EVIDENCE, PlanYearFact.GOAL_PLACES,
				this.evidence.claims(NodeLabel.MINISTERIAL_GOAL, year));
		add(facts, PlanYearFact.SDG_EVIDENCE, PlanYearFact.SDG_PLACES,
				this.evidence.claims(NodeLabel.SUSTAINABLE_DEVELOPMENT_GOAL, year));
		add(facts, PlanYearFact.TARGET_GROUP_EVIDENCE, PlanYearFact.TARGET_GROUP_PLACES,
				this.evidence.uses("CONCERNS", year));
		add(facts, PlanYearFact.INSTRUMENT_EVIDENCE, PlanYearFact.INSTRUMENT_PLACES, this.evidence.uses("USES", year));
		add(facts, PlanYearFact.PARTNER_EVIDENCE, PlanYearFact.PARTNER_PLACES, this.evidence.uses("INVOLVES", year));
		Map<String, List<String>> below = this.evidence.initiativesBelow(year);
		if (!below.isEmpty()) {
			facts.put(PlanYearFact.INITIATIVES_BELOW.property(), InitiativesBelow.write(below));
		}
		facts.put(PlanYearFact.UNIT_TITLES.property(), this.titles);
		return facts;
	}

	/** Sorted as texts, a space comes before all that can stand in its place. */
	private void speaks(NodeRef ref, long year, Map<String, Object> facts) {
		Map<String, Object> said = this.walk.properties(this.plan);
		List<Long> years = this.walk.years(this.plan);
		String edition = said.getOrDefault("revisedOn", "") + " ";
		facts.put(PlanYearFact.SPEAKS_FOR.property(), said.get("municipalities"));
		facts.put(PlanYearFact.RANK.property(), edition + years.get(0) + " " + this.plan.key());
		facts.put(PlanYearFact.LATEST_RANK.property(), years.get(years.size() - 1) + " " + edition + this.plan.key()
				+ " " + (this.walk.text(ref, "completeness").equals("WHOLE") ? "1 " : "0 ") + year);
		Object replaces = said.get("replaces");
		if (replaces != null) {
			facts.put(PlanYearFact.REPLACES.property(), PlanKeys.of((String) replaces, String.valueOf(year)));
		}
	}

	private static void add(Map<String, Object> facts, PlanYearFact evidence, PlanYearFact places,
			List<PlanEvidence.Found> found) {
		if (!found.isEmpty()) {
			facts.put(evidence.property(), EvidenceFact.write(found.stream().map(PlanEvidence.Found::fact).toList()));
			facts.put(places.property(), EvidencePlaces.write(found.stream().map(PlanEvidence.Found::places).toList()));
		}
	}

}
