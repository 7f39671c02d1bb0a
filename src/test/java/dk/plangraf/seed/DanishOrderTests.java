package dk.plangraf.seed;

import java.util.Comparator;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class DanishOrderTests {

	@Test
	void aaSortsAsTheLastLetterOfTheAlphabet() {
		List<String> danish = List.of("Albertslund", "Esbjerg", "Fanø", "Faaborg-Midtfyn", "Hedensted", "Høje-Taastrup",
				"Vordingborg", "Ærø", "Ølstykke", "Aabenraa", "Aalborg", "Aarhus");
		assertThat(danish.stream().sorted(Comparator.reverseOrder()).sorted(Comparator.comparing(DanishOrder::key)))
			.containsExactlyElementsOf(danish);
	}

	@Test
	void aKeySortsByCodePointInAnyDatabase() {
		assertThat(DanishOrder.key("Fanø")).matches("[0-9a-f]+");
		assertThat(DanishOrder.titleKey("Øget fokus på småjobs – 日本")).matches("[0-9a-f]+");
	}

	@Test
	void titlesSortWordByWord() {
		List<String> danish = List.of("18-30-årige", "A-kasser", "En plan", "En æblekage", "En ø", "En å",
				"Enden er nær", "Endnu en plan", "»Unge« i job", "Ungeindsats", "Virksomheder", "Windows", "Yder",
				"Zoner", "Æbler", "Øget fokus", "Åben rådgivning", "Aalborg", "日本");
		assertThat(
				danish.stream().sorted(Comparator.reverseOrder()).sorted(Comparator.comparing(DanishOrder::titleKey)))
			.containsExactlyElementsOf(danish);
	}

	@ParameterizedTest
	@CsvSource({ "småjob, SMÅJOB", "én vej, En vej", "Vejen (videre), Vejen videre", "»Unge«, unge", "Aalborg, Ålborg",
			"a-kasse, akasse", "'  to   ord ', to ord" })
	void capitalsAccentsAndPunctuationDoNotCountInTitles(String one, String other) {
		assertThat(DanishOrder.titleKey(one)).isEqualTo(DanishOrder.titleKey(other));
	}

	@Test
	void aTitleWithoutAnyLetterHasAKeyToo() {
		assertThat(DanishOrder.titleKey("…")).isEmpty();
	}

}
