package dk.plangraf.seed;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A claim is about one known thing, says so once, and gives its reason where the plan
 * does not state it.
 */
final class ClaimCheck implements PlanCheck {

	private static final List<String> SUBJECTS = List.of("goal", "sdg", "goalSet");

	private final CatalogueEntries catalogue;

	ClaimCheck(CatalogueEntries catalogue) {
		this.catalogue = catalogue;
	}

	@Override
	public void check(PlanUnits plan, Consumer<Finding> report) {
		for (Unit unit : plan.all()) {
			Twice claims = new Twice(report);
			for (Entry claim : unit.claims()) {
				checkSubject(claim, report);
				checkBasis(claim, report);
				checkYears(unit, claim, report);
				checkAnnounced(unit, claim, report);
				checkGoalSet(unit, claim, report);
				checkOnce(claim, claims);
			}
		}
	}

	private void checkSubject(Entry claim, Consumer<Finding> report) {
		List<String> given = SUBJECTS.stream().filter((name) -> claim.at(name).isPresent()).toList();
		if (given.size() != 1) {
			report.accept(claim.error(
					given.isEmpty() ? "The claim does not say what it is about."
							: "The claim is about " + given.size() + " things: " + String.join(", ", given) + ".",
					"Give exactly one of \"goal\", \"sdg\" and \"goalSet\"."));
		}
		this.catalogue.goals().mustKnow(claim.at("goal"), "goal", report);
		this.catalogue.goalSets().mustKnow(claim.at("goalSet"), "goal set of", report);
		this.catalogue.sdgs().mustKnow(claim.at("sdg"), "UN goal", report);
	}

	private static void checkBasis(Entry claim, Consumer<Finding> report) {
		boolean collective = claim.says("basis", "COLLECTIVE");
		boolean aboutSet = claim.at("goalSet").isPresent();
		if (collective && !aboutSet) {
			report.accept(claim.at("basis")
				.error("A COLLECTIVE claim is about the goals of a year as a set, but this one names no set.",
						"Give \"goalSet\" and its year in place of a single goal, or use STATED or INFERRED."));
		}
		if (aboutSet && !collective && claim.text("basis").isPresent()) {
			report.accept(claim.at("basis")
				.error("A claim about a goal set is COLLECTIVE.",
						"Use COLLECTIVE, or name the one goal that it is about."));
		}
		if ((collective || claim.says("basis", "INFERRED")) && !claim.at("rationale").isPresent()) {
			report.accept(claim.at("rationale")
				.error("A claim that the plan does not itself make of this one goal needs a reason.",
						"Add \"rationale\" with one sentence."));
		}
	}

	private static void checkYears(Unit unit, Entry claim, Consumer<Finding> report) {
		if (unit.kind() != Unit.Kind.PLAN && claim.at("years").isPresent()) {
			report.accept(claim.at("years")
				.error("Only a claim of the plan itself has years of its own.",
						"Leave \"years\" out; the claim has those of its strategy."));
			return;
		}
		List<Integer> allowed = unit.years();
		for (Entry year : claim.list("years")) {
			year.integer()
				.filter((number) -> !allowed.isEmpty() && !allowed.contains(number))
				.ifPresent((number) -> report.accept(year.error(number + " is not a year of the plan.",
						"The plan's years are " + Choices.of(allowed) + ".")));
		}
	}

	private void checkAnnounced(Unit unit, Entry claim, Consumer<Finding> report) {
		Optional<String> goal = claim.text("goal").filter((key) -> this.catalogue.goals().find(key).isPresent());
		List<Integer> own = claim.list("years").stream().flatMap((year) -> year.integer().stream()).toList();
		List<Integer> years = own.isEmpty() ? unit.years() : own;
		if (goal.isPresent() && !years.isEmpty()
				&& years.stream().allMatch((year) -> isSurelyNotAnnounced(goal.get(), year))) {
			report.accept(claim.at("goal")
				.notice("The goal \"%s\" was not announced for %s.".formatted(goal.get(), Choices.of(years)),
						"Check that the goal and the years are the right ones."));
		}
	}

	private static void checkGoalSet(Unit unit, Entry claim, Consumer<Finding> report) {
		List<Integer> own = claim.list("years").stream().flatMap((year) -> year.integer().stream()).toList();
		List<Integer> years = own.isEmpty() ? unit.years() : own;
		claim.integer("goalSet")
			.filter((year) -> !years.isEmpty() && !years.contains(year))
			.ifPresent((year) -> report.accept(claim.at("goalSet")
				.error("The claim is about the goals of %d, but its own years are %s.".formatted(year,
						Choices.of(years)),
						"A plan's words on the goals as a set are about a year of the section that they stand in.")));
	}

	/** A year of which not all goals are known says nothing. */
	private boolean isSurelyNotAnnounced(String goal, int year) {
		return this.catalogue.goalSets()
			.find(year)
			.filter((set) -> set.at("complete").node().asBoolean(false))
			.filter((set) -> set.list("announcements").stream().noneMatch((one) -> one.says("goal", goal)))
			.isPresent();
	}

	private static void checkOnce(Entry claim, Twice claims) {
		Stream<Entry> given = SUBJECTS.stream().map(claim::at).filter(Entry::isPresent);
		List<String> about = given.map((subject) -> subject.pointer().replaceFirst(".*/", "") + " " + subject.node())
			.toList();
		claim.text("stance")
			.filter((stance) -> about.size() == 1)
			.ifPresent((stance) -> claims.meet(List.of(about, stance), claim,
					"A claim of this unit about " + about.get(0) + " with the stance " + stance,
					"Put the passages of both into one claim."));
	}

}
