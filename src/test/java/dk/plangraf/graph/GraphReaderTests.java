package dk.plangraf.graph;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Reading is the same in the process and over Bolt. */
class GraphReaderTests {

	private static final Duration LIMIT = Duration.ofSeconds(2);

	private static final String ENDLESS = "UNWIND range(1, 100000000) AS a UNWIND range(1, 100000000) AS b"
			+ " WITH a, b WHERE a + b = -1 RETURN count(*) AS count";

	@TempDir
	private static Path folder;

	private static EmbeddedDatabase database;

	private static Driver driver;

	@BeforeAll
	static void open() {
		database = EmbeddedDatabase.open(new GraphSettings(folder, 16 << 20, LIMIT));
		RunningInstance instance = database.instance();
		driver = GraphDatabase.driver(instance.uri(), AuthTokens.basic(instance.username(), instance.password()));
	}

	@AfterAll
	static void close() {
		driver.close();
		database.close();
	}

	static List<GraphReader> readers() {
		return List.of(database::read, new BoltReader(driver, null, LIMIT));
	}

	@ParameterizedTest
	@MethodSource("readers")
	void valuesComeBackAsPlainJava(GraphReader reader) {
		assertThat(reader.read("RETURN $text AS text, 2.5 AS decimal, 7 AS number, true AS yes, null AS none,"
				+ " [1, 'to'] AS list, {key: {inner: 'æøå'}} AS map", Map.of("text", "hej")))
			.singleElement()
			.satisfies((row) -> assertThat(row).hasSize(7)
				.containsEntry("text", "hej")
				.containsEntry("decimal", 2.5)
				.containsEntry("number", 7L)
				.containsEntry("yes", true)
				.containsEntry("none", null)
				.containsEntry("list", List.of(1L, "to"))
				.containsEntry("map", Map.of("key", Map.of("inner", "æøå"))));
	}

	@ParameterizedTest
	@MethodSource("readers")
	void aStatementThatTakesTooLongIsEnded(GraphReader reader) {
		assertThatExceptionOfType(GraphTimeoutException.class).isThrownBy(() -> reader.read(ENDLESS, Map.of()))
			.satisfies((ex) -> assertThat(ex.limit()).isEqualTo(LIMIT));
	}

	@Test
	void theDatabaseIsClosedToWhoeverDoesNotKnowItsPassword() {
		try (Driver stranger = GraphDatabase.driver(database.instance().uri(), AuthTokens.basic("neo4j", "neo4j"))) {
			assertThatExceptionOfType(GraphUnavailableException.class)
				.isThrownBy(() -> new BoltReader(stranger, null, LIMIT).read("RETURN 1", Map.of()));
		}
	}

	@Test
	void theFolderTellsItsOwnerHowToReachTheInstance() {
		assertThat(DataFolder.at(folder).findRunningInstance()).contains(database.instance());
	}

	static List<GenerationReader> generationReaders() {
		return List.of(new EmbeddedGenerationReader(database),
				new BoltGenerationReader(driver, BoltReader.session(driver, null), Duration.ofMinutes(1)));
	}

	@ParameterizedTest
	@MethodSource("generationReaders")
	void theNewestGenerationIsNeverOneBeforeTheLastThatWasPublished(GenerationReader reader) {
		driver.executableQuery("MATCH (r:Release) DELETE r").execute();
		driver
			.executableQuery(
					"CREATE CONSTRAINT release_generation IF NOT EXISTS FOR (n:Release) REQUIRE n.generation IS UNIQUE")
			.execute();
		AtomicLong published = new AtomicLong(publish(1));
		List<CompletableFuture<List<Generation>>> readers = new ArrayList<>();
		for (int i = 0; i < 4; i++) {
			readers.add(CompletableFuture.supplyAsync(() -> {
				List<Generation> stale = new ArrayList<>();
				while (published.get() < 50) {
					long known = published.get();
					Generation newest = reader.newest();
					if (newest.number() < known
							|| newest.number() == known && !("moment " + known).equals(newest.publishedAt())) {
						stale.add(newest);
					}
				}
				return stale;
			}, (task) -> new Thread(task).start()));
		}
		for (long number = 2; number <= 50; number++) {
			published.set(publish(number));
		}
		assertThat(readers).allSatisfy((done) -> assertThat(done.join()).isEmpty());
		assertThat(reader.newest()).isEqualTo(new Generation(50, "moment 50"));
		assertThat(reader.numberAtHand()).isEqualTo((reader instanceof EmbeddedGenerationReader) ? 50L : null);
	}

	@Test
	void aDatabaseThatCannotBeReachedHasNoNewestGeneration() {
		try (Driver nowhere = GraphDatabase.driver("bolt://127.0.0.1:1", AuthTokens.none())) {
			GenerationReader reader = new BoltGenerationReader(nowhere, BoltReader.session(nowhere, null), LIMIT);
			for (int i = 0; i < 2; i++) {
				assertThatExceptionOfType(GraphUnavailableException.class).isThrownBy(reader::newest);
			}
		}
	}

	private static long publish(long number) {
		driver
			.executableQuery("MERGE (d:Dataset {key: 'dataset'}) SET d.generation = $number"
					+ " CREATE (:Release {generation: $number, importedAt: 'moment ' + $number})")
			.withParameters(Map.of("number", number))
			.execute();
		return number;
	}

}
