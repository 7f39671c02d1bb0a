package dk.plangraf.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

/**
 * What the benchmark does with answers and figures is written for Node, as the servers
 * are that it measures, and so are its tests. They run where a Node is.
 */
class BenchmarkTests {

	private static final Path TESTS = Path.of("src", "bench", "harness", "test");

	private static final int OLDEST = 20;

	@Test
	void answersAreComparedAndFiguresReckonedAsTheBenchmarksOwnTestsSay() throws Exception {
		assumeThat(nodesVersion()).as("version of Node, 0 without one").isGreaterThanOrEqualTo(OLDEST);
		List<String> command = new ArrayList<>(List.of("node", "--test", "--test-reporter=spec"));
		try (Stream<Path> files = Files.list(TESTS)) {
			files.map(Path::toString).filter((file) -> file.endsWith(".test.mjs")).sorted().forEach(command::add);
		}
		assertThat(command).hasSizeGreaterThan(3);
		assertThat(run(command)).contains("fail 0")
			.contains("the order of keys does not matter")
			.doesNotContain("not ok");
	}

	private static int nodesVersion() throws Exception {
		try {
			String version = run(List.of("node", "-p", "process.versions.node")).strip();
			return Integer.parseInt(version.substring(0, version.indexOf('.')));
		}
		catch (IOException ex) {
			return 0;
		}
	}

	private static String run(List<String> command) throws IOException, InterruptedException {
		Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
		String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
		assertThat(process.exitValue()).as(said).isZero();
		return said;
	}

}
