package dk.plangraf.seed;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * The whole text of a source, for counting words in it: white space is folded as in
 * {@link SourceText}, and what a hyphen divides at the end of a line is put together.
 */
final class SearchedText {

	private static final Pattern SOFT_HYPHEN = Pattern.compile("\u00AD(?:[ \\t]*\\R\\s*)?");

	// "uddannelses- og kontanthjælp" is no word that was divided
	private static final Pattern DIVIDED = Pattern
		.compile("(?<=\\p{L})[-\u2010][ \\t]*\\R\\s*(?=\\p{Ll})(?!(?:og|eller|samt|men|til)\\b)");

	private static final Pattern WHITE_SPACE = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);

	private final String text;

	private SearchedText(String text) {
		this.text = text;
	}

	static SearchedText of(String text) {
		return new SearchedText(prepared(text));
	}

	/** How often a word occurs; no letter is counted twice. */
	int count(SearchWord word) {
		return (int) word.in(this.text).results().count();
	}

	/** A text in the one spelling that words are looked for in. */
	static String prepared(String text) {
		String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
		String whole = DIVIDED.matcher(SOFT_HYPHEN.matcher(composed).replaceAll("")).replaceAll("");
		return WHITE_SPACE.matcher(whole)
			.replaceAll(" ")
			.replaceAll("[\u2010\u2011]", "-")
			.replaceAll("[\u2018\u2019\u00B4`]", "'");
	}

}
