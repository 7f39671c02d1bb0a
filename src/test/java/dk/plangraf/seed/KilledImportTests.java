package dk.plangraf.seed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import dk.plangraf.JavaProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Imports that are killed on the spot, each time at another moment: what is there
 * afterwards is all old or all new. Three kills; ten with {@code -Dplangraf.slow=true}.
 */
class KilledImportTests {

	private static final int KILLS = Boolean.getBoolean("plangraf.slow") ? 10 : 3;

	@TempDir
	Path folder;

	@Test
	void afterAKilledImportTheDataAreAllOldOrAllNew() throws IOException {
		Path seed = seed("seed");
		Path other = otherSeed();
		String version = ImportProgram.versionOf(seed);
		String otherVersion = ImportProgram.versionOf(other);
		assertThat(version).isNotEqualTo(otherVersion);
		assertThat(run(seed)).startsWith("null ");
		List<String> seen = new ArrayList<>();
		for (int kill = 0; kill < KILLS; kill++) {
			seen.add(runAndKill(kill, seed, other));
		}
		seen.add(run(seed));
		assertThat(seen)
			.allMatch((stored) -> Set.of(version + " " + version, otherVersion + " " + otherVersion).contains(stored));
		assertThat(run(seed)).isEqualTo(version + " " + version);
	}

	/** What is stored, told before the import that is then killed. */
	private String runAndKill(int kill, Path... seeds) {
		try (JavaProcess process = start(seeds)) {
			String stored = stored(process);
			// between the first write and the publication, ever later
			process.awaitLine((kill % 3 == 2) ? "Writing plan jammerbugt" : "Writing ");
			pause(kill * 150);
			process.kill();
			return stored;
		}
	}

	private String run(Path seed) {
		try (JavaProcess process = start(seed)) {
			String stored = stored(process);
			process.awaitLine(ImportProgram.DONE);
			assertThat(process.awaitExit()).isZero();
			return stored;
		}
	}

	private JavaProcess start(Path... seeds) {
		return JavaProcess.start(ImportProgram.class,
				Stream.concat(Stream.of(this.folder.resolve("data")), Stream.of(seeds))
					.map(Path::toString)
					.toArray(String[]::new));
	}

	private static String stored(JavaProcess process) {
		return process.awaitLine(ImportProgram.STORED).replace(ImportProgram.STORED, "");
	}

	/** Two of the plans, with what their readers left: a process reads them from cold. */
	private Path seed(String name) throws IOException {
		Path copy = this.folder.resolve(name);
		FileSystemUtils.copyRecursively(Path.of("seed"), copy);
		for (String part : List.of("plans", "words", "readings/first", "readings/second", "readings/settlements")) {
			for (String plan : List.of("esbjerg-2021-2022", "hedensted-2021")) {
				Files.delete(copy.resolve(part).resolve(plan + ".yaml"));
			}
		}
		return copy;
	}

	/** The same plans, each with another title. */
	private Path otherSeed() throws IOException {
		Path other = seed("other");
		try (var plans = Files.list(other.resolve("plans"))) {
			for (Path plan : plans.toList()) {
				Files.writeString(plan, Files.readString(plan).replaceFirst("\ntitle: .*", "\ntitle: Ændret"));
			}
		}
		return other;
	}

	private static void pause(long milliseconds) {
		try {
			Thread.sleep(milliseconds);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

}
