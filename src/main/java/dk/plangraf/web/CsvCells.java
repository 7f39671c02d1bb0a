package dk.plangraf.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * How values become cells. A text that a spreadsheet would take for a formula gets an
 * apostrophe before it; numbers are no texts. What is not known is empty.
 *
 * @param dialect the dialect
 */
record CsvCells(CsvDialect dialect) {

	/** What a spreadsheet takes for the beginning of a formula. */
	private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

	/** Stands between the elements of a list in one cell. */
	private static final String BETWEEN = " | ";

	String cell(@Nullable Object value) {
		if (value == null) {
			return "";
		}
		if (value instanceof Number number) {
			return number(number);
		}
		if (value instanceof List<?> list) {
			return text(list.stream().map(String::valueOf).collect(Collectors.joining(BETWEEN)));
		}
		// in capitals R and spreadsheets take it for a truth value
		return (value instanceof Boolean) ? value.toString().toUpperCase(Locale.ROOT) : text(value.toString());
	}

	private String number(Number number) {
		BigDecimal decimal = new BigDecimal(number.toString());
		String plain = ((decimal.signum() != 0) ? decimal.stripTrailingZeros() : BigDecimal.ZERO).toPlainString();
		return plain.replace('.', this.dialect.decimalMark());
	}

	private static String text(String text) {
		return (!text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0) ? "'" + text : text;
	}

}
