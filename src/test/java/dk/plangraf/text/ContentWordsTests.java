package dk.plangraf.text;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ContentWordsTests {

	@Test
	void formsOfOneWordAreOneAndTheFirstIsKept() {
		assertThat(ContentWords.of("Virksomhedernes behov, og en virksomhed")).hasSize(2)
			.containsValue("virksomhedernes")
			.containsValue("behov")
			.containsKey(ContentWords.of("virksomheder").keySet().iterator().next());
	}

	@Test
	void numbersAndWordsOfAnyTextAreLeftOut() {
		assertThat(ContentWords.of("Det er 110 procent i 2021, og der skal også være flere, fx på a-kassen, hos os.")
			.values()).containsExactly("procent", "kassen");
	}

	@Test
	void aTextOfNothingHasNone() {
		assertThat(ContentWords.of("")).isEmpty();
		assertThat(ContentWords.of("og – 17 %")).isEmpty();
	}

}
