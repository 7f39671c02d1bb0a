package dk.plangraf.text;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * The words of a text that tell what it is about: no numbers, and none of the words that
 * stand in any text.
 */
public final class ContentWords {

	/**
	 * The stop words of Snowball's Danish list, and the numerals, particles and verbs of
	 * little meaning that coders use besides.
	 */
	private static final Set<String> STOP = Set.of("ad", "af", "al", "alle", "alt", "altid", "anden", "andet", "andre",
			"at", "begge", "bl", "bla", "blandt", "blev", "blive", "bliver", "blevet", "både", "ca", "da", "de", "dels",
			"dem", "den", "denne", "der", "deres", "derfor", "derved", "det", "dette", "dig", "din", "dine", "disse",
			"dog", "du", "efter", "egen", "egne", "eget", "eks", "eksempelvis", "eller", "ellers", "en", "end", "endnu",
			"er", "et", "flere", "for", "fordi", "fra", "før", "fx", "få", "får", "gav", "gennem", "give", "giver",
			"gives", "givet", "gælde", "gælder", "gør", "gøre", "gøres", "gjort", "ham", "han", "hans", "har", "have",
			"havde", "haft", "hende", "hendes", "her", "herunder", "hos", "hun", "hvad", "hver", "hvert", "hvilke",
			"hvis", "hvor", "hvordan", "hvornår", "i", "igen", "ikke", "ind", "inden", "indtil", "ingen", "jeg", "jer",
			"jo", "kan", "kun", "kunne", "man", "mange", "med", "mellem", "men", "mens", "mere", "mest", "mig", "min",
			"mindst", "mine", "mit", "mod", "må", "mv", "ned", "noget", "nogle", "nogen", "nu", "når", "nye", "og",
			"også", "om", "omkring", "op", "os", "over", "pr", "på", "samme", "samt", "selv", "ses", "sig", "sin",
			"sine", "sit", "skal", "ske", "sker", "sket", "skulle", "som", "så", "sådan", "thi", "til", "to", "tre",
			"ud", "uden", "under", "var", "ved", "vi", "via", "vil", "ville", "vor", "vores", "være", "været", "én",
			"ét");

	private ContentWords() {
	}

	/**
	 * The words of a text.
	 * @param text the text
	 * @return by stem, the word as it first stands, in small letters
	 */
	public static Map<String, String> of(String text) {
		Map<String, String> words = new LinkedHashMap<>();
		Word.of(text)
			.stream()
			.filter((word) -> word.plain().length() > 1 && word.plain().chars().allMatch(Character::isLetter)
					&& !isStop(word))
			.forEach((word) -> words.putIfAbsent(word.stem(), word.plain()));
		return words;
	}

	/** Whether a word stands in any text. */
	static boolean isStop(Word word) {
		return STOP.contains(word.plain());
	}

}
