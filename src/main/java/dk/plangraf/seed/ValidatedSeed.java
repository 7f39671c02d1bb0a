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

	private ValidatedSeed(String fingerprint, CatalogueDocument catalogue, String catalogueChecksum,
			List<ValidatedPlan> plans) {
		this.fingerprint = fingerprint;
		this.catalogue = catalogue;
		this.catalogueChecksum = catalogueChecksum;
		this.plans = List.copyOf(plans);
	}

	static ValidatedSeed of(String fingerprint, CatalogueDocument catalogue, String catalogueChecksum,
			List<ValidatedPlan> plans) {
		return new ValidatedSeed(fingerprint, catalogue, catalogueChecksum, plans);
	}

	/** Of the files that it was read from; see {@link SeedFiles#fingerprint()}. */
	String fingerprint() {
		return this.fingerprint;
	}

	CatalogueDocument catalogue() {
		return this.catalogue;
	}

	/** SHA-256 over the bytes of all catalogue files in the order of their names. */
	String catalogueChecksum() {
		return this.catalogueChecksum;
	}

	/** In the order of their slugs. */
	List<ValidatedPlan> plans() {
		return this.plans;
	}

}
