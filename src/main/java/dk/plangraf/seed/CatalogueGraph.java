package dk.plangraf.seed;

import java.util.List;
import java.util.function.BiFunction;

import dk.plangraf.graph.NodeLabel;
import dk.plangraf.seed.GraphDocument.Properties;

/** Makes the nodes and relationships of the catalogue. */
final class CatalogueGraph {

	static final String NAME = "catalogue";

	private final GraphDocument graph = new GraphDocument(NAME);

	private CatalogueGraph() {
	}

	static GraphDocument of(CatalogueDocument catalogue) {
		CatalogueGraph made = new CatalogueGraph();
		catalogue.regions().forEach(made::region);
		catalogue.labourMarketCouncils().forEach(made::council);
		catalogue.municipalities().forEach(made::municipality);
		List<GoalEntry> goals = catalogue.ministerialGoals();
		for (int i = 0; i < goals.size(); i++) {
			made.goal(goals.get(i), i);
		}
		catalogue.goalSets().forEach(made::goalSet);
		catalogue.sustainableDevelopmentGoals().forEach(made::sustainableDevelopmentGoal);
		made.vocabulary(NodeLabel.TARGET_GROUP, catalogue.targetGroups());
		made.vocabulary(NodeLabel.INSTRUMENT, catalogue.instruments());
		made.vocabulary(NodeLabel.INDICATOR, catalogue.indicators());
		catalogue.partners().forEach(made::partner);
		return made.graph;
	}

	private void region(RegionEntry region) {
		this.graph.node(NodeLabel.REGION, region.key(),
				new Properties().with("name", region.name())
					.with("note", region.note())
					.with("sort", place(region.name(), region.key()))
					.source(region.source()));
	}

	private void council(CouncilEntry council) {
		this.graph.node(NodeLabel.LABOUR_MARKET_COUNCIL, council.key(),
				new Properties().with("name", council.name())
					.with("from", council.from())
					.with("to", council.to())
					.with("note", council.note())
					.with("sort", place(council.name(), council.key()))
					.source(council.source()));
	}

	private void municipality(MunicipalityEntry municipality) {
		NodeRef node = this.graph.node(NodeLabel.MUNICIPALITY, municipality.code(),
				new Properties().with("code", municipality.code())
					.with("name", municipality.name())
					.with("lau", municipality.lau())
					.with("nuts", municipality.nuts())
					.with("note", municipality.note())
					.with("sort", place(municipality.name(), municipality.code()))
					.source(municipality.source()));
		this.graph.edge(node, "IN_REGION", new NodeRef(NodeLabel.REGION, municipality.region()));
		municipality.councils()
			.forEach((membership) -> this.graph.edge(node, "IN_COUNCIL",
					new NodeRef(NodeLabel.LABOUR_MARKET_COUNCIL, membership.council()),
					new Properties().with("from", membership.from())
						.with("to", membership.to())
						.with("note", membership.note())
						.source(membership.source())));
	}

	private void goal(GoalEntry goal, int position) {
		this.graph.node(NodeLabel.MINISTERIAL_GOAL, goal.key(),
				new Properties().with("name", goal.name())
					.with("nameEn", goal.nameEn())
					.with("endedOn", goal.endedOn())
					.with("searchWords", words(goal, (group, word) -> word))
					.with("searchMeanings", words(goal, (group, word) -> group.meaning()))
					.with("note", goal.note())
					.with("sort", "%03d".formatted(position))
					.source(goal.source()));
	}

	/** One for each word. */
	private static List<String> words(GoalEntry goal, BiFunction<SearchWordsEntry, String, String> value) {
		return goal.searchWords()
			.stream()
			.flatMap((group) -> group.words().stream().map((word) -> value.apply(group, word)))
			.toList();
	}

	private void goalSet(GoalSetEntry set) {
		NodeRef node = this.graph.node(NodeLabel.GOAL_SET, String.valueOf(set.year()),
				new Properties().with("year", set.year())
					.with("complete", set.complete())
					.with("note", set.note())
					.with("sort", String.valueOf(set.year()))
					.source(set.source()));
		set.announcements().forEach((announcement) -> announcement(announcement, set.year(), node));
	}

	private void announcement(AnnouncementEntry announcement, int year, NodeRef set) {
		Integer number = announcement.number();
		NodeRef node = this.graph.node(NodeLabel.GOAL_ANNOUNCEMENT, year + "/" + announcement.goal(),
				new Properties().with("year", year)
					.with("number", number)
					.with("wording", announcement.wording())
					.with("novelty", announcement.novelty())
					.with("late", Boolean.TRUE.equals(announcement.late()))
					.with("note", announcement.note())
					.with("sort", "%d/%02d/%s".formatted(year, (number != null) ? number : 99, announcement.goal()))
					.source(announcement.source()));
		this.graph.edge(set, "HOLDS", node);
		this.graph.edge(node, "OF", new NodeRef(NodeLabel.MINISTERIAL_GOAL, announcement.goal()));
	}

	private void sustainableDevelopmentGoal(SdgEntry goal) {
		this.graph.node(NodeLabel.SUSTAINABLE_DEVELOPMENT_GOAL, String.valueOf(goal.number()),
				new Properties().with("number", goal.number())
					.with("name", goal.name())
					.with("nameEn", goal.nameEn())
					.with("uri", goal.uri())
					.with("note", goal.note())
					.with("sort", "%02d".formatted(goal.number()))
					.source(goal.source()));
	}

	private void vocabulary(NodeLabel label, List<TermEntry> terms) {
		for (TermEntry term : terms) {
			NodeRef node = this.graph.node(label, term.key(),
					new Properties().with("name", term.label())
						.with("nameEn", term.labelEn())
						.with("alternativeLabels", term.alternativeLabels())
						.with("alternativeLabelsEn", term.alternativeLabelsEn())
						.with("definition", term.definition())
						.with("note", term.note())
						.with("sort", place(term.label(), term.key()))
						.source(term.source()));
			term.broader().forEach((key) -> this.graph.edge(node, "BROADER", new NodeRef(label, key)));
			term.related().forEach((key) -> this.graph.edge(node, "RELATED", new NodeRef(label, key)));
		}
	}

	private void partner(PartnerEntry partner) {
		NodeRef node = this.graph.node(NodeLabel.PARTNER, partner.key(),
				new Properties().with("name", partner.name())
					.with("kind", partner.kind())
					.with("collective", Boolean.TRUE.equals(partner.collective()))
					.with("alternativeLabels", partner.alternativeLabels())
					.with("note", partner.note())
					.with("sort", place(partner.name(), partner.key()))
					.source(partner.source()));
		if (partner.municipality() != null) {
			this.graph.edge(node, "IS", new NodeRef(NodeLabel.MUNICIPALITY, partner.municipality()));
		}
		if (partner.council() != null) {
			this.graph.edge(node, "IS", new NodeRef(NodeLabel.LABOUR_MARKET_COUNCIL, partner.council()));
		}
	}

	/** The place in the Danish alphabet; the key tells names apart that are the same. */
	private static String place(String name, String key) {
		return DanishOrder.key(name) + "/" + key;
	}

}
