package dk.plangraf.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One CSV file as it is written: RFC 4180 with a line feed, quoted only where need be.
 */
final class CsvTable {

	private static final Pattern SPECIAL = Pattern.compile("[\",\n]");

	private final OutputStream out;

	private final MessageDigest digest = sha256();

	private int rows;

	private long bytes;

	CsvTable(OutputStream out, List<String> columns) throws IOException {
		this.out = out;
		write(columns.stream());
	}

	void row(Object... values) throws IOException {
		this.rows++;
		write(Stream.of(values).map(CsvTable::text));
	}

	/** Closes it, and tells what a manifest says of it. */
	Summary close() throws IOException {
		this.out.close();
		return new Summary(this.rows, this.bytes, HexFormat.of().formatHex(this.digest.digest()));
	}

	private void write(Stream<String> values) throws IOException {
		byte[] line = values.collect(Collectors.joining(",", "", "\n")).getBytes(StandardCharsets.UTF_8);
		this.bytes += line.length;
		this.digest.update(line);
		this.out.write(line);
	}

	private static String text(Object value) {
		String text = (value instanceof BigDecimal number) ? number.stripTrailingZeros().toPlainString()
				: String.valueOf(value);
		return SPECIAL.matcher(text).find() ? "\"" + text.replace("\"", "\"\"") + "\"" : text;
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * What a file amounts to.
	 *
	 * @param rows without the header
	 */
	record Summary(int rows, long bytes, String sha256) {
	}

}
