package dk.plangraf.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;

/** The words that plans are searched for, counted from the command line. */
class WordsCommandTests {

	private static final Path FAULTS = Path.of("src/test/resources/seed-faults");

	@TempDir
	Path seed;

	@BeforeEach
	void copy() throws IOException {
		FileSystemUtils.copyRecursively(FAULTS.resolve("sound"), this.seed);
		FileSystemUtils.copyRecursively(FAULTS.resolve("searched"), this.seed);
	}

	@Test
	void whatDiffersIsAnErrorThatNamesTheCommandWhichMendsIt() throws IOException {
		Path words = this.seed.resolve("words/sound.yaml");
		Files.writeString(words, Files.readString(words).replace("\"følger\": 2", "\"følger\": 7"));
		assertThat(run("validate").exitCode()).isEqualTo(1);
		assertThat(run("validate").err()).singleElement()
			.asString()
			.contains("\"følger\" occurs 2 times in the source text, not 7. Run \"plangraf words\"");
		CommandRun mended = run("words");
		assertThat(mended.exitCode()).isZero();
		assertThat(mended.out()).containsExactly(words + ": written, 2 of 20 words found");
		assertThat(run("validate").exitCode()).isZero();
		assertThat(run("words").out()).containsExactly(words + ": unchanged, 2 of 20 words found");
	}

	@Test
	void nothingIsWrittenForASeedWithFaults() throws IOException {
		Path words = this.seed.resolve("words/sound.yaml");
		Files.delete(words);
		Path plan = this.seed.resolve("plans/sound.yaml");
		Files.writeString(plan, Files.readString(plan).replace("kilde.txt", "andet.txt"));
		CommandRun run = run("words");
		assertThat(run.exitCode()).isEqualTo(1);
		assertThat(run.err()).anyMatch((line) -> line.startsWith("error: ") && line.contains("andet.txt"));
		assertThat(words).doesNotExist();
	}

	private CommandRun run(String command) {
		return CommandRun.of(command, this.seed.toString(), "--sources", this.seed.resolve("sources").toString());
	}

}
