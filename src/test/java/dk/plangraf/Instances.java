package dk.plangraf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import dk.plangraf.graph.DataFolder;
import dk.plangraf.graph.RunningInstance;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The running instances that all tests share: one with the embedded database, which reads
 * in the process, and one that reaches the same database over Bolt. Both hold the
 * packaged seed; a test that imports anything else puts it back.
 */
public final class Instances {

	private static final Path DATA = temporaryFolder();

	private static ConfigurableApplicationContext embedded;

	private static ConfigurableApplicationContext overBolt;

	private Instances() {
	}

	/** The instance that reads in the process. */
	public static synchronized ConfigurableApplicationContext embedded() {
		if (embedded == null) {
			embedded = start("--plangraf.graph.data-folder=" + DATA);
		}
		return embedded;
	}

	/** The instance that reads over Bolt. */
	public static synchronized ConfigurableApplicationContext overBolt() {
		if (overBolt == null) {
			RunningInstance database = database();
			overBolt = start("--spring.neo4j.uri=" + database.uri(),
					"--spring.neo4j.authentication.username=" + database.username(),
					"--spring.neo4j.authentication.password=" + database.password());
		}
		return overBolt;
	}

	/** How the shared database is reached over Bolt. */
	public static RunningInstance database() {
		embedded();
		return DataFolder.at(DATA).findRunningInstance().orElseThrow();
	}

	/** The data folder of the shared database. */
	public static Path dataFolder() {
		embedded();
		return DATA;
	}

	/** The port of an instance. */
	public static int port(ConfigurableApplicationContext instance) {
		return instance.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
	}

	/** Starts one more instance; whoever calls closes it. */
	public static ConfigurableApplicationContext start(String... arguments) {
		List<String> all = Stream.concat(Stream.of("--server.port=0"), Stream.of(arguments)).toList();
		return new SpringApplicationBuilder(Plangraf.class, StatementCounter.class).registerShutdownHook(true)
			.run(all.toArray(String[]::new));
	}

	private static Path temporaryFolder() {
		try {
			return Files.createTempDirectory("plangraf-test");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
