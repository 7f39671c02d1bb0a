package dk.plangraf.web;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class RepresentationTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "none",
			value = { "none | application/json", "'' | application/json", "*/* | application/json",
					"application/* | application/json", "application/json | application/json",
					"application/json, multipart/mixed | application/json",
					"application/json; charset=utf-8 | application/json",
					"application/graphql-response+json | application/graphql-response+json",
					"application/graphql-response+json, application/json;q=0.9 | application/graphql-response+json",
					"application/json, application/graphql-response+json | application/json",
					"application/json;q=0.5, application/graphql-response+json | application/graphql-response+json",
					"application/graphql-response+json;q=0, */* | application/json",
					"application/json;q=0, */* | application/graphql-response+json",
					"text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8 | application/json" })
	void theMostWantedFormIsGiven(String accept, String mediaType) {
		assertThat(Representation.asked(accept, null).mediaType()).hasToString(mediaType);
	}

	@ParameterizedTest
	@ValueSource(strings = { "text/html", "application/json;q=0", "text/event-stream", "rubbish",
			"application/json;q=0, application/graphql-response+json;q=0, */*" })
	void whoAcceptsNothingOfThatIsRefused(String accept) {
		assertThatExceptionOfType(RequestProblem.class).isThrownBy(() -> Representation.asked(accept, null))
			.satisfies((problem) -> assertThat(problem.status()).isEqualTo(406))
			.withMessageContaining("application/graphql-response+json");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "none",
			value = { "none | false", "gzip | true", "GZIP | true", "gzip, deflate, br | true",
					"br;q=1, gzip;q=0.5 | true", "gzip;q=0 | false", "gzip; q=0.0 | false", "identity | false",
					"br, zstd | false" })
	void answersArePackedForWhoTakesGzip(String acceptEncoding, boolean compressed) {
		assertThat(Representation.asked(null, acceptEncoding).compressed()).isEqualTo(compressed);
	}

	@Test
	void everyFormHasANameOfItsOwn() {
		assertThat(new String[] { Representation.asked(null, null).name(), Representation.asked(null, "gzip").name(),
				Representation.asked("application/graphql-response+json", null).name(),
				Representation.asked("application/graphql-response+json", "gzip").name() })
			.doesNotHaveDuplicates();
	}

}
