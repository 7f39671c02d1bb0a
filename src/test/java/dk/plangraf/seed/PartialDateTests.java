package dk.plangraf.seed;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PartialDateTests {

	@Test
	void aYearMeansAnyOfItsDays() {
		assertThat(date("2020")).isEqualTo(new PartialDate(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 12, 31)));
	}

	@Test
	void aMonthMeansAnyOfItsDays() {
		assertThat(date("2020-02")).isEqualTo(new PartialDate(LocalDate.of(2020, 2, 1), LocalDate.of(2020, 2, 29)));
	}

	@Test
	void aDayThatIsNotInTheCalendarIsNone() {
		assertThat(PartialDate.parse("2021-02-29")).isEmpty();
		assertThat(PartialDate.parse("17.12.2020")).isEmpty();
	}

	@Test
	void aDateIsAfterAnotherOnlyIfNoReadingSaysOtherwise() {
		assertThat(date("2021-03").isSurelyAfter(date("2021"))).isFalse();
		assertThat(date("2021-03").isSurelyAfter(date("2021-02"))).isTrue();
		assertThat(date("2022").isSurelyAfter(date("2021-12-31"))).isTrue();
	}

	private static PartialDate date(String text) {
		return PartialDate.parse(text).orElseThrow();
	}

}
