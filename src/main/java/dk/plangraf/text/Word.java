package dk.plangraf.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word of a text.
 *
 * @param plain the word in small letters
 * @param start where it begins in the text
 * @param end where it ends
 * @param hyphenated whether nothing but a hyphen stands between it and the word before
 */
record Word(String plain, int start, int end, boolean hyphenated) {

	/**
	 * Words that a search doesn't ask for unless they stand in quotation marks or alone.
	 */
	private static final Set<String> SMALL = Set.of("af", "and", "at", "da", "de", "dem", "den", "der", "det", "du",
			"en", "er", "et", "for", "fra", "har", "i", "ind", "kan", "med", "men", "når", "of", "og", "om", "op", "på",
			"sig", "sin", "skal", "som", "så", "the", "til", "ud", "under", "ved", "vi", "vil");

	/** More letters make no word; what follows them is left out. */
	private static final int LONGEST = 60;

	/** A hyphen on any keyboard, and the two of Unicode. */
	private static final String HYPHENS = "-\u2010\u2011";

	private static final Pattern LETTERS = Pattern.compile("[\\p{L}\\p{M}\\p{Nd}]+");

	/** The words of a text, in its order. */
	static List<Word> of(String text) {
		List<Word> words = new ArrayList<>();
		Matcher matcher = LETTERS.matcher(text);
		int end = -1;
		while (matcher.find()) {
			boolean hyphenated = end >= 0 && matcher.start() == end + 1 && HYPHENS.indexOf(text.charAt(end)) >= 0;
			String group = matcher.group();
			String plain = Spelling.plain(group.substring(0, Math.min(group.length(), LONGEST)));
			end = plain.isEmpty() ? -1 : matcher.end();
			if (end >= 0) {
				words.add(new Word(plain, matcher.start(), end, hyphenated));
			}
		}
		return words;
	}

	boolean isSmall() {
		return SMALL.contains(this.plain);
	}

	/** In small Danish letters. */
	String danish() {
		return Spelling.danish(this.plain);
	}

	/** The stem, with Danish letters wherever two letters can stand for one. */
	String stem() {
		return DanishStem.of(danish());
	}

	/**
	 * The stem, and the one with the letters as they stand where that is another: an
	 * {@code oe} may be two letters ({@code videoer}).
	 */
	List<String> stems() {
		String asItStands = DanishStem.of(this.plain);
		return asItStands.equals(stem()) ? List.of(stem()) : List.of(stem(), asItStands);
	}

}
