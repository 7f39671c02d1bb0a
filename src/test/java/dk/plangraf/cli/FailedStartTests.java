package dk.plangraf.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import dk.plangraf.Instances;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A start that fails says in one line on standard error what is wrong; the log has no
 * trace of it.
 */
class FailedStartTests {

	private static final String NOBODY = "--spring.neo4j.uri=bolt://127.0.0.1:1";

	@Test
	void theDataFolderIsInUse() {
		Path folder = Instances.dataFolder();
		fails("The data folder " + folder + " is in use by another running Plangraf: ", "serve",
				"--plangraf.graph.data-folder=" + folder);
	}

	@Test
	void thePortIsInUse() {
		int port = Instances.port(Instances.embedded());
		fails("Port " + port + " is in use: ", "serve", "--server.port=" + port, "--plangraf.seed.load=false",
				"--spring.neo4j.uri=" + Instances.database().uri(),
				"--spring.neo4j.authentication.username=" + Instances.database().username(),
				"--spring.neo4j.authentication.password=" + Instances.database().password());
	}

	@Test
	void theDatabaseCannotBeReachedByTheServer() {
		fails("The database at spring.neo4j.uri cannot be reached: Unable to connect to 127.0.0.1:1", "serve", NOBODY);
	}

	@Test
	void theDatabaseCannotBeReachedByAnImport() {
		fails("The database at spring.neo4j.uri cannot be reached: Unable to connect to 127.0.0.1:1", "import", "seed",
				NOBODY);
	}

	@Test
	void theDatabaseRefusesThePassword() {
		fails("The database refuses the user name or password: ", "import", "seed",
				"--spring.neo4j.uri=" + Instances.database().uri(), "--spring.neo4j.authentication.username=somebody",
				"--spring.neo4j.authentication.password=wrong");
	}

	@Test
	void theAddressOfTheDatabaseIsNotOne() {
		fails("Unsupported scheme: http", "serve", "--spring.neo4j.uri=http://127.0.0.1:1");
	}

	@Test
	void aSettingIsNotANumber() {
		fails("", "serve", "--server.port=many");
	}

	@Test
	void theStoreIsDamaged(@TempDir Path folder) throws IOException {
		Path store = Files.createDirectories(folder.resolve("neo4j/data/databases/neo4j"));
		Files.write(store.resolve("neostore"), new byte[20_000]);
		fails("The database in " + folder.resolve("neo4j") + " cannot be started: ", "import", "seed",
				"--data-folder=" + folder);
		assertThat(folder.resolve("running.properties")).doesNotExist();
	}

	private static void fails(String message, String... commandLine) {
		CommandRun run = CommandRun.of(commandLine);
		assertThat(run.exitCode()).isEqualTo(3);
		assertThat(run.err()).singleElement().asString().startsWith("plangraf: " + message);
		assertThat(String.join("\n", run.out())).doesNotContain("\tat ", "Exception", "APPLICATION FAILED", " ERROR ",
				" WARN ");
	}

}
