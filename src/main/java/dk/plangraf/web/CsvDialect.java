package dk.plangraf.web;

/**
 * How a table is written down. Both have CRLF, quotation marks as in RFC 4180, and UTF-8
 * with a byte order mark, by which Excel knows it.
 */
enum CsvDialect {

	/** Commas between values, decimal points: what R, Python and RFC 4180 expect. */
	RFC4180(',', '.'),
	/** Semicolons between values, decimal commas: what a Danish Excel expects. */
	DANISH(';', ',');

	private final char separator;

	private final char decimalMark;

	CsvDialect(char separator, char decimalMark) {
		this.separator = separator;
		this.decimalMark = decimalMark;
	}

	char separator() {
		return this.separator;
	}

	char decimalMark() {
		return this.decimalMark;
	}

}
