package dk.plangraf.graph;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.neo4j.core.DatabaseSelectionProvider;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.data.neo4j.core.Neo4jOperations;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionOperations;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(GraphSettings.class)
class GraphConfiguration {

	/** Bolt is for migrations and imports, and most starts have none. */
	@Bean
	static BeanFactoryPostProcessor boltOnDemand() {
		return (beans) -> Stream
			.of(Driver.class, Neo4jClient.class, Neo4jOperations.class, PlatformTransactionManager.class,
					TransactionOperations.class)
			.flatMap((type) -> Arrays.stream(beans.getBeanNamesForType(type, true, false)))
			.filter(beans::containsBeanDefinition)
			.forEach((name) -> beans.getBeanDefinition(name).setLazyInit(true));
	}

	@Configuration(proxyBeanMethods = false)
	@Conditional(EmbeddedMode.class)
	static class Embedded {

		@Bean
		EmbeddedDatabase embeddedDatabase(GraphSettings settings) {
			return EmbeddedDatabase.open(settings);
		}

		@Bean
		Migrations migrations(EmbeddedDatabase database, ObjectProvider<Neo4jClient> client) {
			return new Migrations(database::read, client::getObject);
		}

		@Bean
		GraphReader inProcessReader(EmbeddedDatabase database) {
			return database::read;
		}

		@Bean
		GenerationReader inProcessGenerationReader(EmbeddedDatabase database) {
			return new EmbeddedGenerationReader(database);
		}

		@Bean
		Neo4jConnectionDetails embeddedConnectionDetails(EmbeddedDatabase database) {
			return new Neo4jConnectionDetails() {
				@Override
				public URI getUri() {
					return URI.create(database.instance().uri());
				}

				@Override
				public AuthToken getAuthToken() {
					RunningInstance instance = database.instance();
					return AuthTokens.basic(instance.username(), instance.password());
				}
			};
		}

	}

	@Configuration(proxyBeanMethods = false)
	@ConditionalOnProperty("spring.neo4j.uri")
	static class External {

		@Bean
		Migrations migrations(Neo4jClient client) {
			return new Migrations((cypher, parameters) -> List.copyOf(client.query(cypher).fetch().all()),
					() -> client);
		}

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
