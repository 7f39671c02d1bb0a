package dk.plangraf.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import dk.plangraf.Plangraf;
import dk.plangraf.graph.DataFolder;
import dk.plangraf.seed.Finding;
import dk.plangraf.seed.ImportResult;
import dk.plangraf.seed.SeedFiles;
import dk.plangraf.seed.SeedImport;
import dk.plangraf.seed.SeedImporter;
import dk.plangraf.seed.SeedValidation;
import dk.plangraf.seed.SeedValidator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

@Command(name = "import", mixinStandardHelpOptions = true, description = {
		"Makes the data say what seed folders say: validates them, and imports them if they have no errors.",
		"Unchanged plans are left alone, changed ones replaced, and those that the folders do not have are withdrawn.",
		"Works while an instance runs on the same data folder." },
		footer = { "", "For a database of one's own give (or set as environment variables)",
				"  --spring.neo4j.uri=bolt://…", "  --spring.neo4j.authentication.username=…",
				"  --spring.neo4j.authentication.password=…" })
final class ImportCommand implements Callable<Integer> {

	@Spec
	private @Nullable CommandSpec spec;

	@Parameters(paramLabel = "DIR", arity = "0..*",
			description = "Seed folders, with plans/ and catalogue/ in them; none for the plans that Plangraf comes with.")
	private List<Path> folders = List.of();

	@Option(names = { "--data-folder", "--plangraf.graph.data-folder" }, paramLabel = "DIR", defaultValue = "data",
			description = "Data folder of the embedded database (default: ${DEFAULT-VALUE}).")
	private Path dataFolder = Path.of("data");

	@Unmatched
	private List<String> settings = new ArrayList<>();

	@Override
	public Integer call() {
		Settings.check(this.settings, this.spec);
		Report report = Report.of(this.spec);
		SeedFiles files = this.folders.isEmpty() ? SeedFiles.packaged()
				: SeedFiles.in(this.folders.toArray(Path[]::new));
		String origin = SeedImporter.origin(this.folders);
		// faulty folders should not leave a new data folder behind
		if (isNew()) {
			SeedValidation validation = SeedValidator.validateForImport(files, report::progress);
			if (validation.seed().isEmpty()) {
				return fail(report, validation.findings());
			}
			try (ConfigurableApplicationContext context = connect()) {
				succeed(report, importer(context).run(validation.seed().get(), origin, report::progress));
			}
			return PlangrafCommand.DONE;
		}
		try (ConfigurableApplicationContext context = connect()) {
			SeedImport outcome = importer(context).run(files, origin, report::progress);
			if (outcome.result().isEmpty()) {
				return fail(report, outcome.findings());
			}
			succeed(report, outcome.result().get());
		}
		return PlangrafCommand.DONE;
	}

	private static SeedImporter importer(ConfigurableApplicationContext context) {
		return context.getBean(SeedImporter.class);
	}

	private static int fail(Report report, List<Finding> findings) {
		report.printAll(findings);
		report.out().println("Nothing was imported.");
		return PlangrafCommand.FAULTS;
	}

	// notices are for whoever writes a seed, and validate prints them
	private static void succeed(Report report, ImportResult result) {
		if (!result.isNothingNew()) {
			report.out().println("Time: " + result.times());
		}
		report.out().println(result);
	}

	/** Whether the data folder is still to be made, and is what is meant. */
	private boolean isNew() {
		return Files.notExists(this.dataFolder) && System.getenv("SPRING_NEO4J_URI") == null
				&& this.settings.stream().noneMatch((setting) -> setting.startsWith("--spring.neo4j.uri"));
	}

	private ConfigurableApplicationContext connect() {
		List<String> arguments = new ArrayList<>(List.of("--plangraf.seed.load=false", "--logging.level.root=error",
				"--plangraf.graph.data-folder=" + this.dataFolder));
		DataFolder.at(this.dataFolder).findRunningInstance().ifPresent((running) -> {
			arguments.add("--spring.neo4j.uri=" + running.uri());
			arguments.add("--spring.neo4j.authentication.username=" + running.username());
			arguments.add("--spring.neo4j.authentication.password=" + running.password());
		});
		arguments.addAll(this.settings);
		return new SpringApplicationBuilder(Plangraf.class).web(WebApplicationType.NONE)
			.logStartupInfo(false)
			.run(arguments.toArray(String[]::new));
	}

}
