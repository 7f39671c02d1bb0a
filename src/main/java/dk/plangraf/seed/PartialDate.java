package dk.plangraf.seed;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A date as precise as its source: a year, a month or a day.
 *
 * @param first the earliest day that it may mean
 * @param last the latest
 */
record PartialDate(LocalDate first, LocalDate last) {

	private static final int YEAR = 4;

	private static final int MONTH = 7;

	/** Empty if the calendar has no such date. */
	static Optional<PartialDate> parse(String text) {
		try {
			return Optional.of(switch (text.length()) {
				case YEAR -> {
					LocalDate first = LocalDate.parse(text + "-01-01");
					yield new PartialDate(first, first.plusYears(1).minusDays(1));
				}
				case MONTH -> {
					YearMonth month = YearMonth.parse(text);
					yield new PartialDate(month.atDay(1), month.atEndOfMonth());
				}
				default -> new PartialDate(LocalDate.parse(text), LocalDate.parse(text));
			});
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

	/** Whether no reading of the two dates has this one at or before the other. */
	boolean isSurelyAfter(PartialDate other) {
		return this.first.isAfter(other.last);
	}

}
