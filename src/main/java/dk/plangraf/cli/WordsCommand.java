package dk.plangraf.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import dk.plangraf.seed.WordCounting;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "words", mixinStandardHelpOptions = true,
		description = { "Counts, in the source text of each plan, the words that the catalogue has it",
				"searched for, and writes the numbers into words/ beside plans/. They stand",
				"behind what is not found in a plan; \"validate --sources\" counts them again." })
final class WordsCommand implements Callable<Integer> {

	@Spec
	private @Nullable CommandSpec spec;

	@Parameters(paramLabel = "DIR", arity = "1..*", description = "Seed folders, with plans/ and catalogue/ in them.")
	private List<Path> folders = List.of();

	@Option(names = "--sources", paramLabel = "DIR", required = true,
			description = "Folder with the texts of the plans.")
	private Path sources = Path.of("");

	@Override
	public Integer call() {
		Report report = Report.of(this.spec);
		WordCounting counting = WordCounting.of(this.folders, this.sources);
		if (counting.files().isEmpty()) {
			report.print(counting.findings());
			return PlangrafCommand.FAULTS;
		}
		counting.files()
			.forEach((file) -> report.out()
				.println("%s: %s, %d of %d words found".formatted(file.path(), file.write() ? "written" : "unchanged",
						file.found(), file.words())));
		return PlangrafCommand.DONE;
	}

}
