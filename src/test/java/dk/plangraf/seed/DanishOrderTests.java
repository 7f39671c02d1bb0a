package dk.plangraf.seed;

import java.util.Comparator;
import java.util.List;

import org.junit.jupiter.api.Test;

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
	}

}
