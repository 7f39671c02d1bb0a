package dk.plangraf.seed;

import java.util.List;

/**
 * A seed without errors: all that an import may take for granted is so. Only the
 * validator makes one.
 */
public final class ValidatedSeed {

	private final CatalogueDocument catalogue;

	private final String catalogueChecksum;

	private final List<ValidatedPlan> plans;

	private ValidatedSeed(CatalogueDocument catalogue, String catalogueChecksum, List<ValidatedPlan> plans) {
		this.catalogue = catalogue;
		this.catalogueChecksum = catalogueChecksum;
		this.plans = List.copyOf(plans);
	}

	static ValidatedSeed of(CatalogueDocument catalogue, String catalogueChecksum, List<ValidatedPlan> plans) {
		return new ValidatedSeed(catalogue, catalogueChecksum, plans);
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
