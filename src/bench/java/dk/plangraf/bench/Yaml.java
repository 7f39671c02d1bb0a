package dk.plangraf.bench;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the YAML of a seed: lines of names and values, each at its depth. */
final class Yaml {

	private final StringBuilder text = new StringBuilder();

	private int depth;

	private boolean item;

	/** A comment, or a line that is whole as it is. */
	Yaml line(String line) {
		this.text.append("  ".repeat(this.item ? this.depth - 1 : this.depth)).append(this.item ? "- " : "");
		this.text.append(line).append('\n');
		this.item = false;
		return this;
	}

	/** A text, always in quotes. */
	Yaml text(String name, String value) {
		return line(name + ": " + quoted(value));
	}

	/** A key, a number, a word of a closed list. */
	Yaml plain(String name, Object value) {
		return line(name + ": " + value);
	}

	/** What follows {@code name} one step deeper. */
	Yaml below(String name, Runnable inner) {
		line(name + ":");
		this.depth++;
		inner.run();
		this.depth--;
		return this;
	}

	/** A further entry of the list around. */
	Yaml entry(Runnable inner) {
		this.depth++;
		this.item = true;
		inner.run();
		this.depth--;
		return this;
	}

	static String list(Stream<String> texts) {
		return texts.map(Yaml::quoted).collect(Collectors.joining(", ", "[", "]"));
	}

	@Override
	public String toString() {
		return this.text.toString();
	}

	static String quoted(String text) {
		return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
	}

}
