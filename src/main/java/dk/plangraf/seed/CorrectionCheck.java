package dk.plangraf.seed;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A correction is of one claim of the plan, says what the claim said before, and the
 * newest correction of a claim fits what the claim is now.
 */
final class CorrectionCheck implements PlanCheck {

	private final CatalogueEntries catalogue;

	CorrectionCheck(CatalogueEntries catalogue) {
		this.catalogue = catalogue;
	}

	@Override
	public void check(PlanUnits plan, Consumer<Finding> report) {
		Map<String, Unit> units = new HashMap<>();
		plan.all().forEach((unit) -> name(unit).ifPresent((name) -> units.putIfAbsent(name, unit)));
		List<Entry> corrections = plan.plan().list("corrections");
		Map<Object, Entry> newest = new HashMap<>();
		for (Entry correction : corrections) {
			checkBefore(correction, report);
			this.catalogue.goals().mustKnow(correction.at("goal"), "goal", report);
			this.catalogue.goalSets().mustKnow(correction.at("goalSet"), "goal set of", report);
			this.catalogue.sdgs().mustKnow(correction.at("sdg"), "UN goal", report);
			List<String> about = about(correction).toList();
			if (about.size() != 1) {
				report.accept(correction.error("The correction does not name one claim.",
						"Give exactly one of \"goal\", \"sdg\" and \"goalSet\"."));
				continue;
			}
			newest.put(List.of(correction.text("subject"), about, correction.text("stance")), correction);
		}
		checkOrder(corrections, report);
		newest.values().forEach((correction) -> checkClaim(correction, units, plan, report));
	}

	private static void checkBefore(Entry correction, Consumer<Finding> report) {
		boolean added = correction.says("change", "ADDED");
		Entry before = correction.at("before");
		if (added && before.isPresent()) {
			report.accept(before.error("A claim that was added said nothing before.", "Leave \"before\" out."));
		}
		if (!added && correction.text("change").isPresent() && !before.isPresent()) {
			report.accept(before.error("It is not said what the claim said before.",
					"Add \"before\" with its basis, and its rationale if it had one."));
		}
	}

	private static void checkOrder(List<Entry> corrections, Consumer<Finding> report) {
		for (int i = 1; i < corrections.size(); i++) {
			String former = corrections.get(i - 1).text("date").orElse("");
			Entry date = corrections.get(i).at("date");
			if (date.text().filter((day) -> day.compareTo(former) < 0).isPresent()) {
				report.accept(date.error("This correction is older than the one above it.",
						"Keep the oldest first, and add new ones at the end."));
			}
		}
	}

	private static void checkClaim(Entry correction, Map<String, Unit> units, PlanUnits plan,
			Consumer<Finding> report) {
		Entry subject = correction.at("subject");
		Unit unit = units.get(subject.text().orElse(""));
		boolean retired = plan.plan().list("retiredKeys").stream().anyMatch((key) -> key.text().equals(subject.text()));
		boolean removed = correction.says("change", "REMOVED");
		if (unit == null && !(retired && removed)) {
			subject.text()
				.ifPresent((key) -> report.accept(subject.error("This plan has no unit \"" + key + "\".",
						"Use the key of a unit of this plan, or its slug for a claim of the plan.")));
			return;
		}
		boolean there = unit != null && unit.claims().stream().anyMatch((claim) -> isSame(claim, correction));
		if (there == removed) {
			report.accept(correction.error(
					there ? "The claim is said to be removed, but the unit still makes it."
							: "The unit does not make the claim that was put right.",
					there ? "Take the claim out, or write what else was done." : "Check subject, goal and stance."));
		}
	}

	private static boolean isSame(Entry claim, Entry correction) {
		return claim.text("stance").equals(correction.text("stance"))
				&& about(claim).toList().equals(about(correction).toList());
	}

	private static Stream<String> about(Entry entry) {
		return Stream.of("goal", "sdg", "goalSet")
			.filter((name) -> entry.at(name).isPresent())
			.map((name) -> name + " " + entry.at(name).node());
	}

	private static Optional<String> name(Unit unit) {
		return unit.entry().text((unit.kind() == Unit.Kind.PLAN) ? "slug" : "key");
	}

}
