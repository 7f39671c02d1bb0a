package dk.plangraf.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import dk.plangraf.Api;
import dk.plangraf.Instances;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;

/** The command line in this process: exit codes, and what is printed where. */
class PlangrafCommandTests {

	private static final Path FAULTS = Path.of("src/test/resources/seed-faults");

	private static final String FIVE_FAULTS = "plans/five-things-are-wrong.yaml";

	@TempDir
	Path temporary;

	@Test
	void validatingTheSeedOfThisRepositoryFindsNoErrors() {
		CommandRun run = CommandRun.of("validate", "seed");
		assertThat(run.exitCode()).isZero();
		assertThat(run.out()).singleElement().asString().matches("0 errors, \\d+ notices?\\.");
		assertThat(run.err()).allMatch((line) -> line.startsWith("notice: "));
	}

	@Test
	void validatingAFaultySeedPrintsEveryFaultWithItsPlaceAndExitsWith1() throws IOException {
		Path seed = faultySeed();
		CommandRun run = CommandRun.of("validate", seed.toString());
		assertThat(run.exitCode()).isEqualTo(1);
		assertThat(run.err()).isEqualTo(faults(seed)).hasSize(5);
		assertThat(run.out()).containsExactly("5 errors, 0 notices.");
	}

	@Test
	void importingAFaultySeedPrintsEveryFaultChangesNothingAndExitsWith1() throws IOException {
		Path seed = faultySeed();
		Map<String, Object> before = dataset();
		CommandRun run = CommandRun.of("import", seed.toString(), "--data-folder", Instances.dataFolder().toString());
		assertThat(run.exitCode()).isEqualTo(1);
		assertThat(run.err()).startsWith("Checking plan five-things-are-wrong (1 of 2)", "Checking plan sound (2 of 2)")
			.endsWith(faults(seed).toArray(String[]::new))
			.hasSize(7);
		assertThat(run.out()).containsExactly("5 errors, 0 notices.", "Nothing was imported.");
		assertThat(dataset()).isEqualTo(before);
	}

	@Test
	void passagesAreLookedUpInTheSourcesThatAreNamed() throws IOException {
		Path seed = soundSeed();
		String sources = "--sources=" + seed.resolve("sources");
		assertThat(CommandRun.of("validate", seed.toString(), sources).exitCode()).isZero();
		Path plan = seed.resolve("plans/sound.yaml");
		Files.writeString(plan, Files.readString(plan).replace("exact: Flere unge skal i job", "exact: Ingen steder"));
		assertThat(CommandRun.of("validate", seed.toString()).exitCode()).as("without sources").isZero();
		CommandRun run = CommandRun.of("validate", seed.toString(), sources);
		assertThat(run.exitCode()).isEqualTo(1);
		assertThat(run.err()).isNotEmpty()
			.allSatisfy((line) -> assertThat(line).startsWith("error: " + plan + ":").contains("Ingen steder"));
	}

	@Test
	void aFolderThatIsNotThereIsAFaultOfTheInput() {
		CommandRun run = CommandRun.of("validate", this.temporary.resolve("nowhere").toString());
		assertThat(run.exitCode()).isEqualTo(1);
		assertThat(run.err()).singleElement().asString().contains("There is no such folder.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "imprt", "validate", "diff", "words", "words seed", "validate seed --sorces x",
			"import seed --dta-folder x", "serve now", "serve --server.prt", "agreement", "agreement seed",
			"agreement seed seed --formt x", "--port=80", "--server.port" })
	void aWrongCommandLineExitsWith2AndSaysWhatIsWrong(String line) {
		CommandRun run = CommandRun.of(line.split(" "));
		assertThat(run.exitCode()).isEqualTo(2);
		assertThat(run.out()).isEmpty();
		assertThat(run.err()).first().asString().matches("(Unmatched|Unknown|Missing) .*");
		assertThat(run.err()).noneMatch((text) -> text.contains("\tat "));
	}

	@ParameterizedTest
	@ValueSource(strings = { "--help", "-h", "serve --help", "import --help", "validate --help", "codebook --help",
			"diff --help", "words --help" })
	void helpFitsATerminal(String line) {
		CommandRun run = CommandRun.of(line.split(" "));
		assertThat(run.exitCode()).isZero();
		assertThat(run.err()).isEmpty();
		assertThat(run.out()).hasSizeGreaterThan(5).allMatch((text) -> text.length() <= 80);
		assertThat(run.out()).first().asString().startsWith("Usage: plangraf");
	}

	@Test
	void theVersionIsTold() {
		CommandRun run = CommandRun.of("--version");
		assertThat(run.exitCode()).isZero();
		assertThat(run.out()).singleElement().asString().startsWith("plangraf ");
	}

	private static Map<String, Object> dataset() {
		return Api.embedded()
			.ask("{ dataset { version importedAt counts { plans strategies initiatives targets claims } } }")
			.at("dataset");
	}

	private Path soundSeed() throws IOException {
		Path seed = Files.createDirectory(this.temporary.resolve("seed"));
		FileSystemUtils.copyRecursively(FAULTS.resolve("sound"), seed);
		return seed;
	}

	private Path faultySeed() throws IOException {
		Path seed = soundSeed();
		Files.copy(FAULTS.resolve(FIVE_FAULTS), seed.resolve(FIVE_FAULTS));
		return seed;
	}

	/** The findings that stand on top of the file, as a terminal shows them. */
	private static List<String> faults(Path seed) throws IOException {
		return Files.readAllLines(FAULTS.resolve(FIVE_FAULTS))
			.stream()
			.filter((line) -> line.startsWith("# ERROR "))
			.map((line) -> line.replace("# ERROR ", "error: " + seed.resolve(FIVE_FAULTS) + ":"))
			.toList();
	}

}
