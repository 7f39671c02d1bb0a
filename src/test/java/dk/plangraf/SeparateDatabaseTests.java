package dk.plangraf;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

/**
 * A database in a process of its own, reached through {@code spring.neo4j.uri}: it is
 * migrated, filled and asked like the embedded one, and may go away and come back.
 */
class SeparateDatabaseTests {

	/** A client's patience; five times what the driver takes to give up connecting. */
	private static final Duration PATIENCE = Duration.ofSeconds(30);

	@TempDir
	static Path folder;

	private static JavaProcess database;

	private static ConfigurableApplicationContext instance;

	@BeforeAll
	static void start() {
		database = SeparateDatabase.start(folder, 0);
		instance = Instances.start("--spring.neo4j.uri=bolt://127.0.0.1:" + SeparateDatabase.port(database),
				"--spring.neo4j.authentication.username=neo4j",
				"--spring.neo4j.authentication.password=" + SeparateDatabase.PASSWORD);
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
		Map<String, SavedQuestions.Reply> replies = SavedQuestions.replies(instance);
		assertThat(replies).hasSizeGreaterThanOrEqualTo(8)
			.containsExactlyEntriesOf(SavedQuestions.replies(Instances.embedded()));
	}

	@Test
	void nothingOfAnEmbeddedDatabaseIsThere() {
		assertThat(instance.getBeanDefinitionNames()).noneMatch((name) -> name.toLowerCase().contains("embedded"));
	}

	@Test
	void aDatabaseThatIsKilledIsReportedAndFoundAgainWhenItIsBack() {
		Api api = new Api(instance);
		String before = api.ask("{ dataset { version importedAt } }").body();
		database.kill();
		for (int i = 0; i < 2; i++) {
			Answer gone = assertTimeoutPreemptively(PATIENCE, () -> api.send("{ dataset { version } }", Map.of()));
			assertThat(gone.codes()).containsExactly("DATABASE_UNAVAILABLE");
			assertThat(gone.messages()).containsExactly(
					"The database cannot be reached at the moment. Nothing is lost; try again in a while.");
		}
		database = SeparateDatabase.start(folder, SeparateDatabase.port(database));
		assertThat(api.ask("{ dataset { version importedAt } }").body()).isEqualTo(before);
	}

}
