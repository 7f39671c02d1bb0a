package dk.plangraf.text;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Takes the endings of inflection off a Danish word, and nothing else: case, number,
 * definiteness, tense, comparison. What makes another word of a word stays, so that
 * {@code ledelse} and {@code ledige} are two. (Snowball's stemmer, which the endings are
 * taken from, makes them one, and {@code virksomheder} and {@code virksomhedernes} two.)
 */
final class DanishStem {

	/** The first that fits is taken off, so longer ones stand first. */
	private static final List<String> ENDINGS = List.of("erendes", "erende", "eredes", "ernes", "erens", "erede",
			"endes", "erets", "erers", "edes", "erne", "eren", "erer", "eres", "eret", "ered", "enes", "ende", "ede",
			"ene", "ens", "ere", "ers", "ets", "en", "er", "es", "et", "e");

	/** The same by their last letter, since most words end in another. */
	private static final Map<Character, List<String>> BY_LAST = ENDINGS.stream()
		.collect(Collectors.groupingBy((ending) -> ending.charAt(ending.length() - 1)));

	/** Letters that an {@code s} of the genitive, the plural or the passive follows. */
	private static final String BEFORE_S = "bcdfghjklmnoprtvyzåø";

	private static final String VOWELS = "aeiouyæøå";

	/** Words of this field whose stem changes. */
	private static final List<Irregular> IRREGULAR = List.of(
			Irregular.of("cent", "(?<!pro)cent(?:er|ers|re|res|ret|rets|rene|renes|eret|erets|erne|ernes)$", "centr"),
			Irregular.of("kursus", "kursus(?:set|sets)?$", "kurs"), Irregular.of("um", "([ei])um$", "$1"),
			Irregular.of("nyt", "^nyt$", "ny"), Irregular.of("frit", "^frit$", "fri"),
			// not the stem of castles and of the towns that are named after them
			Irregular.of("borger", "borger(?:s|e|es|en|ens|ne|nes)?$", "borgr"),
			Irregular.of("midl", "midl(?:er|ers|erne|ernes|et|ets)$", "middel"),
			Irregular.of("regl", "regl(?:er|ers|erne|ernes|en|ens)$", "regel"),
			Irregular.of("kapitl", "kapitl(?:er|ers|erne|ernes|et|ets)$", "kapitel"),
			Irregular.of("børn", "børn(?:ene|enes|s)?$", "barn"), Irregular.of("mænd", "mænd(?:ene|enes|s)?$", "mand"));

	private DanishStem() {
	}

	/**
	 * The stem of a word.
	 * @param word a word in small Danish letters
	 * @return what all forms of the word have in common, as far as rules can tell
	 */
	static String of(String word) {
		if (!word.chars().allMatch(Character::isLetter)) {
			return word;
		}
		String stem = irregular(word);
		for (String before = ""; !before.equals(stem);) {
			before = stem;
			stem = single(neuter(shortened(stem)));
		}
		return stem;
	}

	private static String irregular(String word) {
		for (Irregular irregular : IRREGULAR) {
			if (word.contains(irregular.sign())) {
				return irregular.forms().matcher(word).replaceFirst(irregular.stem());
			}
		}
		return word;
	}

	private static String shortened(String word) {
		if (word.isEmpty()) {
			return word;
		}
		for (String ending : BY_LAST.getOrDefault(word.charAt(word.length() - 1), List.of())) {
			if (word.endsWith(ending) && isStem(word, ending.length())) {
				return word.substring(0, word.length() - ending.length());
			}
		}
		int last = word.length() - 1;
		boolean own = last > 1 && word.charAt(last) == 's'
				&& (BEFORE_S.indexOf(word.charAt(last - 1)) >= 0 || word.endsWith("aas"));
		return (own && isStem(word, 1)) ? word.substring(0, last) : word;
	}

	/** Without the {@code t} of adjectives and participles. */
	private static String neuter(String word) {
		int last = word.length() - 1;
		boolean own = last > 1 && word.charAt(last) == 't' && "dgklv".indexOf(word.charAt(last - 1)) >= 0;
		return (own && isStem(word, 1)) ? word.substring(0, last) : word;
	}

	/** A consonant is doubled before an ending only. */
	private static String single(String word) {
		int last = word.length() - 1;
		boolean doubled = last > 1 && word.charAt(last) == word.charAt(last - 1)
				&& VOWELS.indexOf(word.charAt(last)) < 0;
		return doubled ? word.substring(0, last) : word;
	}

	private static boolean isStem(String word, int ending) {
		int length = word.length() - ending;
		return length >= 2 && word.substring(0, length).chars().anyMatch((letter) -> VOWELS.indexOf(letter) >= 0);
	}

	/**
	 * Words that rules would get wrong.
	 *
	 * @param sign what all of them contain
	 * @param forms their forms
	 * @param stem what to replace a form with
	 */
	private record Irregular(String sign, Pattern forms, String stem) {

		static Irregular of(String sign, String forms, String stem) {
			return new Irregular(sign, Pattern.compile(forms), stem);
		}

	}

}
