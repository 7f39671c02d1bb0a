package dk.plangraf.seed;

import java.nio.file.Path;
import java.util.List;

import dk.plangraf.bench.Extent;
import dk.plangraf.bench.GraphSize;
import dk.plangraf.bench.SyntheticSeed;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** What the generator writes is a seed like any other. */
class MadeUpSeedTests {

	@TempDir
	private static Path folder;

	private static GraphSize size;

	private static SeedValidation validation;

	@BeforeAll
	static void generate() throws Exception {
		size = new SyntheticSeed(new Extent(7, 2, 2019, 2021), Path.of("seed", "catalogue")).write(folder);
		validation = SeedValidator.validate(SeedFiles.in(folder.resolve("seed")), null);
	}

	@Test
	void itIsSoundAndNothingInItIsWorthANotice() {
		assertThat(validation.findings()).isEmpty();
		assertThat(validation.seed()).isPresent();
	}

	@Test
	void itsGraphIsAsLargeAsTheGeneratorSays() {
		List<GraphDocument> plans = plans();
		assertThat(size.plans()).isEqualTo(6).isEqualTo(plans.size());
		assertThat(plans.stream().mapToLong((plan) -> plan.nodes().size()).sum()).isEqualTo(size.nodes());
		assertThat(plans.stream().mapToLong((plan) -> plan.edges().size()).sum()).isEqualTo(size.relationships());
	}

	@Test
	void idsOfTheYardstickLeadToKeysByTheRule() {
		assertThat(plans()).filteredOn((plan) -> plan.name().equals("plan-147-2020"))
			.singleElement()
			.satisfies((plan) -> assertThat(plan.nodes()).extracting(GraphNode::key)
				.contains("plan-147-2020", "plan-147-2020/s1", "plan-147-2020/s2-i3", "plan-147-2020/s6-t1"));
	}

	private static List<GraphDocument> plans() {
		ValidatedSeed seed = validation.seed().orElseThrow();
		return seed.plans().stream().map((plan) -> PlanGraph.of(plan, seed.catalogue())).toList();
	}

}
