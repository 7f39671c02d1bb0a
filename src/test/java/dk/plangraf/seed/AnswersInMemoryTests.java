package dk.plangraf.seed;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import dk.plangraf.Answer;
import dk.plangraf.Api;
import dk.plangraf.Instances;
import dk.plangraf.StatementCounter;
import dk.plangraf.graph.DataFolder;
import dk.plangraf.graph.RunningInstance;
import graphql.introspection.IntrospectionQuery;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Answers that come from memory, and imports between them: in the process of the database
 * and in another one, which knows of an import only by asking.
 */
class AnswersInMemoryTests {

	private static final String TITLES = "{ strategies { nodes { title } } }";

	@TempDir
	static Path temporary;

	private static SeedFixture seed;

	private static ConfigurableApplicationContext embedded;

	private static ConfigurableApplicationContext overBolt;

	/** What the title was last set to: a number that only grows. */
	private static final AtomicInteger EDITION = new AtomicInteger();

	@BeforeAll
	static void start() {
		seed = SeedFixture.in(temporary);
		Path data = temporary.resolve("data");
		embedded = Instances.start("--plangraf.seed.load=false", "--plangraf.answers.memory=1MB",
				"--plangraf.graph.data-folder=" + data);
		RunningInstance database = DataFolder.at(data).findRunningInstance().orElseThrow();
		overBolt = Instances.start("--plangraf.seed.load=false", "--plangraf.answers.memory=1MB",
				"--spring.neo4j.uri=" + database.uri(), "--spring.neo4j.authentication.username=" + database.username(),
				"--spring.neo4j.authentication.password=" + database.password());
		importNext();
	}

	@AfterAll
	static void stop() {
		overBolt.close();
		embedded.close();
	}

	static Stream<Api> apis() {
		return Stream.of(new Api(embedded), new Api(overBolt));
	}

	@ParameterizedTest
	@MethodSource("apis")
	void whatIsAskedAgainIsAnsweredWithTheSameBytesAndNoStatement(Api api) {
		String question = "{ strategies(first: 10) { totalCount nodes { id title } } }";
		Answer found = api.ask(question);
		api.ask(question);
		statements(api);
		assertThat(api.ask(question)).isEqualTo(found);
		assertThat(statements(api)).isEmpty();
		assertThat(api.ask("{ strategies(first: 10) { totalCount nodes { id title } } } ").body())
			.isEqualTo(found.body());
		assertThat(statements(api)).as("a blank more is another question").hasSize(1);
		assertThat(api.get("query=%7Bplans%7BtotalCount%7D%7D")).isEqualTo(api.get("query=%7Bplans%7BtotalCount%7D%7D"))
			.satisfies((answer) -> assertThat(answer.body()).isEqualTo(api.ask("{plans{totalCount}}").body()));
		statements(api);
		api.get("query=%7Bplans%7BtotalCount%7D%7D");
		assertThat(statements(api)).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("apis")
	void otherVariablesAreAnotherQuestion(Api api) {
		String question = "query($code: MunicipalityCode!) { municipality(code: $code) { code } }";
		for (int i = 0; i < 3; i++) {
			for (String code : List.of("0561", "0563")) {
				assertThat(api.ask(question, Map.of("code", code)).<String>at("municipality.code")).isEqualTo(code);
			}
		}
	}

	@ParameterizedTest
	@MethodSource("apis")
	void anImportBetweenTwoIdenticalQuestionsIsSeenByTheSecond(Api api) {
		for (int i = 0; i < 2; i++) {
			int edition = importNext();
			assertThat(title(api)).isEqualTo(edition);
			assertThat(title(api)).isEqualTo(edition);
			String version = api.ask("{ dataset { version } }").at("dataset.version");
			assertThat(version).isEqualTo(embedded.getBean(GraphStore.class).state().version());
		}
	}

	@ParameterizedTest
	@MethodSource("apis")
	void answersWithErrorsAreFoundAnew(Api api) {
		String question = "{ plans { totalCount } node(id: \"x\") { id } }";
		for (int i = 0; i < 3; i++) {
			statements(api);
			assertThat(api.send(question, Map.of()).codes()).containsExactly("MALFORMED_ID");
			assertThat(statements(api)).isNotEmpty();
		}
	}

	@Test
	void theSchemaIsKeptLikeAnyOtherAnswer() {
		Api api = new Api(embedded);
		assertThat(api.ask(IntrospectionQuery.INTROSPECTION_QUERY))
			.isEqualTo(api.ask(IntrospectionQuery.INTROSPECTION_QUERY));
	}

	@Test
	void whoeverHasBeenToldOfAnImportNeverReadsWhatWasBefore() {
		AtomicInteger acknowledged = new AtomicInteger(importNext());
		AtomicBoolean over = new AtomicBoolean();
		List<CompletableFuture<List<String>>> readers = new ArrayList<>();
		for (Api api : List.of(new Api(embedded), new Api(overBolt), new Api(embedded), new Api(overBolt))) {
			readers.add(CompletableFuture.supplyAsync(() -> {
				List<String> stale = new ArrayList<>();
				while (!over.get()) {
					int known = acknowledged.get();
					int read = title(api);
					if (read < known) {
						stale.add(read + " though " + known + " was acknowledged, at port " + api.port());
					}
				}
				return stale;
			}, (task) -> new Thread(task).start()));
		}
		try {
			for (int i = 0; i < 5; i++) {
				acknowledged.set(importNext());
			}
		}
		finally {
			over.set(true);
		}
		assertThat(readers).allSatisfy((reader) -> assertThat(reader.join()).isEmpty());
	}

	private static int importNext() {
		int edition = EDITION.incrementAndGet();
		String file = "plans/sound.yaml";
		seed.with(file,
				seed.read(file).replaceFirst("title: Ungeindsats( \\d+)?\n", "title: Ungeindsats " + edition + "\n"));
		SeedValidation validation = SeedValidator.validate(SeedFiles.in(seed.folder()), null);
		embedded.getBean(SeedImporter.class).run(validation.seed().orElseThrow(), "test", (line) -> {
		});
		return edition;
	}

	private static int title(Api api) {
		String title = api.ask(TITLES).texts("strategies.nodes[*].title").get(0);
		return Integer.parseInt(title.replace("Ungeindsats ", ""));
	}

	private static List<String> statements(Api api) {
		return api.instance().getBean(StatementCounter.class).take();
	}

}
