package dk.plangraf.text;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What finds what: spelling, inflection, compounds, and the syntax of a search. */
class TextSearchTests {

	/** Words that stand alone in the texts that are searched. */
	private static final Lexicon LEXICON = Lexicon.of(Stream.of("Virksomheder tilbyder praktik og små job",
			"en plads i uddannelse", "kurser for en mentor", "voksne og en voksen, syge, social indsats",
			"skrive om beskæftigelse", "leder et led", "borger i kommunen", "et hedt sted"),
			Stream.of("Hedensted", "Fredensborg", "Aalborg"));

	@ParameterizedTest
	@CsvSource({ "småjob, småjobs", "smaajob, Småjobbene", "småjob, smaajobs", "virksomheder, Virksomhedernes",
			"virksomhed, VIRKSOMHEDENS", "virksomheder, virksomhed", "aeldre, ældre", "ældre, aeldre",
			"oekonomi, økonomien", "økonomi, oekonomi", "Åbenrå, Aabenraa", "Aabenraa, Åbenrås", "aabenrå, Åbenraa",
			"Israel, Israels", "poesi, Poesiens", "videoer, video", "video, videoer", "koefficienter, koefficient",
			"mentor, mentorernes", "indsats, indsatserne", "indsatser, indsats", "jobcenter, jobcentre",
			"jobcentrene, Jobcenteret", "procent, procenter", "kursus, kurserne", "hjælpemiddel, hjælpemidlerne",
			"regel, regler", "kurser, kursus", "praktik, praktikkens", "ledige, ledigt", "unge, unges",
			"arbejde, arbejdede", "fokusere, fokuseret", "handicappede, handicappet", "sygemeldt, sygemeldte",
			"borger, borgerne", "ny, nyt", "nyt, nye", "fri, frit", "gymnasium, gymnasier", "kriterier, kriterium",
			"børn, barnet", "måned, måneder", "by, byernes", "uge, uger", "år, årene", "sociale, socialt",
			"aktiv, aktivt", "proces, processer", "plads, pladser", "a-kasse, a-kasser", "akasse, a-kassen",
			"a-kasse, Akasser", "2021-2022, 2021-2022", "idé, ideer", "ide, idéen", "internship, internships",
			"Jönköping, Jønkøpings" })
	void aWordIsFoundInAllItsFormsAndSpellings(String search, String text) {
		assertThat(found(search, text)).as("%s finds %s", search, text).isEqualTo("whole");
		assertThat(marked(search, text)).isEqualTo("[" + text + "]");
	}

	@ParameterizedTest
	@CsvSource({ "ledelse, ledige", "ledige, ledelse", "ung, lunge", "it, aktivitet", "praktik, praksis", "mål, formel",
			"virksomhed, virkelighed", "mand, mangel", "procenter, centre", "leder, ledige", "ledere, ledighed",
			"borger, borgmester", "borger, Fredensborgs", "sted, Hedensted", "led, samlede", "led, således",
			"led, anderledes", "led, skilled", "hed, virksomheder", "heder, virksomheder", "unge, ungarsk",
			"skole, skolde", "'0561', '561'" })
	void anotherWordIsNotFound(String search, String text) {
		assertThat(found(search, text)).as("%s doesn't find %s", search, text).isEqualTo("none");
		assertThat(marked(search, text)).isEqualTo(text);
	}

