package dk.plangraf.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** The codebook as it is printed. */
class CodebookCommandTests {

	@Test
	void thePageInTheSeedFolderIsTheOneThatIsPrinted() throws IOException {
		CommandRun run = CommandRun.of("codebook");
		assertThat(run.exitCode()).isZero();
		assertThat(Files.readAllLines(Path.of("seed/CODEBOOK.md")))
			.as("seed/CODEBOOK.md is made of codebook.yaml: mvn package -DskipTests && "
					+ "bin/plangraf codebook > seed/CODEBOOK.md")
			.isEqualTo(run.out());
	}

	@Test
	void theJsonHasRulesEntriesAndLabelsInBothLanguages() {
		CommandRun run = CommandRun.of("codebook", "--format", "json");
		assertThat(run.exitCode()).isZero();
		JsonNode json = new JsonMapper().readTree(String.join("\n", run.out()));
		assertThat(json.path("rules").path(0).path("number").asString()).isEqualTo("1");
		assertThat(json.path("entries")
			.valueStream()
			.filter((entry) -> entry.path("name").asString().equals("ClaimBasis"))).singleElement()
			.satisfies((entry) -> assertThat(entry.at("/values/2/label").toString())
				.isEqualTo("{\"DA\":\"Vores læsning\",\"EN\":\"Our reading\"}"));
	}

}
