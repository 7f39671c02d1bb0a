package dk.plangraf.seed;

import java.util.Map;
import java.util.TreeMap;

import dk.plangraf.graph.GraphReader;

import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** The version of a data set, without taking anybody's word for it. */
final class StoredVersion {

	private StoredVersion() {
	}

	/** The version as anybody can compute it who has nothing but the database. */
	static String recomputed(ConfigurableApplicationContext instance) {
		GraphReader reader = instance.getBean(GraphReader.class);
		GraphStore store = instance.getBean(GraphStore.class);
		Map<String, String> plans = new TreeMap<>();
		store.listPlans(store.state().generation()).forEach((slug, plan) -> {
			plans.put(slug, ContentHash.read(reader, slug));
			assertThat(plans.get(slug)).as(slug).isEqualTo(plan.contentHash());
		});
		return SeedImporter.version(ContentHash.read(reader, CatalogueGraph.NAME), plans);
	}

	/** The version as it follows from a seed, without any database. */
	static String of(ValidatedSeed seed) {
		Map<String, String> plans = new TreeMap<>();
		seed.plans()
			.forEach((plan) -> plans.put(plan.document().slug(), ContentHash.of(PlanGraph.of(plan, seed.catalogue()))));
		return SeedImporter.version(ContentHash.of(CatalogueGraph.of(seed.catalogue())), plans);
	}

}
