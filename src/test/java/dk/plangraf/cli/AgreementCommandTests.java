package dk.plangraf.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class AgreementCommandTests {

	private static final Path READINGS = Path.of("src/test/resources/seed-faults/readings");

	private static final Path FIRST = READINGS.resolve("first");

	private static final Path SECOND = READINGS.resolve("second");

	private static final String CATALOGUE = "--catalogue=src/test/resources/seed-faults/sound/catalogue";

	@TempDir
	Path temporary;

	@Test
	void unitsFieldsClaimsAndLevelsAreTold() {
		CommandRun run = run(FIRST, SECOND);
		assertThat(run.exitCode()).isZero();
		assertThat(run.err()).isEmpty();
		assertThat(run.out()).containsSubsequence("sound", "First reading: Første læser. Second reading: Anden læser.",
				"Both are machine readings: a repeat reading, not the agreement of independent coders.",
				"initiative         1       2        1", "initiative.unitSource         1      0  0.000",
				"Claim or none: n = 4, observed 1.000, expected 0.625, kappa 1.000.",
				"Stance and basis: n = 4, observed 0.750, expected 0.563, kappa 0.429.",
				"On units that only one reading has: 0 claims by the first, 1 by the second.",
				"Level: n = 1, observed 1.000, expected 1.000, kappa undefined (both readings use one category only).",
				"4 differences: 0 settled as the first reading has it, 0 as the second, 0 with both, 0 with neither,"
						+ " 0 mended; 4 not settled.");
		assertThat(run.out()).doesNotContain("Differences");
	}

	@Test
	void differencesAreToldOnDemandWithWhatEitherReadingHas() {
		assertThat(run(FIRST, SECOND, "--differences").out()).containsSubsequence("Differences", "-----------", "",
				"strategy:unge|ungeindsats claim opkvalificering ADDRESSES", "    1: ADDRESSES STATED",
				"    2: ADDRESSES INFERRED: Unge skal i uddannelse.", "    not settled", "",
				"initiative:mentorer|styrket-mentorordning unitSource", "    1: PROSE", "    2: LISTED",
				"    not settled");
	}

	@Test
	void settlementsTellHowDifferencesWereSettled() {
		CommandRun run = run(FIRST, SECOND, "--differences", "--settlements=" + READINGS.resolve("settlements"));
		assertThat(run.exitCode()).isZero();
		assertThat(run.out()).contains("    settled: FIRST").doesNotContain("    not settled");
	}

	@Test
	void aFaultySettlementIsTold() throws IOException {
		Path file = this.temporary.resolve("sound.yaml");
		Files.writeString(file,
				Files.readString(READINGS.resolve("settlements/sound.yaml")).replace("unitSource", "dueDate"));
		CommandRun run = run(FIRST, SECOND, "--settlements=" + this.temporary);
		assertThat(run.exitCode()).isEqualTo(1);
		assertThat(run.err()).singleElement()
			.asString()
			.startsWith("error: " + file + ":10:9 /decisions/1/differences/0: The readings do not differ in");
	}

	@Test
	void filesAreComparedLikeFolders() {
		assertThat(run(FIRST.resolve("sound.yaml"), SECOND.resolve("sound.yaml")).out())
			.isEqualTo(run(FIRST, SECOND).out());
	}

	@Test
	void whatOnlyOneFolderHasIsTold() throws IOException {
		Files.writeString(this.temporary.resolve("other.yaml"),
				Files.readString(FIRST.resolve("sound.yaml")).replace("slug: sound", "slug: other"));
		assertThat(run(this.temporary, SECOND).out()).containsExactly("Only the first reading has other.", "",
				"Only the second reading has sound.", "", "No plan was read twice.");
	}

	@Test
	void aFaultyReadingIsToldLikeAFaultyPlan() throws IOException {
		Path file = this.temporary.resolve("sound.yaml");
		Files.writeString(file, Files.readString(FIRST.resolve("sound.yaml")).replace("valueState: STATED\n", "\n"));
		CommandRun run = run(file, SECOND);
		assertThat(run.exitCode()).isEqualTo(1);
		assertThat(run.out()).isEmpty();
		assertThat(run.err()).singleElement().asString().startsWith("error: " + file + ":").contains("valueState");
	}

	@Test
	void aReadingThatIsNotThereIsAFaultOfTheInput() {
		CommandRun run = run(this.temporary.resolve("nowhere"), SECOND);
		assertThat(run.exitCode()).isEqualTo(1);
		assertThat(run.err()).singleElement().asString().contains("There is no such file or folder.");
	}

	@Test
	void programsReadItAsJson() {
		JsonNode page = JsonMapper.shared()
			.readTree(String.join("\n", run(FIRST, SECOND, "--format=json", "--differences").out()));
		assertThat(page.at("/plans/0/claims/kappa").doubleValue()).isBetween(0.428, 0.429);
		assertThat(page.at("/plans/0/levels/kappa").isNull()).isTrue();
		assertThat(page.at("/plans/0/differences/1/id").stringValue())
			.isEqualTo("initiative:mentorer|styrket-mentorordning unitSource");
		assertThat(page.at("/overall/outcomes/open").intValue()).isEqualTo(4);
	}

	@Test
	void pagesReadItAsMarkdown() {
		List<String> page = run(FIRST, SECOND, "--format=markdown", "--differences").out();
		assertThat(page).contains("# sound", "## Units", "| kind | first | second | matched |",
				"| --- | ---: | ---: | ---: |",
				"- `initiative:mentorer|styrket-mentorordning unitSource`: not settled");
		assertThat(page).filteredOn((line) -> line.startsWith("|")).allMatch((line) -> line.endsWith("|"));
	}

	private static CommandRun run(Path first, Path second, String... options) {
		return CommandRun.of(Stream
			.concat(Stream.of("agreement", first.toString(), second.toString(), CATALOGUE), Stream.of(options))
			.toArray(String[]::new));
	}

}
