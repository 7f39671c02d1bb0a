package dk.plangraf.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The figures in the seed folder are those of the readings that lie beside them. */
class AgreementPageTests {

	@Test
	void thePageOfFiguresIsTheOneThatIsPrinted() throws IOException {
		CommandRun run = CommandRun.of("agreement", "seed/readings/first", "seed/readings/second", "--settlements",
				"seed/readings/settlements", "--format", "markdown");
		assertThat(run.exitCode()).isZero();
		assertThat(Files.readAllLines(Path.of("seed/readings/AGREEMENT.md")))
			.as("seed/readings/AGREEMENT.md is made by: bin/plangraf agreement seed/readings/first seed/readings/second "
					+ "--settlements seed/readings/settlements --format markdown > seed/readings/AGREEMENT.md")
			.isEqualTo(run.out());
	}

}
