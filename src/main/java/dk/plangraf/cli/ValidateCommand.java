package dk.plangraf.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import dk.plangraf.seed.SeedFiles;
import dk.plangraf.seed.SeedValidation;
import dk.plangraf.seed.SeedValidator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "validate", mixinStandardHelpOptions = true,
		description = "Reads seed folders, reports every finding, and changes nothing.")
final class ValidateCommand implements Callable<Integer> {

	@Spec
	private @Nullable CommandSpec spec;

	@Parameters(paramLabel = "DIR", arity = "1..*", description = "Seed folders, with plans/ and catalogue/ in them.")
	private List<Path> folders = List.of();

	@Option(names = "--sources", paramLabel = "DIR",
			description = "Folder with the texts of the plans: every passage is looked up in them.")
	private @Nullable Path sources;

	@Override
	public Integer call() {
		SeedValidation validation = SeedValidator.validate(SeedFiles.in(this.folders.toArray(Path[]::new)),
				this.sources);
		return Report.of(this.spec).print(validation) ? PlangrafCommand.DONE : PlangrafCommand.FAULTS;
	}

}
