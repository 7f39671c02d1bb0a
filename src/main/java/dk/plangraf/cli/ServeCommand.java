package dk.plangraf.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import dk.plangraf.Plangraf;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

import org.springframework.boot.SpringApplication;

@Command(name = "serve", mixinStandardHelpOptions = true,
		description = "Serves the GraphQL API, and GraphiQL at /graphiql.",
		footer = { "", "Every setting can be given as --some.name=value, such as", "  --server.port=8081",
				"  --plangraf.graph.data-folder=FOLDER", "  --plangraf.seed.folders=DIR",
				"  --spring.neo4j.uri=bolt://…" })
final class ServeCommand implements Callable<Integer> {

	@Spec
	private @Nullable CommandSpec spec;

	@Unmatched
	private List<String> settings = new ArrayList<>();

	@Override
	public Integer call() {
		SpringApplication.run(Plangraf.class, Settings.check(this.settings, this.spec).toArray(String[]::new));
		ClassArchive.started();
		return PlangrafCommand.DONE;
	}

}
