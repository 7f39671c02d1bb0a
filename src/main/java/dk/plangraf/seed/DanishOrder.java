package dk.plangraf.seed;

import java.text.Collator;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/** The order of the Danish alphabet, in which aa is å, and å comes last. */
final class DanishOrder {

	private static final Collator COLLATOR = Collator.getInstance(Locale.forLanguageTag("da-DK"));

	private static final Collator LETTERS = letters();

	private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}\\s]");

	/** What an index can hold; titles that are alike so far need no order. */
	private static final int LONGEST_KEY = 2_000;

	private DanishOrder() {
	}

	/**
	 * A key that sorts by code point as its text sorts in Danish.
	 * @param text the text
	 * @return the key, in hexadecimal
	 */
	static String key(String text) {
		return HexFormat.of().formatHex(COLLATOR.getCollationKey(text).toByteArray());
	}

	/**
	 * A shorter key for titles: they sort word by word, and neither capitals nor accents
	 * nor punctuation count.
	 * @param text the text
	 * @return the key, in hexadecimal
	 */
	static String titleKey(String text) {
		// the collator passes spaces over; the underscore is what it puts first
		String words = MARKS.matcher(text).replaceAll("").strip().replaceAll("\\s+", "_");
		byte[] weights = LETTERS.getCollationKey(words).toByteArray();
		StringBuilder key = new StringBuilder();
		for (int i = 0; i + 1 < weights.length && key.length() < LONGEST_KEY; i += 2) {
			int weight = (weights[i] & 0xff) << 8 | weights[i + 1] & 0xff;
			if (weight == 0) {
				break;
			}
			// what Danish writes has weights of one byte
			key.append((weight < 0xff) ? "%02x".formatted(weight) : "ff%04x".formatted(weight));
		}
		return key.toString();
	}

	private static Collator letters() {
		Collator collator = Collator.getInstance(Locale.forLanguageTag("da-DK"));
		collator.setStrength(Collator.PRIMARY);
		return collator;
	}

}
