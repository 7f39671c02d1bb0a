package dk.plangraf.web;

import dk.plangraf.graph.GenerationReader;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.graphql.autoconfigure.GraphQlCorsProperties;
import org.springframework.boot.graphql.autoconfigure.GraphQlProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;
import org.springframework.web.filter.CorsFilter;

/** Puts the end point in the place of Spring's. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@EnableConfigurationProperties({ AnswerSettings.class, GraphQlProperties.class, GraphQlCorsProperties.class })
class EndpointConfiguration {

	@Bean
	Replies replies(GenerationReader generations, AnswerSettings settings) {
		return new Replies(generations, settings.memory().toBytes());
	}

	@Bean
	ServletRegistrationBean<GraphQlEndpoint> graphQlEndpoint(WebGraphQlHandler handler, JsonMapper json,
			Replies replies, EntityTags tags, GraphQlProperties properties,
			@Value("${server.compression.enabled:false}") boolean compresses) {
		ServletRegistrationBean<GraphQlEndpoint> registration = new ServletRegistrationBean<>(
				new GraphQlEndpoint(handler, json, replies, tags, compresses), properties.getHttp().getPath());
		registration.setName("graphql");
		registration.setLoadOnStartup(1);
		return registration;
	}

	/** What Spring's own end point makes of {@code spring.graphql.cors.*}. */
	@Bean
	FilterRegistrationBean<CorsFilter> graphQlCors(GraphQlCorsProperties cors, GraphQlProperties properties) {
		UrlBasedCorsConfigurationSource source = new UrlBasedCorsConfigurationSource();
		CorsConfiguration configuration = cors.toCorsConfiguration();
		if (configuration != null) {
			source.registerCorsConfiguration("/**",
					new CorsConfiguration().applyPermitDefaultValues().combine(configuration));
		}
		FilterRegistrationBean<CorsFilter> registration = new FilterRegistrationBean<>(new CorsFilter(source));
		registration.addUrlPatterns(properties.getHttp().getPath());
		registration.setEnabled(configuration != null);
		return registration;
	}

}
