package dk.plangraf.cli;

import java.util.concurrent.Callable;

import dk.plangraf.plan.Codebook;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(name = "codebook", mixinStandardHelpOptions = true, description = {
		"Prints the codebook: the rules by which plans are read, and what every name", "of the data means." })
final class CodebookCommand implements Callable<Integer> {

	@Spec
	private @Nullable CommandSpec spec;

	@Option(names = "--format", paramLabel = "FORMAT", defaultValue = "MARKDOWN",
			description = "markdown or json (default: markdown).")
	private CodebookFormat format = CodebookFormat.MARKDOWN;

	@Override
	public Integer call() {
		Report report = Report.of(this.spec);
		report.out().print(this.format.write(Codebook.packaged()));
		report.out().flush();
		return PlangrafCommand.DONE;
	}

}
