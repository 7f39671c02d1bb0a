package dk.plangraf.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;

import dk.plangraf.plan.Codebook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "codebook", mixinStandardHelpOptions = true, description = {
		"Prints the codebook: the rules by which plans are read, and what every name", "of the data means." })
final class CodebookCommand implements Callable<Integer> {

	@Option(names = "--format", paramLabel = "FORMAT", defaultValue = "MARKDOWN",
			description = "markdown or json (default: markdown).")
	private CodebookFormat format = CodebookFormat.MARKDOWN;

	@Override
	public Integer call() {
		// files are made of it, whatever the character set of the terminal
		PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
		out.print(this.format.write(Codebook.packaged()));
		out.flush();
		return PlangrafCommand.DONE;
	}

}
