package dk.plangraf.seed;

import java.util.List;

/**
 * A seed without errors: all that an import may take for granted is so. Only the
 * validator makes one.
 */
public final class ValidatedSeed {

	private final String fingerprint;

	private final CatalogueDocument catalogue;

	private final String catalogueChecksum;

	private final List<ValidatedPlan> plans;

	private final List<String> kept;

	private final ReadingTime time;

	private ValidatedSeed(String fingerprint, CatalogueDocument catalogue, String catalogueChecksum,
			List<ValidatedPlan> plans, List<String> kept, ReadingTime time) {
		this.fingerprint = fingerprint;
		this.catalogue = catalogue;
		this.catalogueChecksum = catalogueChecksum;
		this.plans = List.copyOf(plans);
		this.kept = List.copyOf(kept);
		this.time = time;
	}

	static ValidatedSeed of(String fingerprint, CatalogueDocument catalogue, String catalogueChecksum,
			List<ValidatedPlan> plans, List<String> kept, ReadingTime time) {
		return new ValidatedSeed(fingerprint, catalogue, catalogueChecksum, plans, kept, time);
	}

	/** Of the files that it was read from; see {@link SeedFiles#fingerprint()}. */
	String fingerprint() {
		return this.fingerprint;
	}

	CatalogueDocument catalogue() {
		return this.catalogue;
	}

	/** See {@link SeedChecksums#catalogue()}. */
	String catalogueChecksum() {
		return this.catalogueChecksum;
	}

	/** Those that were read, in the order of their slugs. */
	List<ValidatedPlan> plans() {
		return this.plans;
	}

	/** Slugs of the plans that are in the graph as they are, and were not read. */
	List<String> kept() {
		return this.kept;
	}

	/** How long reading and checking it took. */
	ReadingTime time() {
		return this.time;
	}

}
