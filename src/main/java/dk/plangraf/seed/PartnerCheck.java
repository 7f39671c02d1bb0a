package dk.plangraf.seed;

import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Each partner stands once, under names of its own, and those that the catalogue knows as
 * a municipality or council say which.
 */
final class PartnerCheck {

	private final CatalogueEntries catalogue;

	private final Consumer<Finding> report;

	PartnerCheck(CatalogueEntries catalogue, Consumer<Finding> report) {
		this.catalogue = catalogue;
		this.report = report;
	}

	void check() {
		this.catalogue.partners().mustBeUnique("partner", this.report);
		Twice names = new Twice(this.report);
		for (Entry partner : this.catalogue.partners().entries()) {
			this.catalogue.municipalities().mustKnow(partner.at("municipality"), "municipality", this.report);
			this.catalogue.councils().mustKnow(partner.at("council"), "council", this.report);
			checkKind(partner);
			Stream.concat(Stream.of(partner.at("name")), partner.list("alternativeLabels").stream())
				.forEach((name) -> name.text()
					.ifPresent((text) -> names.meet(text.toLowerCase(Locale.ROOT), name, "The name \"" + text + "\"",
							"Let a name lead to one partner.")));
		}
	}

	private void checkKind(Entry partner) {
		boolean municipality = partner.says("kind", "MUNICIPALITY");
		boolean collective = partner.at("collective").node().asBoolean(false);
		Entry code = partner.at("municipality");
		if (municipality && !collective && !code.isPresent()) {
			this.report.accept(code.error("It is not said which municipality this partner is.",
					"Add \"municipality\" with its code, or \"collective: true\" if no single one is meant."));
		}
		Entry council = partner.at("council");
		if (council.isPresent() && !partner.says("kind", "COUNCIL") && partner.text("kind").isPresent()) {
			this.report.accept(council.error("Only a partner of the kind COUNCIL is a labour market council.",
					"Correct one of the two."));
		}
		if (code.isPresent() && !municipality && partner.text("kind").isPresent()) {
			this.report
				.accept(code.error("Only a partner of the kind MUNICIPALITY has a code.", "Correct one of the two."));
		}
	}

}
