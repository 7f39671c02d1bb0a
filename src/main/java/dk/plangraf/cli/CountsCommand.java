package dk.plangraf.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import dk.plangraf.seed.PlanCounts;
import dk.plangraf.seed.SeedFiles;
import dk.plangraf.seed.SeedValidation;
import dk.plangraf.seed.SeedValidator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "counts", mixinStandardHelpOptions = true,
		description = "Counts what the plans of a seed hold, as a table in Markdown: a row a kind, a column a plan.")
final class CountsCommand implements Callable<Integer> {

	@Spec
	private @Nullable CommandSpec spec;

	@Parameters(paramLabel = "DIR", arity = "0..*", description = "Seed folders; left out, the packaged seed.")
	private List<Path> folders = List.of();

	@Override
	public Integer call() {
		SeedValidation validation = SeedValidator.validate(
				this.folders.isEmpty() ? SeedFiles.packaged() : SeedFiles.in(this.folders.toArray(Path[]::new)), null);
		Report report = Report.of(this.spec);
		if (validation.seed().isEmpty()) {
			report.print(validation);
			return PlangrafCommand.FAULTS;
		}
		print(PlanCounts.of(validation.seed().get()), report.out());
		return PlangrafCommand.DONE;
	}

	private static void print(List<PlanCounts> plans, PrintWriter out) {
		out.println(row("", plans.stream().map(PlanCounts::plan).toList()));
		out.println(row("---", Collections.nCopies(plans.size(), "--:")));
		plans.get(0)
			.numbers()
			.keySet()
			.forEach((what) -> out
				.println(row(what, plans.stream().map((plan) -> String.valueOf(plan.numbers().get(what))).toList())));
	}

	private static String row(String first, List<String> cells) {
		return cells.stream().collect(Collectors.joining(" | ", "| " + first + " | ", " |"));
	}

}
