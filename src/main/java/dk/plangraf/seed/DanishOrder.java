package dk.plangraf.seed;

import java.text.Collator;
import java.util.HexFormat;
import java.util.Locale;

/** The order of the Danish alphabet, in which aa is å, and å comes last. */
final class DanishOrder {

	private static final Collator COLLATOR = Collator.getInstance(Locale.forLanguageTag("da-DK"));

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

}
