package dk.plangraf.seed;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class InformationContentTests {

	@Test
	void aTermTellsMostWithNothingBelowItAndNothingWithAllOthers() {
		assertThat(InformationContent.content(0, 4)).isEqualTo(1);
		assertThat(InformationContent.content(3, 4)).isZero();
		assertThat(InformationContent.content(2, 4)).isCloseTo(1 - Math.log(3) / Math.log(4), within(1e-12));
	}

	@Test
	void theMoreThatIsNarrowerTheLessItTells() {
		for (int narrower = 0; narrower < 20; narrower++) {
			assertThat(InformationContent.content(narrower + 1, 21))
				.isLessThan(InformationContent.content(narrower, 21));
		}
	}

}
