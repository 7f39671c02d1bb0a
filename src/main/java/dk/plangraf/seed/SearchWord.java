package dk.plangraf.seed;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word, or several with a blank between, that is looked for in a text. It is found
 * where it stands as a whole; a {@code *} at its end or beginning stands for any letters
 * and digits, or none. Capitals do not matter, and a hyphen in it may be left out in the
 * text.
 */
final class SearchWord {

	private static final String LETTER = "[\\p{L}\\p{N}]";

	// stands for letters that no word asks for
	private static final String ANY = "zz";

	private final String word;

	private final Pattern pattern;

	SearchWord(String word) {
		this.word = word;
		String core = Pattern.quote(SearchedText.prepared(bare())).replace("-", "\\E-?\\Q");
		this.pattern = Pattern.compile(
				(isOpenBefore() ? "" : "(?<!" + LETTER + ")") + core
						+ (isOpenAfter() ? LETTER + "*" : "(?!" + LETTER + ")"),
				Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
	}

	/** As it is written in the catalogue. */
	String word() {
		return this.word;
	}

	/** Looks for it in a text that is {@link SearchedText#prepared prepared}. */
	Matcher in(String prepared) {
		return this.pattern.matcher(prepared);
	}

	/** Whether this is found wherever the other is, so that the other adds nothing. */
	boolean covers(SearchWord other) {
		String bare = SearchedText.prepared(other.bare());
		return in(bare).find()
				&& in((other.isOpenBefore() ? ANY : "") + bare + (other.isOpenAfter() ? ANY : "")).find();
	}

	private boolean isOpenBefore() {
		return this.word.startsWith("*");
	}

	private boolean isOpenAfter() {
		return this.word.endsWith("*");
	}

	private String bare() {
		return this.word.substring(isOpenBefore() ? 1 : 0, this.word.length() - (isOpenAfter() ? 1 : 0));
	}

}
