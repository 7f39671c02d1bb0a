package dk.plangraf.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words that a compound may consist of: those that stand alone somewhere in the same
 * texts. By them {@code virksomhedspraktik} is found for {@code praktik}, and
 * {@code aktivitet} is not for {@code it}. What stands alone nowhere is a part too where
 * it follows a word that does: {@code fravær} of {@code sygefravær}.
 */
public final class Lexicon {

	/** A tail with a stem of that length is a part whatever stands before it. */
	private static final int LONG_STEM = 5;

	/**
	 * The least letters of a head that is inflected, or that alone tells what follows.
	 */
	private static final int HEAD = 4;

	private static final int REST = 5;

	/** What makes another word of a word, and is no word of its own after one. */
	private static final Pattern DERIVATION = Pattern.compile("(?:l?ig|isk|som|bar|agtig|løs|mæssig)?hed(?:er|ens?)?.*"
			+ "|r?ing.*|l?hed.*|omhed.*|lse.*|unal.*|skab.*|dom.*"
			+ "|.?.?ning.*|.?.?else.*|(?:s|n)?lig.*|.?.?isk.*|bar(?:e|t).*|som(?:me|t).*|agtig.*|løs.*"
			+ "|mæssig.*|.?.?itet.*|.?.?ering.*|.?.?(?:er)?ende.*|.?.?eret.*|.?.?erer.*|.?.?ation.*|.?.?ante.*|inde.*");

	/** Ends of words that look like words. */
	private static final Set<String> ENDINGS = Set.of("ende", "hed", "heden", "heder", "hederne", "hedernes", "ing",
			"inger", "lig", "lige", "ligt", "nede", "ning", "ret", "rets", "ring", "ringen", "rings", "ings", "nings",
			"heds", "ligheds", "ser", "ses", "sten", "tede", "ter", "rede");

	private static final List<String> INFLECTIONS = List.of("e", "en", "er", "et");

	private final Set<String> words;

	private final Set<String> stems;

	private final Set<String> names;

	private final Map<String, Set<String>> parts = new HashMap<>();

	private Lexicon(Set<String> words, Set<String> stems, Set<String> names) {
		this.words = words;
		this.stems = stems;
		this.names = names;
	}

	/**
	 * The words of texts.
	 * @param texts the texts
	 * @param names names of places, which are no compounds whatever their letters are
	 * @return their lexicon
	 */
	public static Lexicon of(Stream<String> texts, Stream<String> names) {
		Set<String> stems = words(names).map(Word::stem).collect(Collectors.toUnmodifiableSet());
		return new Lexicon(Set.of(), Set.of(), stems).with(texts);
	}

	/**
	 * The words of these texts and of more.
	 * @param texts the others
	 * @return their lexicon; this one stays as it is
	 */
	public Lexicon with(Stream<String> texts) {
		Set<String> more = wordsOf(texts);
		more.removeAll(this.words);
		Set<String> allWords = new HashSet<>(this.words);
		Set<String> allStems = new HashSet<>(this.stems);
		more.forEach((word) -> {
			allWords.add(word);
			allStems.add(DanishStem.of(word));
		});
		return new Lexicon(allWords, allStems, this.names);
	}

	private static Set<String> wordsOf(Stream<String> texts) {
		return words(texts).filter((word) -> word.plain().length() > 2 && !word.isSmall() && !ContentWords.isStop(word))
			.map(Word::danish)
			.collect(Collectors.toCollection(HashSet::new));
	}

	private static Stream<Word> words(Stream<String> texts) {
		return texts.flatMap((text) -> Word.of(text).stream());
	}

	/** The stems of the words that a word is made of; none if it is no compound. */
	Set<String> parts(Word word) {
		return this.parts.computeIfAbsent(word.danish(), (letters) -> {
			Set<String> found = new LinkedHashSet<>();
			String stem = DanishStem.of(letters);
			if (!word.isSmall() && !ContentWords.isStop(word) && !this.names.contains(stem)) {
				split(letters, found);
				found.remove(stem);
			}
			return found;
		});
	}

	private void split(String letters, Set<String> found) {
		boolean solid = false;
		for (int i = 3; i <= letters.length() - 3; i++) {
			String head = letters.substring(0, i);
			String tail = letters.substring(i);
			if (isWord(head) && (isKnown(tail) || isRest(head, tail))) {
				solid = true;
				add(head, found);
				add(tail, found);
			}
		}
		for (int i = 2; !solid && i <= letters.length() - LONG_STEM; i++) {
			String tail = letters.substring(i);
			if (isKnown(tail) && DanishStem.of(tail).length() >= LONG_STEM) {
				add(tail, found);
			}
		}
	}

	private void add(String letters, Set<String> found) {
		if (found.add(DanishStem.of(letters))) {
			split(letters, found);
		}
	}

	/** Whether a tail that stands alone nowhere is a word, as far as one can tell. */
	private static boolean isRest(String head, String tail) {
		// an s between them is more likely one that joins
		return head.length() >= HEAD && tail.length() >= REST && tail.charAt(0) != 's'
				&& !DERIVATION.matcher(tail).matches();
	}

	private boolean isKnown(String letters) {
		String stem = DanishStem.of(letters);
		return stem.length() > 2 && this.stems.contains(stem) && !ENDINGS.contains(letters);
	}

	/** Whether that stands alone somewhere, maybe without the s that joins. */
	private boolean isWord(String letters) {
		String unjoined = letters.endsWith("s") ? letters.substring(0, letters.length() - 1) : letters;
		return this.words.contains(letters) || this.words.contains(unjoined) || unjoined.length() >= HEAD
				&& INFLECTIONS.stream().map(unjoined::concat).anyMatch(this.words::contains);
	}

}
