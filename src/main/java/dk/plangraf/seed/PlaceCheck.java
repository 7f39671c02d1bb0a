package dk.plangraf.seed;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A plan is issued by a known municipality, and covers it among others that are known.
 */
final class PlaceCheck implements PlanCheck {

	private final CatalogueEntries catalogue;

	PlaceCheck(CatalogueEntries catalogue) {
		this.catalogue = catalogue;
	}

	@Override
	public void check(PlanUnits plan, Consumer<Finding> report) {
		Entry issuer = plan.plan().at("issuer");
		List<Entry> covers = plan.plan().list("covers");
		Stream.concat(Stream.of(issuer), covers.stream())
			.forEach((code) -> this.catalogue.municipalities().mustKnow(code, "municipality", report));
		issuer.text()
			.filter((code) -> !covers.isEmpty()
					&& covers.stream().noneMatch((covered) -> covered.text().filter(code::equals).isPresent()))
			.ifPresent((code) -> report.accept(plan.plan()
				.at("covers")
				.error("The plan does not cover its issuer \"" + code + "\".", "Add the issuer to the list.")));
	}

}
