package dk.plangraf.seed;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Tells of terms that no plan uses, neither themselves nor through a narrower one.
 */
final class UnusedTermCheck {

	private final CatalogueEntries catalogue;

	private final Set<String> used = new HashSet<>();

	UnusedTermCheck(CatalogueEntries catalogue) {
		this.catalogue = catalogue;
	}

	/** What a plan uses: each term, and those above it, with its list. */
	Set<String> usedBy(PlanUnits plan) {
		Set<String> terms = new HashSet<>();
		for (Unit unit : plan.all()) {
			note(unit, "targetGroups", "group", this.catalogue.targetGroups(), terms);
			note(unit, "instruments", "instrument", this.catalogue.instruments(), terms);
			note(unit, "partners", "partner", this.catalogue.partners(), terms);
			note(unit.entry(), "indicator", this.catalogue.indicators(), terms);
		}
		return terms;
	}

	/** Takes note of what one more plan uses. */
	void meet(Set<String> terms) {
		this.used.addAll(terms);
	}

	/** Tells, once all plans have been met. */
	void check(Consumer<Finding> report) {
		check("target group", this.catalogue.targetGroups(), report);
		check("instrument", this.catalogue.instruments(), report);
		check("indicator", this.catalogue.indicators(), report);
		check("partner", this.catalogue.partners(), report);
	}

	private static void note(Unit unit, String list, String name, Known terms, Set<String> noted) {
		unit.uses(list).forEach((use) -> note(use, name, terms, noted));
	}

	private static void note(Entry user, String name, Known terms, Set<String> noted) {
		user.text(name).ifPresent((key) -> {
			if (noted.add(terms.name() + " " + key)) {
				terms.find(key)
					.ifPresent((term) -> VocabularyCheck.ancestors(terms, term)
						.forEach((above) -> noted.add(terms.name() + " " + above)));
			}
		});
	}

	private void check(String what, Known terms, Consumer<Finding> report) {
		List<Entry> unused = terms.entries()
			.stream()
			.map((term) -> term.at("key"))
			.filter((key) -> key.text().filter((text) -> !this.used.contains(terms.name() + " " + text)).isPresent())
			.toList();
		if (!unused.isEmpty()) {
			List<String> keys = unused.stream().flatMap((key) -> key.text().stream()).toList();
			report.accept(unused.get(0)
				.notice("No plan uses the " + what + ((keys.size() > 1) ? "s " : " ") + Choices.of(keys) + ".",
						"Check that this is meant, or take out what is not needed."));
		}
	}

}
