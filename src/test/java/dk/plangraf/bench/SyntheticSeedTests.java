package dk.plangraf.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * The CSV files are those that the yardstick's own generator makes. A manifest holds the
 * checksums of all of them.
 */
class SyntheticSeedTests {

	private static final Path CATALOGUE = Path.of("seed", "catalogue");

	@TempDir
	private Path folder;

	@Test
	void aSmallOneIsTheYardsticksByteForByte() throws Exception {
		Extent extent = new Extent(7, 2, 2019, 2021);
		new SyntheticSeed(extent, CATALOGUE).write(this.folder);
		Path csv = this.folder.resolve("csv");
		String manifest = Files.readString(csv.resolve("manifest.json"));
		assertThat(sha256(manifest)).isEqualTo("8c3f4b98616e6e909d4c7862bf1ae6b23c0d2369a170d263b4fe5208f40257b9");
		assertThat(manifest).contains(sha256(Files.readString(csv.resolve("initiative.csv"))));
		assertThat(new SyntheticSeed(extent, CATALOGUE).manifest()).isEqualTo(manifest);
	}

	@Test
	void theNationalOneIsTheYardsticksByteForByte() throws Exception {
		assertThat(sha256(new SyntheticSeed(Extent.NATIONAL, CATALOGUE).manifest()))
			.isEqualTo("5c42c35505709e17e15ca7ee8b92ebbcbc1dddb902b91332cf34f6e4c68f22f6");
	}

	@Test
	void thereAreNoMoreMunicipalitiesThanThereAreAndYearsGoForward() {
		assertThatIllegalArgumentException().isThrownBy(() -> new Extent(1, 99, 2020, 2021));
		assertThatIllegalArgumentException().isThrownBy(() -> new Extent(1, 0, 2020, 2021));
		assertThatIllegalArgumentException().isThrownBy(() -> new Extent(1, 1, 2022, 2021));
	}

	@Test
	void whatIsMadeUpSaysSoInEachFile() throws IOException {
		new SyntheticSeed(new Extent(7, 1, 2020, 2021), CATALOGUE).write(this.folder);
		assertThat(this.folder.resolve("seed/plans")).isDirectoryContaining("glob:**/plan-101-2021.yaml");
		assertThat(this.folder.resolve("seed/plans/plan-101-2021.yaml")).content()
			.contains("publisher: \"Plangraf, konstrueret\"", "note: \"Konstrueret ");
		assertThat(this.folder.resolve("seed/catalogue/ministerial-goals.yaml")).content().contains("# Konstrueret ");
	}

	private static String sha256(String text) throws NoSuchAlgorithmException {
		byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
		return HexFormat.of().formatHex(digest);
	}

}
