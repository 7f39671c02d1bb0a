package dk.plangraf.seed;

import java.util.Optional;
import java.util.function.Consumer;

/**
 * Dates are in the calendar, and intervals do not end before they begin.
 */
final class Dates {

	private Dates() {
	}

	/** Checks one date by its name. */
	static void checkDay(Entry owner, String name, Consumer<Finding> report) {
		Entry date = owner.at(name);
		date.text()
			.filter((text) -> text.matches("\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])"))
			.filter((text) -> PartialDate.parse(text).isEmpty())
			.ifPresent((text) -> report
				.accept(date.error("The calendar has no day \"" + text + "\".", "Write the day that is meant.")));
	}

	/** Checks an interval between {@code from} and {@code to}. */
	static void checkInterval(Entry owner, Consumer<Finding> report) {
		checkDay(owner, "from", report);
		checkDay(owner, "to", report);
		Optional<PartialDate> from = owner.text("from").flatMap(PartialDate::parse);
		Optional<PartialDate> to = owner.text("to").flatMap(PartialDate::parse);
		if (from.isPresent() && to.isPresent() && from.get().isSurelyAfter(to.get())) {
			report
				.accept(owner.at("to").error("This ends before it begins.", "Let \"to\" be no earlier than \"from\"."));
		}
	}

}