	@ParameterizedTest
	@CsvSource({ "praktik, virksomhedspraktikken, part", "plads, praktikpladser, part",
			"praktik, virksomhedspraktikplads, part", "virksomhed, virksomhedspraktik, part",
			"mentor, mentorkurser, part", "mentor, mentorordning, part", "mentorer, mentorordning, part",
			"unge, ungeindsats, beginning", "job, jobparate, beginning", "ledig, ledighed, beginning",
			"uddanne, uddannelse, beginning", "lærling, voksenlærlinge, part", "fravær, sygefraværet, part",
			"psykiatri, Socialpsykiatrien, part", "garanti, praktikpladsgaranti, part",
			"færdighed, skrivefærdigheder, part", "trappe, beskæftigelsestrappen, part", "borger, medborgere, part",
			"borgere, borgerinddragelse, part", "uddannelse, erhvervsuddannelser, part", "praktik, oplæring, none",
			"parate, jobparate, none", "ja, jammerbugt, none" })
	void aCompoundIsFoundByItsPartsAndByItsBeginning(String search, String text, String how) {
		assertThat(found(search, text)).as("%s in %s", search, text).isEqualTo(how);
		assertThat(marked(search, text)).isEqualTo(how.equals("none") ? text : "[" + text + "]");
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';',
			value = { "\"tæt kontakt\"; Giv tæt kontakt til borgere; whole", "\"tæt kontakt\"; Kontakten er tæt; none",
					"\"praktik\"; virksomhedspraktik; none", "\"mentor\"; mentorerne; whole",
					"\"mentor\"; mentorkurser; none", "»tætte kontakter«; tæt kontakt; whole",
					"\"tæt kontakt; tæt kontakt; whole", "mentor -praktik; en mentor; whole",
					"mentor -praktik; mentor i praktikken; none", "mentor -praktik; mentor i virksomhedspraktik; whole",
					"mentor -\"tæt kontakt\"; mentor i tæt kontakt; none",
					"mentor -\"tæt kontakt\"; mentor, kontakt; whole", "jobparate/unge; unge jobparate; whole",
					"hjælp til unge; Unge hjælpes; whole", "\"til unge\"; for unge; none", "til; til tiden; whole",
					"kan; kandidater; none", "om; omsorg; none", "og i; i dag og nu; whole",
					"drifts-, mentor- og psykologressourcer; psykologressourcer, drift, mentor; whole",
					"unge (18-29 år); Unge på 18-29 år; whole", "2021; 2021-2022; whole",
					"NOT unge OR AND; not unge or and; whole" })
	void theSyntaxKnowsQuotationMarksAndAHyphenBefore(String search, String text, String how) {
		assertThat(found(search, text)).as("%s in %s", search, text).isEqualTo(how);
	}

