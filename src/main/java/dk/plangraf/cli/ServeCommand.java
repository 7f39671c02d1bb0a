package dk.plangraf.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import dk.plangraf.Plangraf;
import picocli.CommandLine.Command;
import picocli.CommandLine.Unmatched;

import org.springframework.boot.SpringApplication;

@Command(name = "serve", description = "Serves the GraphQL API, and GraphiQL at /graphiql.",
		footer = { "", "Every setting can be given as --name=value, such as --server.port=8081,",
				"--plangraf.graph.data-folder=FOLDER, --plangraf.seed.folders=DIR, --spring.neo4j.uri=bolt://…" })
final class ServeCommand implements Callable<Integer> {

	@Unmatched
	private List<String> settings = new ArrayList<>();

	@Override
	public Integer call() {
		SpringApplication.run(Plangraf.class, this.settings.toArray(String[]::new));
		return PlangrafCommand.DONE;
	}

}
