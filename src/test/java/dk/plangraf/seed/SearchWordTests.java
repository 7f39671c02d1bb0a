package dk.plangraf.seed;

import java.text.Normalizer;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** How words are found in a text, and how often. */
class SearchWordTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			handicap | Handicap, handicappede og HANDICAP. Førerhandicap? | 2
			handicap* | Handicap, handicappede og HANDICAP. Førerhandicap? | 3
			*handicap* | Handicap, handicappede og HANDICAP. Førerhandicap? | 4
			*handicap | Handicap, handicappede og HANDICAP. Førerhandicap? | 3
			ør* | Ørsted, ører, ÆØRE og smør. | 2
			ord* | nordøst | 0
			smør | Smørrebrød; smøret; smør. | 1
			løntimer | løn-timer og løntimer | 1
			løn-timer | løn-timer og løntimer | 2
			a-kasse* | A-kasserne, akasse og kasser | 2
			FGU | FGU-uddannelsen, fgu'en, FGU2 og AFGU | 2
			110 procent | på 110 procent; på 1110 procent; 110 procentpoint | 1
			over for | over for overfor over  for | 2
			gode CV'er* | gode CV’er og gode CV'ere | 2
			anaana* | anaanaana | 1
			*ana* | anaana banan | 2
			år | år og aar og Å r | 1
			de (u)faglærte. | De (u)faglærte. | 1
			""")
	void aWordIsFoundWhereItStandsAsAWholeAndAStarStandsForLetters(String word, String text, int times) {
		assertThat(SearchedText.of(text).count(new SearchWord(word))).isEqualTo(times);
	}

	@Test
	void lineEndsAndOtherWhiteSpaceAreBlanksAndDividedWordsArePutTogether() {
		SearchedText text = SearchedText.of("""
				Borgere langt
				  fra arbejds-
				markedet får opkvali-\s
				ficering og uddannelses-
				og kontanthjælp, og per\u00ADson\u00AD
				lig\u00A0assistance. De er ikke-
				vestlige. Det gælder EU-
				Kommissionen.
				""");
		assertThat(List.of("langt fra arbejdsmarkedet", "opkvalificering", "personlig assistance", "ikke-vestlig*",
				"uddannelses", "kontanthjælp", "Kommissionen"))
			.allSatisfy((word) -> assertThat(text.count(new SearchWord(word))).as(word).isEqualTo(1));
		assertThat(text.count(new SearchWord("uddannelsesog"))).isZero();
	}

	@Test
	void lettersThatAreWrittenInTwoPartsAreTheSame() {
		String decomposed = Normalizer.normalize("på småjob i Ærø", Normalizer.Form.NFD);
		assertThat(decomposed).isNotEqualTo("på småjob i Ærø");
		for (String word : List.of("på", "småjob*", "ÆRØ", Normalizer.normalize("småjob", Normalizer.Form.NFD))) {
			assertThat(SearchedText.of(decomposed).count(new SearchWord(word))).as(word).isEqualTo(1);
			assertThat(SearchedText.of("på småjob i Ærø").count(new SearchWord(word))).as(word).isEqualTo(1);
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			mentor* | mentorordning | true
			mentor* | mentorordning* | true
			mentor | mentor* | false
			mentor* | mentor | true
			*match* | jobmatch | true
			match* | jobmatch | false
			match* | *match* | false
			*match* | match* | true
			kontanthjælp* | borgere på kontanthjælp* | true
			kontanthjælp | borgere på kontanthjælp* | false
			FGU | Forberedende Grunduddannelse (FGU) | true
			a-kasser | akasser | true
			Ledige | ledige | true
			""")
	void aWordCoversAnotherIfItIsFoundWhereverThatIs(String word, String other, boolean covers) {
		assertThat(new SearchWord(word).covers(new SearchWord(other))).isEqualTo(covers);
	}

	@Test
	void ofWordsThatFindTheSameOneIsKeptTheFirstOfEquals() {
		NodeRef ref = new NodeRef(dk.plangraf.graph.NodeLabel.INSTRUMENT, "x");
		assertThat(
				SearchedSubject
					.of(ref, "instruments",
							List.of("Virksomhedspraktik*", "praktik*", "praktikplads*", "PRAKTIK*", "i praktik*",
									"virk*"))
					.names())
			.containsExactly("praktik*", "virk*");
	}

}
