package dk.plangraf.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A piece of a page: a heading, a line, or a table.
 */
sealed interface AgreementBlock {

	/** For a terminal, ending with a line break. */
	String text();

	/** As Markdown, ending with a line break. */
	String markdown();

	/** A heading of level 1 or 2. */
	record Heading(int level, String words) implements AgreementBlock {

		@Override
		public String text() {
			return this.words + "\n" + ((this.level == 1) ? "=" : "-").repeat(this.words.length()) + "\n";
		}

		@Override
		public String markdown() {
			return "#".repeat(this.level) + " " + this.words + "\n";
		}

	}

	/** A line of words. */
	record Line(String words) implements AgreementBlock {

		@Override
		public String text() {
			return this.words + "\n";
		}

		@Override
		public String markdown() {
			return this.words + "\n";
		}

	}

	/**
	 * A table; its first column is words, the others are numbers.
	 *
	 * @param header the names of the columns
	 * @param rows as many cells each
	 */
	record Table(List<String> header, List<List<String>> rows) implements AgreementBlock {

		@Override
		public String text() {
			List<List<String>> lines = new ArrayList<>(List.of(this.header));
			lines.addAll(this.rows);
			List<Integer> widths = IntStream.range(0, this.header.size())
				.mapToObj((i) -> lines.stream().mapToInt((line) -> line.get(i).length()).max().orElse(0))
				.toList();
			return lines.stream()
				.map((line) -> IntStream.range(0, line.size())
					.mapToObj((i) -> padded(line.get(i), widths.get(i), i == 0))
					.collect(Collectors.joining("  "))
					.stripTrailing())
				.collect(Collectors.joining("\n", "", "\n"));
		}

		@Override
		public String markdown() {
			List<String> lines = new ArrayList<>(
					List.of(markdown(this.header), "| --- |" + " ---: |".repeat(this.header.size() - 1)));
			this.rows.forEach((row) -> lines.add(markdown(row)));
			return String.join("\n", lines) + "\n";
		}

		private static String markdown(List<String> cells) {
			return cells.stream()
				.map((cell) -> cell.replace("|", "\\|"))
				.collect(Collectors.joining(" | ", "| ", " |"));
		}

		private static String padded(String cell, int width, boolean left) {
			String blanks = " ".repeat(width - cell.length());
			return left ? cell + blanks : blanks + cell;
		}

	}

	/** A difference with what either reading has. */
	record Item(String id, String first, String second, String settled) implements AgreementBlock {

		@Override
		public String text() {
			return this.id + "\n    1: " + this.first + "\n    2: " + this.second + "\n    " + this.settled + "\n";
		}

		@Override
		public String markdown() {
			return "- `" + this.id + "`: " + this.settled + "\n  - 1: " + this.first + "\n  - 2: " + this.second + "\n";
		}

	}

}
