package dk.plangraf;

import java.io.IOException;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.neo4j.Neo4jContainer;
import org.testcontainers.utility.DockerImageName;

import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * Neo4j's own server in a container, where there is Docker. Another image can be named
 * with {@code -Dplangraf.neo4j-image=…}.
 */
class ContainerTests {

	private static Neo4jContainer database;

	private static ConfigurableApplicationContext instance;

	@BeforeAll
	static void start() {
		// which says on several pages that it finds no Docker
		LoggingSystem.get(ContainerTests.class.getClassLoader()).setLogLevel("org.testcontainers", LogLevel.OFF);
		boolean docker = DockerClientFactory.instance().isDockerAvailable();
		if (!docker) {
			System.out.println("Docker is not here: Neo4j's own server is not tried.");
		}
		assumeTrue(docker);
		DockerImageName image = DockerImageName.parse(System.getProperty("plangraf.neo4j-image", "neo4j:5.26"));
		database = new Neo4jContainer(image.asCompatibleSubstituteFor("neo4j")).withRandomPassword();
		database.start();
		instance = Instances.start("--spring.neo4j.uri=" + database.getBoltUrl(),
				"--spring.neo4j.authentication.username=neo4j",
				"--spring.neo4j.authentication.password=" + database.getAdminPassword());
	}

	@AfterAll
	static void stop() {
		if (instance != null) {
			instance.close();
		}
		if (database != null) {
			database.close();
		}
	}

	@Test
	void everySavedQuestionHasTheSameAnswerForTheSamePriceAsWithTheEmbeddedDatabase() throws IOException {
		assertThat(SavedQuestions.replies(instance)).hasSizeGreaterThanOrEqualTo(8)
			.containsExactlyEntriesOf(SavedQuestions.replies(Instances.embedded()));
	}

}