	@Test
	void everyWordOfASearchIsMarkedWhereItStands() {
		assertThat(marked("praktik \"tæt kontakt\" unge",
				"Tæt kontakt til de Unges virksomhedspraktik; kontakten bliver tæt, og praktikken er for de unge."))
			.isEqualTo(
					"[Tæt] [kontakt] til de [Unges] [virksomhedspraktik]; kontakten bliver tæt, og [praktikken] er for"
							+ " de [unge].");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "--", "\"", "\"\"", "-\"-\"-", "+-&|!(){}[]^~*?:\\/", "-mentor",
			"-\"tæt kontakt\"", "¿§½", "🙂" })
	void aSearchWithoutAWantedWordIsEmptyAndNoMistake(String search) {
		assertThat(TextSearch.parse(search).isEmpty()).isTrue();
	}

	@Test
	void whateverIsWrittenNothingOfItIsLeftThatMeansSomethingToTheIndex() {
		Random random = new Random(4);
		String signs = "ab æøå12 \"\"--+&|!(){}[]^~*?:\\/»«'_<>=@#½§\u0301\uD83D\uDE42\n\t";
		for (int i = 0; i < 2_000; i++) {
			String search = random.ints(1 + random.nextInt(25), 0, signs.length())
				.mapToObj((index) -> String.valueOf(signs.charAt(index)))
				.collect(Collectors.joining());
			TextSearch parsed = TextSearch.parse(search);
			assertThat(parsed.query()).as(search)
				.matches("([+-]\\(((_?[\\p{L}\\p{N}]+\\*?|\"[\\p{L}\\p{N} ]+\") ?)+\\) ?)*");
			assertThat(parsed.isEmpty()).isEqualTo(!parsed.query().contains("+"));
			parsed.hits(search, "| |").forEach((hit) -> assertThat(hit.start()).isBetween(0, hit.end() - 1));
		}
	}

	@Test
	void theWordsOfATextDependOnTheTextAndItsLexiconOnly() {
		List<String> texts = List.of("Småjobs og virksomhedspraktik i Aabenraas a-kasser", "Mentor");
		assertThat(SearchableWords.of(texts, LEXICON))
			.isEqualTo("| småjob og virksomhedspraktik i åbenrå a kas | mentor | _små småjob_små "
					+ "_job småjob_job _virksomhed virksomhedspraktik_virksomhed _praktik "
					+ "virksomhedspraktik_praktik aabenraa akas |")
			.isEqualTo(SearchableWords.of(texts, LEXICON));
		assertThat(SearchableWords.of(List.of(), LEXICON)).isEqualTo("| |");
	}

	@Test
	void aPartIsMarkedInTheWordsThatItIsAPartOfOnly() {
		assertThat(marked("led", "Småled og en samlet ledet indsats"))
			.isEqualTo("[Småled] og en samlet [ledet] indsats");
		assertThat(marked("praktik", "virksomhedspraktikpladsen, praktiske ting"))
			.isEqualTo("[virksomhedspraktikpladsen], praktiske ting");
	}

	@Test
	void whatFollowsAKnownWordIsTheSamePartWhetherItStandsAloneInAPlanOrNot() {
		Stream.of("voksenlærling", "sygefravær", "socialpsykiatri").forEach((compound) -> {
			Word word = Word.of(compound).get(0);
			Lexicon other = Lexicon.of(Stream.of("voksen syge social", "en lærling, fraværet, psykiatri"), Stream.of());
			assertThat(LEXICON.parts(word)).containsExactlyInAnyOrderElementsOf(other.parts(word)).hasSize(2);
		});
	}

	@Test
	void aTextThatIsNothingButTheSearchIsKnownByItsBars() {
		String searchable = SearchableWords.of(List.of("Mentorer", "Mentor i praktik"), LEXICON);
		assertThat(searchable).contains(TextSearch.parse("mentor").wholeText())
			.doesNotContain(TextSearch.parse("praktik").wholeText());
	}

	@Test
	void aVeryLongWordIsAWordLikeAnyOther() {
		String longest = "job".repeat(2_000);
		assertThat(found(longest, longest)).isEqualTo("whole");
	}

	/** How a text is found, as the index and the order of what is found have it. */
	private static String found(String search, String text) {
		TextSearch parsed = TextSearch.parse(search);
		String searchable = SearchableWords.of(List.of(text), LEXICON);
		if (!QueryParserOfTheTests.matches(parsed.query(), searchable)) {
			return "none";
		}
		return parsed.marks()
			.stream()
			.map((marks) -> best(marks, searchable))
			.max(java.util.Comparator.comparingInt(List.of("whole", "part", "beginning")::indexOf))
			.orElseThrow();
	}

	private static String best(Map<String, List<String>> marks, String searchable) {
		return Stream.of("whole", "part", "beginning")
			.filter((how) -> marks.get(how).stream().anyMatch(searchable::contains))
			.findFirst()
			.orElseThrow(() -> new AssertionError("found by the index, but by nothing that is looked for"));
	}

	private static String marked(String search, String text) {
		StringBuilder marked = new StringBuilder();
		int end = 0;
		String searchable = SearchableWords.of(List.of(text), LEXICON);
		for (TextRange hit : joined(TextSearch.parse(search).hits(text, searchable), text)) {
			marked.append(text, end, hit.start()).append('[').append(text, hit.start(), hit.end()).append(']');
			end = hit.end();
		}
		return marked.append(text.substring(end)).toString();
	}

	/** Hits with nothing but a hyphen between them, as one. */
	private static List<TextRange> joined(List<TextRange> hits, String text) {
		List<TextRange> joined = new java.util.ArrayList<>();
		for (TextRange hit : hits) {
			TextRange last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
			if (last != null && text.substring(last.end(), hit.start()).equals("-")) {
				joined.set(joined.size() - 1, new TextRange(last.start(), hit.end()));
			}
			else {
				joined.add(hit);
			}
		}
		return joined;
	}

	/** The little of Lucene's query language that searches are written in. */
	private static final class QueryParserOfTheTests {

		static boolean matches(String query, String searchable) {
			return Arrays.stream(query.split("(?<=\\)) "))
				.allMatch((
						clause) -> clause.startsWith("+") == any(clause.substring(2, clause.length() - 1), searchable));
		}

		private static boolean any(String alternatives, String searchable) {
			return java.util.regex.Pattern.compile("\"[^\"]+\"|[^ ]+")
				.matcher(alternatives)
				.results()
				.map((result) -> result.group().replace("\"", ""))
				.anyMatch((one) -> one.endsWith("*") ? searchable.contains(" " + one.replace("*", ""))
						: searchable.contains(" " + one + " "));
		}

	}

}
