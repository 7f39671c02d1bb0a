package dk.plangraf.seed;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dk.plangraf.graph.FilterFact;
import dk.plangraf.graph.ListTerm;
import dk.plangraf.graph.NodeLabel;
import dk.plangraf.seed.GraphDocument.Properties;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** By which claims and uses filters find the elements of a plan. */
class FilterFactsTests {

	private final GraphDocument catalogue = new GraphDocument("catalogue");

	private final GraphDocument plan = new GraphDocument("plan");

	private final NodeRef goal = this.catalogue.node(NodeLabel.MINISTERIAL_GOAL, "goal", new Properties());

	private final NodeRef strategy = unit(NodeLabel.STRATEGY, "strategy");

	private final NodeRef initiative = unit(NodeLabel.INITIATIVE, "initiative");

	private final NodeRef target = unit(NodeLabel.TARGET, "target");

	@Test
	void aTargetAndAnInitiativeCountForWhatTheyAddressAndAStrategyForWhatItNames() {
		for (NodeRef unit : List.of(this.strategy, this.initiative, this.target)) {
			claim(unit, "MENTIONS", "STATED", 2021);
		}
		assertThat(facts(this.strategy)).containsEntry("goalFacts",
				List.of("goal", "goal|2021", "goal|STATED", "goal|STATED|2021"));
		assertThat(facts(this.initiative)).isEmpty();
		assertThat(facts(this.target)).isEmpty();
		claim(this.target, "ADDRESSES", "INFERRED", 2022);
		assertThat(facts(this.target))
			.containsEntry("goalFacts", List.of("goal", "goal|2022", "goal|INFERRED", "goal|INFERRED|2022"))
			.containsEntry("basisFacts", List.of("INFERRED", "INFERRED|2022"));
	}

	@Test
	void aStrategysClaimIsPassedDownUnlessItIsAboutTheGoalsAsASet() {
		this.plan.edge(this.strategy, "HAS_INITIATIVE", this.initiative);
		claim(this.strategy, "ADDRESSES", "COLLECTIVE", 2021);
		assertThat(facts(this.initiative)).isEmpty();
		claim(this.strategy, "ADDRESSES", "STATED", 2021);
		assertThat(facts(this.initiative)).containsKey("goalFacts");
		assertThat(facts(this.target)).isEmpty();
	}

	@Test
	void whatIsUsedCountsForWhatIsBroaderToo() {
		NodeRef broad = this.catalogue.node(NodeLabel.INSTRUMENT, "broad", new Properties());
		NodeRef narrow = this.catalogue.node(NodeLabel.INSTRUMENT, "narrow", new Properties());
		this.catalogue.edge(narrow, "BROADER", broad);
		this.plan.edge(this.initiative, "USES", narrow);
		assertThat(facts(this.initiative)).containsEntry("instrumentFacts",
				List.of("broad", "broad|2021", "narrow", "narrow|2021"));
		assertThat(facts(this.strategy)).isEmpty();
	}

	private NodeRef unit(NodeLabel label, String key) {
		return this.plan.node(label, key, new Properties().with("years", List.of(2021L)));
	}

	private void claim(NodeRef unit, String stance, String basis, long year) {
		NodeRef claim = this.plan.node(NodeLabel.CLAIM, unit.key() + "-" + this.plan.nodes().size(),
				new Properties().with("stance", stance).with("basis", basis).with("years", List.of(year)));
		this.plan.edge(unit, "MAKES", claim);
		this.plan.edge(claim, "ABOUT", this.goal);
	}

	@Test
	void aUnitOfAListHasAShortTermForEachThingThatItHasToDoWith() {
		NodeRef instrument = this.catalogue.node(NodeLabel.INSTRUMENT, "goal", new Properties());
		this.plan.edge(this.strategy, "USES", instrument);
		claim(this.strategy, "ADDRESSES", "STATED", 2021);
		assertThat(terms(this.strategy)).containsExactlyInAnyOrder(ListTerm.of(FilterFact.GOAL, "goal"),
				ListTerm.of(FilterFact.INSTRUMENT, "goal"), ListTerm.of(FilterFact.BASIS, "STATED"));
		assertThat(terms(this.target)).isEqualTo(List.of());
		assertThat(terms(this.initiative)).as("a part of an initiative is in no list").isNull();
	}

	@Test
	void aUnitThatHasToDoWithMoreThanAnIndexCanHoldIsRefusedInWords() {
		for (int i = 0; i <= ListTerm.MAXIMUM; i++) {
			this.plan.edge(this.strategy, "USES",
					this.catalogue.node(NodeLabel.INSTRUMENT, "instrument-" + i, new Properties()));
		}
		assertThatThrownBy(() -> terms(this.strategy)).hasMessageContaining("strategy has to do with 701")
			.hasMessageContaining("700 is the most");
	}

	private Map<String, Object> facts(NodeRef ref) {
		Map<String, Object> facts = new HashMap<>(
				FilterFacts.of(this.plan, this.catalogue).getOrDefault(ref, Map.of()));
		facts.remove(ListTerm.PROPERTY);
		return facts;
	}

	private List<Long> terms(NodeRef ref) {
		@SuppressWarnings("unchecked")
		List<Long> terms = (List<Long>) FilterFacts.of(this.plan, this.catalogue)
			.getOrDefault(ref, Map.of())
			.get(ListTerm.PROPERTY);
		return terms;
	}

}
