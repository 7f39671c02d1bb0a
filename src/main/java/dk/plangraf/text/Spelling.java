package dk.plangraf.text;

import java.text.Normalizer;
import java.util.Locale;

/**
 * One spelling for the several ways to write a word: small letters, composed, accents
 * only where they make a letter of the Danish alphabet.
 */
final class Spelling {

	private Spelling() {
	}

	/**
	 * The word in small letters, without what is no Danish letter.
	 * @param word a word
	 * @return the word; {@code aa}, {@code ae} and {@code oe} stay
	 */
	static String plain(String word) {
		String composed = Normalizer.normalize(word, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
		StringBuilder plain = new StringBuilder();
		composed.codePoints().forEach((letter) -> {
			switch (letter) {
				case 'æ', 'ø', 'å' -> plain.appendCodePoint(letter);
				case 'ä' -> plain.append('æ');
				case 'ö' -> plain.append('ø');
				case 'ß' -> plain.append("ss");
				default -> plain.append(unaccented(letter));
			}
		});
		return plain.toString();
	}

	/**
	 * The word with the Danish letters for {@code aa}, {@code ae} and {@code oe}, whether
	 * they stand for these or not ({@code småjob}, {@code åbenrå}, and {@code isræl}).
	 * @param plain a word in small letters
	 * @return the word
	 */
	static String danish(String plain) {
		return plain.replace("aa", "å").replace("ae", "æ").replace("oe", "ø");
	}

	private static String unaccented(int letter) {
		String one = Character.toString(letter);
		return (letter < 128) ? one : Normalizer.normalize(one, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
	}

}
