package dk.plangraf.seed;

import java.util.Optional;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

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

	/** Whether an interval reaches into a year; where an end is not given, it is open. */
	static boolean touch(int year, @Nullable String from, @Nullable String to) {
		return parse(from).map((date) -> date.first().getYear() <= year).orElse(true)
				&& parse(to).map((date) -> year <= date.last().getYear()).orElse(true);
	}

	/** Whether an interval ends before it begins, in whatever way its dates are read. */
	static boolean areReversed(@Nullable String from, @Nullable String to) {
		Optional<PartialDate> last = parse(to);
		return last.isPresent() && parse(from).filter((first) -> first.isSurelyAfter(last.get())).isPresent();
	}

	private static Optional<PartialDate> parse(@Nullable String date) {
		return Optional.ofNullable(date).flatMap(PartialDate::parse);
	}

	/** Checks an interval between {@code from} and {@code to}. */
	static void checkInterval(Entry owner, Consumer<Finding> report) {
		checkDay(owner, "from", report);
		checkDay(owner, "to", report);
		if (areReversed(owner.findText("from"), owner.findText("to"))) {
			report
				.accept(owner.at("to").error("This ends before it begins.", "Let \"to\" be no earlier than \"from\"."));
		}
	}

}
