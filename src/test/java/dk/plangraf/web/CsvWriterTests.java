package dk.plangraf.web;

import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.MappingIterator;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/** Tables as bytes, and read back. */
class CsvWriterTests {

	@Test
	void aTableBeginsWithAByteOrderMarkAndItsLinesEndAsInRfc4180() throws IOException {
		byte[] bytes = write(CsvDialect.RFC4180, Map.of("a", "æøå", "b", 1.5));
		assertThat(Arrays.copyOf(bytes, 3)).containsExactly(0xEF, 0xBB, 0xBF);
		assertThat(new String(bytes, StandardCharsets.UTF_8)).isEqualTo("\uFEFFa,b\r\næøå,1.5\r\n");
		assertThat(new String(write(CsvDialect.DANISH, Map.of("a", "æøå", "b", 1.5)), StandardCharsets.UTF_8))
			.isEqualTo("\uFEFFa;b\r\næøå;1,5\r\n");
	}

	@ParameterizedTest
	@EnumSource(CsvDialect.class)
	void whateverStandsInACellComesBackOutOfIt(CsvDialect dialect) throws IOException {
		List<String> texts = List.of("a, b", "a; b", "he said \"so\"", "\"", "two\r\nlines", "two\nlines", "0561",
				" x ", "»a« › »b«", "a\tb", "x".repeat(5000), "1,5", "'", "\\", "#a");
		for (String text : texts) {
			byte[] bytes = write(dialect, Map.of("a", text, "b", text));
			assertThat(read(bytes, dialect)).as(text).containsExactly(Map.of("a", text, "b", text));
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "90.0|90|90", "47.1|47.1|47,1", "0|0|0", "-0.5|-0.5|-0,5", "3651|3651|3651",
			"1.0E7|10000000|10000000", "0.001|0.001|0,001", "100|100|100" })
	void numbersAreWrittenOutWithTheMarkOfTheDialectAndNothingElse(Double number, String point, String comma) {
		assertThat(new CsvCells(CsvDialect.RFC4180).cell(number)).isEqualTo(point);
		assertThat(new CsvCells(CsvDialect.DANISH).cell(number)).isEqualTo(comma);
	}

	@ParameterizedTest
	@ValueSource(strings = { "=1+1", "+45 70 10", "- mindst", "@mention", "\tx", "\rx", "＝1", "-5" })
	void aTextThatASpreadsheetWouldTakeForAFormulaIsMadeText(String text) {
		assertThat(new CsvCells(CsvDialect.RFC4180).cell(text)).isEqualTo("'" + text);
		assertThat(new CsvCells(CsvDialect.RFC4180).cell(List.of(text, "b"))).isEqualTo("'" + text + " | b");
	}

	@Test
	void whatIsNotKnownIsEmptyAndWhatIsFalseOrZeroIsNot() {
		CsvCells cells = new CsvCells(CsvDialect.RFC4180);
		assertThat(cells.cell(null)).isEmpty();
		assertThat(cells.cell(false)).isEqualTo("FALSE");
		assertThat(cells.cell(0)).isEqualTo("0");
		assertThat(cells.cell(-5)).isEqualTo("-5");
		assertThat(cells.cell(List.of(2021, 2022))).isEqualTo("2021 | 2022");
	}

	@Test
	void aTableThatBreaksOffIsNotClosedAsIfItWereWhole() {
		AtomicBoolean closed = new AtomicBoolean();
		OutputStream out = new FilterOutputStream(OutputStream.nullOutputStream()) {

			@Override
			public void close() {
				closed.set(true);
			}

		};
		Iterator<Map<String, Object>> rows = Stream.<Map<String, Object>>of(Map.of("a", 1), Map.of("b", 2))
			.map((row) -> {
				if (row.containsKey("b")) {
					throw new IllegalStateException("gone");
				}
				return row;
			})
			.iterator();
		assertThatIllegalStateException().isThrownBy(() -> CsvWriter.write(table(rows), CsvDialect.RFC4180, out))
			.withMessage("gone");
		assertThat(closed).isFalse();
	}

	static List<Map<String, String>> read(byte[] bytes, CsvDialect dialect) throws IOException {
		String text = new String(bytes, StandardCharsets.UTF_8).substring(1);
		CsvSchema schema = CsvSchema.emptySchema().withHeader().withColumnSeparator(dialect.separator());
		try (MappingIterator<Map<String, String>> rows = new CsvMapper().readerFor(Map.class)
			.with(schema)
			.readValues(text)) {
			return rows.readAll();
		}
	}

	private static byte[] write(CsvDialect dialect, Map<String, Object> row) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		CsvWriter.write(table(List.of(row).iterator()), dialect, out);
		return out.toByteArray();
	}

	private static Table table(Iterator<Map<String, Object>> rows) {
		return new Table() {

			@Override
			public String fileName() {
				return "test.csv";
			}

			@Override
			public List<String> columns() {
				return List.of("a", "b");
			}

			@Override
			public Iterator<Map<String, Object>> rows() {
				return rows;
			}

		};
	}

}
