package dk.plangraf.seed;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.Mark;

/**
 * Where a value stands in its file.
 *
 * @param line counted from 1
 * @param column counted from 1
 * @param plainText what is written there, if it is a single value without quotes
 */
record Place(int line, int column, @Nullable String plainText) {

	static final Place START = new Place(1, 1, null);

	static Place of(Optional<Mark> mark, @Nullable String plainText) {
		return mark.map((m) -> new Place(m.getLine() + 1, m.getColumn() + 1, plainText)).orElse(START);
	}

	/** The place right after a text. */
	static Place after(String text) {
		int line = (int) text.chars().filter((c) -> c == '\n').count() + 1;
		return new Place(line, text.length() - text.lastIndexOf('\n'), null);
	}

}
