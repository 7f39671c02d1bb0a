package dk.plangraf.seed;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SourceTextTests {

	private final SourceText text = SourceText
		.of("Flere\u00A0unge  skal\r\n\ti job.\nAlle unge \u2013 skal i \u201Djob\u201D.");

	@Test
	void anyRunOfWhiteSpaceIsOneBlank() {
		assertThat(this.text.hits("Flere unge skal i job.")).containsExactly(0);
	}

	@Test
	void allOccurrencesAreFound() {
		assertThat(this.text.hits("unge")).containsExactly(6, 28);
	}

	@Test
	void nothingElseIsFolded() {
		assertThat(this.text.hits("flere unge")).isEmpty();
		assertThat(this.text.hits("unge - skal")).isEmpty();
		assertThat(this.text.hits("\"job\"")).isEmpty();
	}

	@Test
	void whatWasProbablyMeantIsOffered() {
		assertThat(this.text.nearest("alle unge - skal i \"job\"")).contains("Alle unge \u2013 skal i \u201Djob\u201D");
		assertThat(this.text.nearest("mentorer")).isEmpty();
	}

	@Test
	void surroundingsMayBePartedByABlank() {
		assertThat(this.text.standsBefore(28, "Alle")).isTrue();
		assertThat(this.text.standsBefore(28, "Flere")).isFalse();
		assertThat(this.text.standsAfter(this.text.endOf(28, "unge"), "\u2013 skal")).isTrue();
		assertThat(this.text.standsAfter(this.text.endOf(28, "unge"), "skal")).isFalse();
	}

}
