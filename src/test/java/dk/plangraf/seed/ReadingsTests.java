package dk.plangraf.seed;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import dk.plangraf.graph.NodeLabel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

/** Readings and settlements as parts of a seed. */
class ReadingsTests {

	private static final String SECOND = "readings/second/sound.yaml";

	private static final String SETTLEMENT = "readings/settlements/sound.yaml";

	@TempDir
	Path temporary;

	private SeedFixture seed;

	@BeforeEach
	void makeSeed() {
		this.seed = SeedFixture.in(this.temporary).readTwice();
	}

	@Test
	void aPlanThatWasReadTwiceKnowsHowFarItsReadersAgree() {
		assertThat(this.seed.findings()).isEmpty();
		PlanAgreement agreement = Objects.requireNonNull(plan().agreement());
		assertThat(agreement.differences()).hasSize(4).allMatch((one) -> "FIRST".equals(one.settled()));
		assertThat(agreement.first().name()).isEqualTo("Første læser");
		assertThat(agreement.byMachines()).isTrue();
	}

	@Test
	void withoutASettlementNothingHasToBeSettled() {
		this.seed.without(SETTLEMENT);
		assertThat(this.seed.findings()).isEmpty();
		assertThat(Objects.requireNonNull(plan().agreement()).tally().outcomes().open()).isEqualTo(4);
	}

	@Test
	void withOneReadingThereIsNothingToCompare() {
		this.seed.without(SECOND).without(SETTLEMENT);
		assertThat(this.seed.findings()).isEmpty();
		assertThat(plan().agreement()).isNull();
		assertThat(claims()).containsOnly(entry("sound/unge", "null"));
	}

	@Test
	void readingsAreHeldAgainstTheSameRulesAsPlans() {
		edit(SECOND, "goal: opkvalificering", "goal: opkvalifisering");
		edit(SECOND, "exact: Kommunen vil", "exact: Kommunerne vil");
		assertThat(this.seed.findings()).hasSize(3)
			.allMatch((finding) -> finding.startsWith("ERROR readings/second/sound.yaml:"));
	}

	@Test
	void aReadingOfNoPlanIsAFinding() {
		this.seed.with("readings/first/other.yaml",
				this.seed.read("readings/first/sound.yaml").replace("slug: sound", "slug: other"));
		assertThat(this.seed.findings()).containsExactly("ERROR readings/first/other.yaml:1:1: There is no plan of "
				+ "which this would be a reading. Put what came of the readings into plans/other.yaml.");
	}

	@Test
	void aSettlementWithoutBothReadingsIsAFinding() {
		this.seed.without(SECOND);
		assertThat(this.seed.findings())
			.containsExactly("ERROR readings/settlements/sound.yaml:1:1: There are no two readings that this would "
					+ "settle. Put sound.yaml into readings/first/ and readings/second/.");
	}

	@Test
	void aFolderOfReadingsWithAnotherNameIsAFinding() {
		this.seed.with("readings/third/sound.yaml", "").with("readings/README.md", "");
		assertThat(this.seed.findings()).containsExactly("ERROR readings/third:1:1: Nothing but first/, second/ and "
				+ "settlements/ is read here. Move it into one of the three, or out of this folder.");
	}

	@Test
	void aClaimTellsWhichReadingMadeIt() {
		assertThat(claims()).containsOnly(entry("sound/unge", "FIRST_READING"));
		edit("plans/sound.yaml", "basis: STATED", "basis: INFERRED\n        rationale: Unge skal i uddannelse.");
		assertThat(claims()).containsOnly(entry("sound/unge", "SECOND_READING"));
		edit("plans/sound.yaml", "basis: INFERRED\n        rationale: Unge skal i uddannelse.", "basis: STATED");
		edit(SECOND, "basis: INFERRED\n        rationale: Unge skal i uddannelse.", "basis: STATED");
		this.seed.without(SETTLEMENT);
		assertThat(claims()).containsOnly(entry("sound/unge", "BOTH_READINGS"));
		edit("plans/sound.yaml", "stance: ADDRESSES", "stance: LIMITS");
		assertThat(claims()).containsOnly(entry("sound/unge", "SETTLED"));
	}

	@Test
	void aClaimOfAUnitThatOnlyTheSecondReaderHasIsThatReaders() {
		this.seed.without(SETTLEMENT).with("plans/sound.yaml", this.seed.read(SECOND));
		assertThat(claims()).containsEntry("sound/mentorer-i-virksomheder", "SECOND_READING");
	}

	@Test
	void readingsAndSettlementAreInTheChecksumOfThePlan() {
		String settled = plan().checksum();
		String open = plan(this.seed.without(SETTLEMENT)).checksum();
		edit(SECOND, "title: Lade mentorer", "title: At lade mentorer");
		assertThat(List.of(plan().checksum(), open, settled)).doesNotHaveDuplicates();
	}

	@Test
	void theGraphHoldsANodeForEachPlanThatWasReadTwiceAndOneOverAll() {
		Map<String, GraphNode> nodes = AgreementGraph.of(List.of(plan()))
			.nodes()
			.stream()
			.collect(Collectors.toMap(GraphNode::key, (node) -> node));
		assertThat(nodes).containsOnlyKeys("sound", "all");
		assertThat(nodes.get("sound").properties()).containsEntry("plan", "sound")
			.containsEntry("secondReader", "Anden læser")
			.containsEntry("machines", true)
			.containsEntry("claimRatings", 4L)
			.containsEntry("claimOrNoneCounts", List.of(1L, 0L, 0L, 3L))
			.containsEntry("settledAsFirst", 4L)
			.containsEntry("unmatchedClaimsOfSecond", 1L);
		assertThat(nodes.get("all").properties()).doesNotContainKey("plan")
			.containsEntry("plans", List.of("sound"))
			.containsEntry("claimOrNoneKappa", 1.0);
		assertThat(AgreementGraph.of(List.of(plan(this.seed.without("readings")))).nodes()).isEmpty();
	}

	private void edit(String file, String before, String after) {
		String text = this.seed.read(file);
		assertThat(text).contains(before);
		this.seed.with(file, text.replace(before, after));
	}

	private ValidatedPlan plan() {
		return plan(this.seed);
	}

	private static ValidatedPlan plan(SeedFixture seed) {
		return seed.validate().seed().orElseThrow().plans().get(0);
	}

	/** The units that make claims, each with what the graph says of who made it. */
	private Map<String, String> claims() {
		ValidatedSeed valid = this.seed.validate().seed().orElseThrow();
		return PlanGraph.of(valid.plans().get(0), valid.catalogue())
			.nodes()
			.stream()
			.filter((node) -> node.label() == NodeLabel.CLAIM)
			.collect(Collectors.toMap((node) -> node.key().replaceFirst("~.*", ""),
					(node) -> String.valueOf(node.properties().get("agreement"))));
	}

}
