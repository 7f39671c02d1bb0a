package dk.plangraf.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What somebody searches for. All words are wanted, in any inflection and spelling, and
 * so are words that begin with them or are made with them. Words in quotation marks are
 * wanted as they follow each other; a word in quotation marks as a word of its own; a
 * hyphen before a word or a quotation excludes it. Other signs mean nothing, and nothing
 * is a mistake.
 */
public final class TextSearch {

	private static final Pattern ITEM = Pattern
		.compile("(?<![^\\s(])(-?)[\"“”„»«]([^\"“”„»«]*)[\"“”„»«]?|(-?)([^\\s\"“”„»«]+)");

	private final List<SearchTerm> wanted;

	private final List<SearchTerm> unwanted;

	private final int words;

	private TextSearch(List<SearchTerm> wanted, List<SearchTerm> unwanted, int words) {
		this.wanted = wanted;
		this.unwanted = unwanted;
		this.words = words;
	}

	/**
	 * Reads what somebody wrote.
	 * @param text the text, whatever it is
	 * @return the search
	 */
	public static TextSearch parse(String text) {
		List<SearchTerm> wanted = new ArrayList<>();
		List<SearchTerm> small = new ArrayList<>();
		List<SearchTerm> unwanted = new ArrayList<>();
		int words = 0;
		Matcher matcher = ITEM.matcher(text);
		while (matcher.find()) {
			boolean quoted = matcher.group(2) != null;
			List<Word> item = Word.of(quoted ? matcher.group(2) : matcher.group(4));
			words += item.size();
			boolean excluded = "-".equals(quoted ? matcher.group(1) : matcher.group(3));
			if (item.isEmpty()) {
				continue;
			}
			if (quoted) {
				(excluded ? unwanted : wanted)
					.add((item.size() == 1) ? SearchTerm.alone(item.get(0)) : SearchTerm.phrase(item));
				continue;
			}
			for (List<Word> compound : compounds(item)) {
				Word first = compound.get(0);
				SearchTerm term = (compound.size() > 1) ? SearchTerm.hyphenated(compound)
						: (excluded || first.isSmall()) ? SearchTerm.alone(first) : SearchTerm.word(first);
				(excluded ? unwanted : (compound.size() == 1 && first.isSmall()) ? small : wanted).add(term);
			}
		}
		// a word that is written twice is wanted once
		return new TextSearch((wanted.isEmpty() ? small : wanted).stream().distinct().toList(), unwanted, words);
	}

	/** Whether there is nothing to look for. */
	public boolean isEmpty() {
		return this.wanted.isEmpty();
	}

	/**
	 * How many words were written.
	 * @return their number
	 */
	public int size() {
		return this.words;
	}

	/**
	 * The search in the language of Lucene's classic query parser, over
	 * {@link SearchableWords} that are taken apart at blanks.
	 * @return the text
	 */
	public String query() {
		return Stream
			.concat(this.wanted.stream().map((term) -> "+" + term.query()),
					this.unwanted.stream().map((term) -> "-" + term.query()))
			.collect(Collectors.joining(" "));
	}

	/**
	 * What searchable words contain that are found, a map for each thing wanted:
	 * {@code whole} words, a {@code part} of a word, the {@code beginning} of one.
	 * @return the maps
	 */
	public List<Map<String, List<String>>> marks() {
		return this.wanted.stream().map(SearchTerm::marks).toList();
	}

	/**
	 * What searchable words contain if one of their texts is nothing but the search.
	 * @return the words between their bars
	 */
	public String wholeText() {
		return this.wanted.stream()
			.map((term) -> String.join(" ", term.stems().get(0)))
			.collect(Collectors.joining(" ", SearchableWords.BAR + " ", " " + SearchableWords.BAR));
	}

	/**
	 * Marks what is found in a text.
	 * @param text the text
	 * @param searchable the searchable words of the element that the text belongs to
	 * @return where hits are, in the text's order, none within another
	 */
	public List<TextRange> hits(String text, String searchable) {
		List<WordForms> words = WordForms.of(text);
		boolean[] hit = new boolean[words.size()];
		for (SearchTerm term : this.wanted) {
			for (int i = 0; i < hit.length; i++) {
				for (List<String> sequence : term.stems()) {
					mark(words, i, sequence, hit);
				}
				hit[i] = hit[i] || isLooselyFound(words.get(i), term, searchable)
						|| isWrittenAsOne(words, i, term, hit);
			}
		}
		List<TextRange> hits = new ArrayList<>();
		for (int i = 0; i < hit.length; i++) {
			if (hit[i]) {
				hits.add(new TextRange(words.get(i).word().start(), words.get(i).word().end()));
			}
		}
		return hits;
	}

	private static void mark(List<WordForms> words, int start, List<String> sequence, boolean[] hit) {
		if (start + sequence.size() > words.size()) {
			return;
		}
		for (int i = 0; i < sequence.size(); i++) {
			WordForms word = words.get(start + i);
			if (!((sequence.size() == 1) ? word.stems().contains(sequence.get(0))
					: word.stem().equals(sequence.get(i)))) {
				return;
			}
		}
		for (int i = 0; i < sequence.size(); i++) {
			hit[start + i] = true;
		}
	}

	private static boolean isLooselyFound(WordForms word, SearchTerm term, String searchable) {
		return term.beginnings()
			.stream()
			.anyMatch((beginning) -> word.stems().stream().anyMatch((stem) -> stem.startsWith(beginning)))
				|| term.parts()
					.stream()
					.anyMatch((part) -> searchable.contains(" " + SearchableWords.partOf(word.stem(), part) + " "));
	}

	/** A word that the search writes as one, and the text with a hyphen. */
	private static boolean isWrittenAsOne(List<WordForms> words, int i, SearchTerm term, boolean[] hit) {
		if (!words.get(i).word().hyphenated()) {
			return false;
		}
		String joined = SearchableWords.joined(words.get(i - 1).word(), words.get(i).word());
		int first = words.get(i - 1).danish().length();
		boolean found = term.stems().contains(List.of(joined)) || term.beginnings()
			.stream()
			.anyMatch((beginning) -> beginning.length() > first && joined.startsWith(beginning));
		hit[i - 1] = hit[i - 1] || found;
		return found;
	}

	/** Words that are held together by hyphens. */
	private static List<List<Word>> compounds(List<Word> item) {
		List<List<Word>> compounds = new ArrayList<>();
		for (Word word : item) {
			if (word.hyphenated()) {
				compounds.get(compounds.size() - 1).add(word);
			}
			else {
				compounds.add(new ArrayList<>(List.of(word)));
			}
		}
		return compounds;
	}

}
