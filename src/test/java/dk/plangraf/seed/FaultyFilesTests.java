package dk.plangraf.seed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Question and answer in one file: the comment lines on top of each file in
 * {@code seed-faults} are the findings that it must give, and its name says which rule it
 * breaks. A new rule is tested by a new file.
 */
class FaultyFilesTests {

	@TempDir
	Path temporary;

	@ParameterizedTest
	@MethodSource("plans")
	void aFaultyPlanGivesTheFindingsWrittenOnTopOfIt(Path file) throws IOException {
		SeedFixture seed = SeedFixture.in(this.temporary).without("plans/sound.yaml");
		assertThat(findings(seed, "plans", file)).isNotEmpty().isEqualTo(writtenOnTopOf(file));
	}

	@ParameterizedTest
	@MethodSource("catalogueFiles")
	void aFaultyCatalogueFileGivesTheFindingsWrittenOnTopOfIt(Path file) throws IOException {
		SeedFixture seed = SeedFixture.in(this.temporary);
		assertThat(findings(seed, "catalogue", file)).isNotEmpty().isEqualTo(writtenOnTopOf(file));
	}

	@ParameterizedTest
	@MethodSource("settlements")
	void aFaultySettlementGivesTheFindingsWrittenOnTopOfIt(Path file) throws IOException {
		SeedFixture seed = SeedFixture.in(this.temporary)
			.readTwice()
			.with("readings/settlements/sound.yaml", Files.readAllBytes(file));
		assertThat(seed.findings().stream().map((finding) -> finding.replace("readings/settlements/sound.yaml:", "")))
			.isNotEmpty()
			.isEqualTo(writtenOnTopOf(file));
	}

	@ParameterizedTest
	@MethodSource("words")
	void aFaultyCountOfWordsGivesTheFindingsWrittenOnTopOfIt(Path file) throws IOException {
		SeedFixture seed = SeedFixture.in(this.temporary).searched().with("words/sound.yaml", Files.readAllBytes(file));
		assertThat(seed.findings().stream().map((finding) -> finding.replace("words/sound.yaml:", ""))).isNotEmpty()
			.isEqualTo(writtenOnTopOf(file));
	}

	static Stream<Named<Path>> words() throws IOException {
		return named("words");
	}

	static Stream<Named<Path>> settlements() throws IOException {
		return named("settlements");
	}

	static Stream<Named<Path>> plans() throws IOException {
		return named("plans");
	}

	static Stream<Named<Path>> catalogueFiles() throws IOException {
		return named("catalogue");
	}

	private static Stream<Named<Path>> named(String kind) throws IOException {
		return SeedFixture.faulty(kind)
			.stream()
			.map((file) -> Named.of(file.getFileName().toString().replace(".yaml", "").replace('-', ' '), file));
	}

	private static List<String> findings(SeedFixture seed, String kind, Path file) throws IOException {
		String name = kind + "/" + file.getFileName();
		return seed.with(name, Files.readAllBytes(file))
			.findings()
			.stream()
			.map((finding) -> finding.replace(name + ":", ""))
			.toList();
	}

	private static List<String> writtenOnTopOf(Path file) throws IOException {
		return Files.readAllLines(file)
			.stream()
			.takeWhile((line) -> line.startsWith("# "))
			.map((line) -> line.substring(2))
			.toList();
	}

}
