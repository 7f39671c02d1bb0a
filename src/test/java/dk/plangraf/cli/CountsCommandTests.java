package dk.plangraf.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import dk.plangraf.Api;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What the plans hold, counted from their files. */
class CountsCommandTests {

	private static final String BEGIN = "<!-- counts -->";

	private static final String END = "<!-- /counts -->";

	@Test
	void theReadmeHasTheTableThatIsPrinted() throws IOException {
		CommandRun run = CommandRun.of("counts", "seed");
		assertThat(run.exitCode()).isZero();
		List<String> readme = Files.readAllLines(Path.of("README.md"));
		int begin = readme.indexOf(BEGIN);
		int end = readme.indexOf(END);
		List<String> there = (begin >= 0 && begin < end) ? readme.subList(begin + 1, end) : List.of();
		assertThat(there.stream().filter((line) -> !line.isBlank()))
			.as("README.md. Paste this:%n%n%s%n%n%s%n%n%s%n", BEGIN, String.join("\n", run.out()), END)
			.isEqualTo(run.out());
	}

	@Test
	void withoutAFolderThePackagedPlansAreCounted() {
		assertThat(CommandRun.of("counts")).isEqualTo(CommandRun.of("counts", "seed"));
	}

	@Test
	void thePlansAddUpToWhatTheApiCounts() {
		Map<String, Integer> counts = Api.embedded()
			.ask("{ dataset { counts { strategies commitments initiatives targets claims contextFigures passages } } }")
			.at("dataset.counts");
		List<String> table = CommandRun.of("counts", "seed").out();
		assertThat(counts).isEqualTo(Map.of("strategies", sum(table, "strategies"), "commitments",
				sum(table, "commitments"), "initiatives", sum(table, "initiatives, "), "targets",
				sum(table, "targets, "), "claims", sum(table, "claims, "), "contextFigures", sum(table, "figures"),
				"passages", sum(table, "passages")));
	}

	@Test
	void aFaultySeedIsNotCounted() {
		CommandRun run = CommandRun.of("counts", "src/test/resources/seed-faults");
		assertThat(run.exitCode()).isEqualTo(1);
		assertThat(run.out()).noneMatch((line) -> line.startsWith("|"));
	}

	/** Adds up the rows whose name begins so. */
	private static int sum(List<String> table, String name) {
		return table.stream()
			.map((row) -> row.split(" *\\| *"))
			.filter((cells) -> cells[1].startsWith(name))
			.flatMap((cells) -> Stream.of(cells).skip(2))
			.mapToInt(Integer::parseInt)
			.sum();
	}

}
