package dk.plangraf.seed;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * What units name of the vocabularies is in the catalogue, and named once a unit.
 */
final class UseCheck implements PlanCheck {

	private final CatalogueEntries catalogue;

	UseCheck(CatalogueEntries catalogue) {
		this.catalogue = catalogue;
	}

	/** All uses of a unit, of every kind. */
	static Stream<Entry> all(Unit unit) {
		return Stream.of("targetGroups", "instruments", "partners").flatMap((list) -> unit.uses(list).stream());
	}

	@Override
	public void check(PlanUnits plan, Consumer<Finding> report) {
		for (Unit unit : plan.all()) {
			check(unit, "targetGroups", "group", "target group", this.catalogue.targetGroups(), report);
			check(unit, "instruments", "instrument", "instrument", this.catalogue.instruments(), report);
			check(unit, "partners", "partner", "partner", this.catalogue.partners(), report);
			this.catalogue.indicators().mustHave(unit.entry().at("indicator"), "indicator", report);
			unit.uses("targetGroups").forEach((use) -> checkAges(use, report));
		}
	}

	private static void check(Unit unit, String list, String name, String what, Known known, Consumer<Finding> report) {
		Twice uses = new Twice(report);
		for (Entry use : unit.uses(list)) {
			Entry term = use.at(name);
			known.mustHave(term, what, report);
			term.text()
				.ifPresent((key) -> uses.meet(List.of(key, use.integer("ageFrom"), use.integer("ageTo")), use,
						"The " + what + " \"" + key + "\"", "Name it once a unit, or with other ages."));
		}
	}

	private static void checkAges(Entry use, Consumer<Finding> report) {
		Optional<Integer> from = use.integer("ageFrom");
		Optional<Integer> to = use.integer("ageTo");
		if (from.isPresent() && to.isPresent() && from.get() > to.get()) {
			report.accept(use.at("ageTo")
				.error("The ages end before they begin.", "Let \"ageTo\" be no lower than \"ageFrom\"."));
		}
	}

}
