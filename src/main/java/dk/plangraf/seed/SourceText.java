package dk.plangraf.seed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The text of a source document, with every run of white space as one blank.
 */
final class SourceText {

	private static final Pattern WHITE_SPACE = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);

	private final String text;

	private SourceText(String text) {
		this.text = text;
	}

	static SourceText of(String text) {
		return new SourceText(folded(text));
	}

	/** Where the words begin, each time that they occur. */
	List<Integer> hits(String words) {
		return hits(this.text, folded(words));
	}

	/** Whether these words end right before a place, but for a blank. */
	boolean standsBefore(int place, String words) {
		return this.text.substring(0, place).stripTrailing().endsWith(folded(words).strip());
	}

	/** Whether these words begin right after a place, but for a blank. */
	boolean standsAfter(int place, String words) {
		return this.text.substring(place).stripLeading().startsWith(folded(words).strip());
	}

	/** Where some words end that begin at a place. */
	int endOf(int place, String words) {
		return place + folded(words).length();
	}

	/**
	 * What stands in the text in place of words that do not: the same but for capitals,
	 * dashes or quotation marks.
	 */
	Optional<String> nearest(String words) {
		String sought = folded(words);
		return hits(blurred(this.text), blurred(sought)).stream()
			.findFirst()
			.map((start) -> this.text.substring(start, start + sought.length()));
	}

	private static List<Integer> hits(String text, String words) {
		List<Integer> hits = new ArrayList<>();
		for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
			hits.add(at);
		}
		return hits;
	}

	private static String folded(String text) {
		return WHITE_SPACE.matcher(text).replaceAll(" ");
	}

	/** Keeps the length, so that places stay what they are. */
	private static String blurred(String text) {
		StringBuilder blurred = new StringBuilder(text.length());
		for (char c : text.toCharArray()) {
			blurred.append(switch (c) {
				case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212' -> '-';
				case '\u2018', '\u2019', '\u201A', '\u00B4', '`' -> '\'';
				case '\u201C', '\u201D', '\u201E', '\u00AB', '\u00BB' -> '"';
				default -> Character.toLowerCase(c);
			});
		}
		return blurred.toString();
	}

}
