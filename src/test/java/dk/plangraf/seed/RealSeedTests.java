package dk.plangraf.seed;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The seed that this repository holds.
 */
class RealSeedTests {

	private static final Path SEED = Path.of("seed");

	@Test
	void theSeedOfThisRepositoryIsSound() {
		assertThat(SeedValidator.validate(SeedFiles.in(SEED), null).findings()).filteredOn(Finding::isError).isEmpty();
	}

	@Test
	void thePackagedSeedIsTheOneOfThisRepository() {
		ValidatedSeed packaged = SeedValidator.validate(SeedFiles.packaged(), null).seed().orElseThrow();
		ValidatedSeed local = SeedValidator.validate(SeedFiles.in(SEED), null).seed().orElseThrow();
		assertThat(packaged.catalogueChecksum()).isEqualTo(local.catalogueChecksum());
		assertThat(packaged.plans()).extracting(ValidatedPlan::checksum)
			.isEqualTo(local.plans().stream().map(ValidatedPlan::checksum).toList());
	}

	@Test
	void theFirstLineOfEachFileTellsAnEditorItsSchema() {
		for (SeedFile file : SeedFiles.in(SEED).catalogue()) {
			assertThat(new String(file.bytes(), StandardCharsets.UTF_8)).as(file.path())
				.startsWith("# yaml-language-server: $schema=../catalogue.schema.json\n");
		}
	}

	@Test
	void everyAnchorOfTheSeedStandsInItsSource() {
		Path sources = Path.of(System.getProperty("plangraf.sources", "../shared/sources"));
		if (!Files.isDirectory(sources)) {
			System.out
				.println("Anchors are left unchecked: name the folder of source texts with -Dplangraf.sources=DIR.");
		}
		Assumptions.assumeTrue(Files.isDirectory(sources));
		assertThat(SeedValidator.validate(SeedFiles.in(SEED), sources).findings()).filteredOn(Finding::isError)
			.isEmpty();
	}

}
