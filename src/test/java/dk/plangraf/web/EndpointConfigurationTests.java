package dk.plangraf.web;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.springframework.boot.graphql.autoconfigure.GraphQlCorsProperties;
import org.springframework.boot.graphql.autoconfigure.GraphQlProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.CorsFilter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class EndpointConfigurationTests {

	@Test
	void pagesOfOtherHostsMayAskWhereTheSettingsSaySo() throws Exception {
		GraphQlCorsProperties cors = new GraphQlCorsProperties();
		cors.setAllowedOrigins(List.of("https://example.org"));
		FilterRegistrationBean<CorsFilter> registration = new EndpointConfiguration().graphQlCors(cors,
				new GraphQlProperties());
		assertThat(registration.isEnabled()).isTrue();
		assertThat(registration.getUrlPatterns()).containsExactly("/graphql");
		for (String origin : List.of("https://example.org", "https://example.com")) {
			MockHttpServletRequest request = new MockHttpServletRequest("OPTIONS", "/graphql");
			request.addHeader("Origin", origin);
			request.addHeader("Access-Control-Request-Method", "POST");
			MockHttpServletResponse response = new MockHttpServletResponse();
			registration.getFilter().doFilter(request, response, new MockFilterChain());
			assertThat(response.getStatus()).isEqualTo(origin.endsWith("org") ? 200 : 403);
		}
	}

	@Test
	void otherwiseTheyMayNot() {
		assertThat(new EndpointConfiguration().graphQlCors(new GraphQlCorsProperties(), new GraphQlProperties())
			.isEnabled()).isFalse();
	}

	@Test
	void memoryIsNeverLessThanNone() {
		assertThatIllegalArgumentException().isThrownBy(() -> new AnswerSettings(DataSize.ofBytes(-1)))
			.withMessageContaining("plangraf.answers.memory");
	}

}
