package dk.plangraf.seed;

import java.util.Arrays;
import java.util.Optional;

import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * What can keep a file from being YAML, in the words of somebody who writes such files.
 */
enum YamlFault {

	TAB("\\t(TAB)", "There is a tab here.", "Use blanks to indent and to part words."),

	SECOND_COLON("mapping values are not allowed", "A colon and a blank cannot stand here.",
			"Put the whole value in quotes, or check the indentation."),

	MORE_TEXT("found '<scalar>'", "There is more text here after the value has ended.",
			"Put the whole value in one pair of quotes; check that quotation marks above are closed."),

	INDENTATION("expected <block end>", "This line is not indented like its neighbours.",
			"Give the lines of one list, and the names of one thing, the same number of leading blanks."),

	NO_COLON("could not find expected ':'", true, "This line has no colon followed by a blank.",
			"Write it as \"name: value\", or indent it if it goes on with the value above."),

	OPEN_QUOTE("found unexpected end of stream", true, "The quotation mark that opens here is never closed.",
			"Close it; a quotation mark inside the text needs the other kind around it."),

	OPEN_BRACKET("expected ',' or", true, "The bracket that opens here is not closed properly.",
			"Close it, with a comma between its items, or put the value in quotes."),

	END_OF_FILE("<stream end>", "The file ends in the middle of a value.",
			"Check that brackets and quotation marks are closed."),

	ALIAS("undefined alias", "A value that begins with * means something else in YAML.", "Put the value in quotes."),

	FIRST_CHARACTER("cannot start any token", "A value cannot begin with this character.", "Put the value in quotes."),

	NOT_A_VALUE("expected the node content", "A value cannot begin with this character.", "Put the value in quotes."),

	LIST_ITEM("sequence entries are not allowed", "A list item cannot begin here.",
			"Begin each item on a line of its own, or put the value in quotes."),

	BACKSLASH("escape", "A backslash means something else inside double quotes.", "Use single quotes."),

	SECOND_DOCUMENT("another document", "A second document begins here.", "Keep one document a file."),

	CONTROL_CHARACTER("special characters are not allowed", "There is a control character here.", "Remove it."),

	OTHER("", "This cannot be read as YAML.",
			"Check the indentation, colons and quotation marks here and on the line before.");

	private final String sign;

	private final boolean whereItBegan;

	private final String fault;

	private final String remedy;

	YamlFault(String sign, String fault, String remedy) {
		this(sign, false, fault, remedy);
	}

	YamlFault(String sign, boolean whereItBegan, String fault, String remedy) {
		this.sign = sign;
		this.whereItBegan = whereItBegan;
		this.fault = fault;
		this.remedy = remedy;
	}

	static Finding findingOf(YamlEngineException ex, SeedFile file, String text) {
		String message = String.valueOf(ex.getMessage());
		YamlFault fault = Arrays.stream(values())
			.filter((value) -> message.contains(value.sign))
			.findFirst()
			.orElse(OTHER);
		Place place = fault.placeOf(ex, text);
		return new Finding(Finding.Severity.ERROR, file.path(), place.line(), place.column(), "", fault.fault,
				fault.remedy);
	}

	private Place placeOf(YamlEngineException ex, String text) {
		if (ex instanceof ReaderException unreadable) {
			String before = text.substring(0, text.offsetByCodePoints(0, unreadable.getPosition()));
			return Place.after(before);
		}
		if (ex instanceof MarkedYamlEngineException marked) {
			Optional<Mark> mark = this.whereItBegan ? marked.getContextMark() : marked.getProblemMark();
			return Place.of(mark, null);
		}
		return Place.START;
	}

}
