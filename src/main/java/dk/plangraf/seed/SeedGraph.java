package dk.plangraf.seed;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * The graph that a seed makes, document by document, without a store; a national seed is
 * never in memory as a whole.
 */
final class SeedGraph {

	private final ValidatedSeed seed;

	private final GraphDocument catalogue;

	private final Map<String, ValidatedPlan> plans = new LinkedHashMap<>();

	private final Map<String, String> hashes = new LinkedHashMap<>();

	SeedGraph(ValidatedSeed seed) {
		this.seed = seed;
		this.catalogue = CatalogueGraph.of(seed.catalogue());
		seed.plans().forEach((plan) -> this.plans.put(plan.slug(), plan));
	}

	GraphDocument catalogue() {
		return this.catalogue;
	}

	/** The slugs of the plans, in their order. */
	Set<String> plans() {
		return this.plans.keySet();
	}

	/** What a plan says; nothing if the seed does not have it. */
	@Nullable GraphDocument plan(String slug) {
		ValidatedPlan plan = this.plans.get(slug);
		if (plan == null) {
			return null;
		}
		GraphDocument document = PlanGraph.of(plan, this.seed.catalogue());
		this.hashes.computeIfAbsent(slug, (name) -> ContentHash.of(document));
		return document;
	}

	/** The version that the data set has once it is imported. */
	String version() {
		this.plans.keySet().stream().filter((slug) -> !this.hashes.containsKey(slug)).forEach(this::plan);
		return SeedImporter.version(ContentHash.of(this.catalogue), this.hashes,
				ContentHash.of(AgreementGraph.of(this.seed.plans())));
	}

}
