package dk.plangraf.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

import dk.plangraf.Api;
import dk.plangraf.JavaProcess;
import dk.plangraf.Plangraf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** An instance in a process of its own, and the commands that are given while it runs. */
class RunningInstanceTests {

	private static final String SOUND = "src/test/resources/seed-faults/sound";

	@TempDir
	Path folder;

	@Test
	void commandsReachTheInstanceThatRunsOnTheirDataFolder() throws IOException {
		CommandRun first = runImport(SOUND);
		assertThat(first.exitCode()).isZero();
		assertThat(first.err()).containsExactly("Checking plan sound (1 of 1)", "Writing the catalogue",
				"Writing plan sound (1 of 1)");
		assertThat(first.out().get(0)).matches("Time: reading .* s, validation .* s, writing .* s");
		assertThat(first.out()).last()
			.asString()
			.startsWith("1 added, 0 changed, 0 unchanged, 0 withdrawn; data set version ");
		assertThat(running()).as("after the import").doesNotExist();
		try (JavaProcess instance = serve()) {
			Api api = api(instance);
			assertThat(plans(api)).as("the imported data are kept").containsExactly("sound");
			assertThat(Files.getPosixFilePermissions(running()))
				.isEqualTo(PosixFilePermissions.fromString("rw-------"));

			CommandRun next = CommandRun.of("import", "--data-folder", this.folder.toString());
			assertThat(next.exitCode()).isZero();
			assertThat(next.out()).last()
				.asString()
				.startsWith("4 added, 0 changed, 0 unchanged, 1 withdrawn; data set version ");
			assertThat(plans(api)).hasSize(4).doesNotContain("sound");

			try (JavaProcess second = serve()) {
				assertThat(second.awaitExit()).isEqualTo(3);
				assertThat(second.err()).containsExactly("plangraf: The data folder " + this.folder
						+ " is in use by another running Plangraf: stop that one first, or choose another folder with"
						+ " --plangraf.graph.data-folder=FOLDER.");
				assertThat(second.out()).noneMatch((line) -> line.contains("\tat ") || line.contains("WARN"));
			}
			assertThat(plans(api)).as("the first still answers").hasSize(4);

			instance.stop();
			assertThat(instance.err()).isEmpty();
			assertThat(running()).as("after a clean stop").doesNotExist();
		}
	}

	@Test
	void anInstanceThatIsStoppedWhileItLoadsItsSeedGoesQuietlyAndLeavesNothingInTheWay() {
		try (JavaProcess instance = serve()) {
			instance.awaitLine("Writing plan");
			instance.stop();
			assertThat(instance.err()).isSubsetOf("plangraf: stopped.");
			assertThat(instance.out())
				.noneMatch((line) -> line.contains("\tat ") || line.contains("ERROR") || line.contains("Exception"));
		}
		CommandRun next = runImport(SOUND);
		assertThat(next.exitCode()).isZero();
		assertThat(next.out()).last().asString().startsWith("1 added, 0 changed, 0 unchanged, 0 withdrawn; ");
	}

	private CommandRun runImport(String seed) {
		return CommandRun.of("import", seed, "--data-folder", this.folder.toString());
	}

	private JavaProcess serve() {
		return JavaProcess.start(Plangraf.class, "serve", "--server.port=0",
				"--plangraf.graph.data-folder=" + this.folder);
	}

	private static Api api(JavaProcess instance) {
		String started = instance.awaitLine("Tomcat started on port ");
		return new Api(Integer.parseInt(started.replaceFirst(".*Tomcat started on port (\\d+).*", "$1")));
	}

	private static List<String> plans(Api api) {
		return api.ask("{ plans { nodes { slug } } }").texts("plans.nodes[*].slug");
	}

	private Path running() {
		return this.folder.resolve("running.properties");
	}

}
