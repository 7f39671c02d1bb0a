package dk.plangraf.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import dk.plangraf.seed.ReadingComparison;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "agreement", mixinStandardHelpOptions = true,
		description = { "Compares the readings of two coders, plan by plan, and over all plans:",
				"which units both have, which fields say the same, Cohen's kappa on claims",
				"and on levels. Changes nothing." })
final class AgreementCommand implements Callable<Integer> {

	@Spec
	private @Nullable CommandSpec spec;

	@Parameters(index = "0", paramLabel = "FIRST", description = "Plan file of the first coder, or a folder of them.")
	private Path first = Path.of("");

	@Parameters(index = "1", paramLabel = "SECOND",
			description = "The same of the second coder; plans with the same file name are compared.")
	private Path second = Path.of("");

	@Option(names = "--settlements", paramLabel = "DIR",
			description = "Folder of settlements: their matches count, and differences tell how they were settled.")
	private @Nullable Path settlements;

	@Option(names = "--catalogue", paramLabel = "DIR",
			description = "Folder of catalogue files (default: those that Plangraf comes with).")
	private @Nullable Path catalogue;

	@Option(names = "--differences", description = "Also list each difference: its id, and what either reading has.")
	private boolean differences;

	@Option(names = "--format", paramLabel = "FORMAT", defaultValue = "TEXT",
			description = "text, markdown or json (default: text).")
	private AgreementFormat format = AgreementFormat.TEXT;

	@Override
	public Integer call() {
		Report report = Report.of(this.spec);
		ReadingComparison comparison = ReadingComparison.of(this.first, this.second, this.settlements, this.catalogue);
		if (!report.print(comparison.findings())) {
			return PlangrafCommand.FAULTS;
		}
		report.out().print(this.format.write(comparison, this.differences));
		report.out().flush();
		return PlangrafCommand.DONE;
	}

}
