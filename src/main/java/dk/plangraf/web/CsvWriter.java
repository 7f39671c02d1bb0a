package dk.plangraf.web;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.SequenceWriter;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;
import tools.jackson.dataformat.csv.CsvWriteFeature;

/** Writes a table, row by row as it comes, and leaves closing to its caller. */
final class CsvWriter {

	private static final byte[] BYTE_ORDER_MARK = { (byte) 0xEF, (byte) 0xBB, (byte) 0xBF };

	private static final CsvMapper MAPPER = CsvMapper.builder()
		.enable(CsvWriteFeature.STRICT_CHECK_FOR_QUOTING)
		.disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
		.build();

	private CsvWriter() {
	}

	static void write(Table table, CsvDialect dialect, OutputStream out) throws IOException {
		CsvCells cells = new CsvCells(dialect);
		CsvSchema schema = CsvSchema.emptySchema().withColumnSeparator(dialect.separator()).withLineSeparator("\r\n");
		out.write(BYTE_ORDER_MARK);
		// closed only at its end, so that what is left of half a table is not sent on
		SequenceWriter writer = MAPPER.writer(schema).writeValues(out);
		writer.write(table.columns());
		Iterator<Map<String, @Nullable Object>> rows = table.rows();
		while (rows.hasNext()) {
			Map<String, @Nullable Object> row = rows.next();
			writer.write(table.columns().stream().map((column) -> cells.cell(row.get(column))).toList());
		}
		writer.close();
	}

}
