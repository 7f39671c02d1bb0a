package dk.plangraf.graph;

import java.net.URI;

import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.neo4j.core.DatabaseSelectionProvider;
import org.springframework.data.neo4j.core.Neo4jClient;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(GraphSettings.class)
class GraphConfiguration {

	@Bean
	Migrations migrations(Neo4jClient client) {
		return new Migrations(client);
	}

	@Configuration(proxyBeanMethods = false)
	@Conditional(EmbeddedMode.class)
	static class Embedded {

		@Bean
		EmbeddedDatabase embeddedDatabase(GraphSettings settings) {
			return EmbeddedDatabase.open(settings);
		}

		@Bean
		GraphReader inProcessReader(EmbeddedDatabase database) {
			return database::read;
		}

		@Bean
		GenerationReader inProcessGenerationReader(EmbeddedDatabase database) {
			return database::newestGeneration;
		}

		@Bean
		Neo4jConnectionDetails embeddedConnectionDetails(EmbeddedDatabase database) {
			RunningInstance instance = database.instance();
			return new Neo4jConnectionDetails() {
				@Override
				public URI getUri() {
					return URI.create(instance.uri());
				}

				@Override
				public AuthToken getAuthToken() {
					return AuthTokens.basic(instance.username(), instance.password());
				}
			};
		}

	}

	@Configuration(proxyBeanMethods = false)
	@ConditionalOnProperty("spring.neo4j.uri")
	static class External {

		@Bean
		GraphReader boltReader(Driver driver, DatabaseSelectionProvider database, GraphSettings settings) {
			return new BoltReader(driver, database.getDatabaseSelection().getValue(), settings.timeout());
		}

		@Bean
		GenerationReader boltGenerationReader(Driver driver, DatabaseSelectionProvider database,
				GraphSettings settings) {
			return new BoltGenerationReader(driver,
					BoltReader.session(driver, database.getDatabaseSelection().getValue()), settings.timeout());
		}

	}

}
