package dk.plangraf.seed;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class YamlReaderTests {

	private final List<Finding> findings = new ArrayList<>();

	@Test
	void everyValueIsFoundWhereItBegins() {
		YamlFile file = read("# note\ntitle: Ungeindsats\nyears:\n  - 2021\n  - {year: 2022}\n", StandardCharsets.UTF_8)
			.orElseThrow();
		assertThat(file.placeOf("")).isEqualTo(new Place(2, 1, null));
		assertThat(file.placeOf("/title")).isEqualTo(new Place(2, 8, "Ungeindsats"));
		assertThat(file.placeOf("/years/0")).isEqualTo(new Place(4, 5, "2021"));
		assertThat(file.placeOf("/years/1/year")).isEqualTo(new Place(5, 12, "2022"));
	}

	@Test
	void whatIsMissingIsFoundWhereItBelongs() {
		YamlFile file = read("years:\n  - {year: 2022}\n", StandardCharsets.UTF_8).orElseThrow();
		assertThat(file.placeOf("/years/0/note")).isEqualTo(new Place(2, 5, null));
	}

	@Test
	void numbersStayExact() {
		YamlFile file = read("a: 3.10\nb: 20000000000\nc: 1e2\n", StandardCharsets.UTF_8).orElseThrow();
		assertThat(file.root().number("a").orElseThrow()).isEqualByComparingTo("3.1").hasToString("3.10");
		assertThat(file.root().number("b").orElseThrow()).hasToString("20000000000");
		assertThat(file.root().integer("b")).isEmpty();
		assertThat(file.root().number("c").orElseThrow()).isEqualByComparingTo("100");
	}

	@Test
	void aByteOrderMarkIsAFindingAndTheRestIsRead() {
		assertThat(read("\uFEFFtitle: Ungeindsats\n", StandardCharsets.UTF_8).orElseThrow().root().text("title"))
			.contains("Ungeindsats");
		assertThat(this.findings).extracting(Finding::toString)
			.containsExactly("plan.yaml:1:1: The file begins with an invisible byte order mark. "
					+ "Save it as UTF-8 without one.");
	}

	@Test
	void anotherEncodingIsAFindingWhereItShows() {
		assertThat(read("title: Plan\nnote: Årets mål\n", StandardCharsets.ISO_8859_1)).isEmpty();
		assertThat(this.findings).extracting(Finding::toString)
			.containsExactly("plan.yaml:2:7: The file is not UTF-8: the byte C5 cannot stand here. "
					+ "Save it as UTF-8, so that æ, ø and å stay what they are.");
	}

	@Test
	void aFileThatEndsInTheMiddleOfALetterIsAFinding() {
		byte[] bytes = "title: Å".getBytes(StandardCharsets.UTF_8);
		SeedFile cut = new SeedFile("plan.yaml", "plan.yaml", Arrays.copyOf(bytes, bytes.length - 1));
		assertThat(YamlReader.read(cut, this.findings::add)).isEmpty();
		assertThat(this.findings).hasSize(1);
	}

	@Test
	void anEmptyFileIsAFinding() {
		assertThat(read("", StandardCharsets.UTF_8)).isEmpty();
		assertThat(this.findings).extracting(Finding::fault).containsExactly("The file is empty.");
	}

	@Test
	void aControlCharacterIsAFindingWhereItStands() {
		assertThat(read("title: Plan\nnote: æ\u0007\n", StandardCharsets.UTF_8)).isEmpty();
		assertThat(this.findings).extracting(Finding::toString)
			.containsExactly("plan.yaml:2:8: There is a control character here. Remove it.");
	}

	private Optional<YamlFile> read(String text, Charset charset) {
		return YamlReader.read(new SeedFile("plan.yaml", "plan.yaml", text.getBytes(charset)), this.findings::add);
	}

}
