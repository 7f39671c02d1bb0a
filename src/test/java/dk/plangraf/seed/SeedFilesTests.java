package dk.plangraf.seed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class SeedFilesTests {

	@TempDir
	Path temporary;

	private SeedFixture seed;

	@BeforeEach
	void makeSeed() {
		this.seed = SeedFixture.in(this.temporary);
	}

	@Test
	void filesComeInTheOrderOfTheirNames() {
		SeedFiles files = SeedFiles.in(this.seed.folder());
		assertThat(files.findings()).isEmpty();
		assertThat(files.plans()).extracting(SeedFile::name).containsExactly("sound.yaml");
		assertThat(files.catalogue()).extracting(SeedFile::name)
			.containsExactly("01-places.yaml", "02-goals.yaml", "03-un-goals.yaml");
	}

	@Test
	void thePackagedSeedIsReadFromTheClassPath() {
		assertThat(SeedFiles.packaged().catalogue()).extracting(SeedFile::path)
			.contains("seed/catalogue/regions.yaml", "seed/catalogue/goal-sets.yaml");
	}

	@Test
	void aFolderThatIsNotThereIsAFinding() {
		assertThat(SeedFiles.in(this.temporary.resolve("none")).findings()).singleElement()
			.asString()
			.endsWith("none:1:1: There is no such folder. Name a folder that holds plans/ and catalogue/.");
	}

	@Test
	void theFolderOfPlansIsNotASeed() {
		assertThat(SeedFiles.in(this.seed.folder().resolve("plans")).findings()).singleElement()
			.asString()
			.contains("This folder holds neither plans/ nor catalogue/.");
	}

	@Test
	void aFileWithAnotherEndingIsAFindingAndItsNewNameIsGiven() {
		this.seed.with("plans/plan.yml", "slug: plan").with("plans/notes.txt", "").with("plans/.hidden", "");
		assertThat(this.seed.findings()).containsExactly(
				"ERROR plans/notes.txt:1:1: Only files that end in \".yaml\" are read here. Move it out of this folder.",
				"ERROR plans/plan.yml:1:1: Only files that end in \".yaml\" are read here. Rename it to \"plan.yaml\".");
	}

	@Test
	void aFolderAmongThePlansIsAFinding() {
		this.seed.with("plans/2021/plan.yaml", "slug: plan");
		assertThat(this.seed.findings()).containsExactly(
				"ERROR plans/2021:1:1: Folders in this folder are not read. Move its files one folder up.");
	}

	@Test
	void aFileThatCannotBeReadIsAFinding() throws IOException {
		Files.createSymbolicLink(this.seed.folder().resolve("plans/gone.yaml"), Path.of("nowhere"));
		assertThat(this.seed.findings()).containsExactly("ERROR plans/gone.yaml:1:1: The file cannot be read. "
				+ "Check that it is there and that this user may read it.");
	}

	@Test
	void aSeedWithoutPlansOrCatalogueIsAFinding() {
		assertThat(this.seed.without("plans").findings())
			.containsExactly("ERROR plans:1:1: There is no plan file. Name a folder with plans/ in it as well.");
		assertThat(SeedFixture.in(this.temporary).without("catalogue").findings())
			.containsExactly("ERROR catalogue:1:1: There is no catalogue file. "
					+ "Name a folder with catalogue/ in it as well; plans refer to it.");
	}

}
