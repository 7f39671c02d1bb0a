package dk.plangraf.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import dk.plangraf.seed.SeedDifference;
import dk.plangraf.seed.SeedFiles;
import dk.plangraf.seed.SeedValidation;
import dk.plangraf.seed.SeedValidator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "diff", mixinStandardHelpOptions = true, description = {
		"Compares two seed folders: tells the version of each, and what was added, removed, changed or corrected.",
		"Needs no database. Exits with 0 whether they differ or not." })
final class DiffCommand implements Callable<Integer> {

	/** How a difference is printed. */
	enum Format {

		TEXT, JSON

	}

	@Spec
	private @Nullable CommandSpec spec;

	@Parameters(index = "0", paramLabel = "OLD", description = "Seed folder, with plans/ and catalogue/ in it.")
	private Path old = Path.of("");

	@Parameters(index = "1", paramLabel = "NEW", arity = "0..1",
			description = "Seed folder to compare it with; left out for the plans that Plangraf comes with.")
	private @Nullable Path latter;

	@Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text",
			description = "text or json (default: ${DEFAULT-VALUE}).")
	private Format format = Format.TEXT;

	@Override
	public Integer call() {
		Report report = Report.of(this.spec);
		SeedValidation before = SeedValidator.validate(SeedFiles.in(this.old), null);
		SeedValidation after = SeedValidator
			.validate((this.latter != null) ? SeedFiles.in(this.latter) : SeedFiles.packaged(), null);
		if (before.seed().isEmpty() || after.seed().isEmpty()) {
			report.print(before);
			report.print(after);
			return PlangrafCommand.FAULTS;
		}
		SeedDifference difference = SeedDifference.between(before.seed().get(), after.seed().get());
		report.out().println((this.format == Format.JSON) ? DiffText.json(difference) : DiffText.of(difference));
		return PlangrafCommand.DONE;
	}

}
