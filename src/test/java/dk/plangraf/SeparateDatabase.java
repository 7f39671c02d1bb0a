package dk.plangraf;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.BoltConnectorInternalSettings;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.connectors.HttpConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/**
 * Neo4j as a program of its own, from the same artifacts: what a user's own server is to
 * Plangraf. Its arguments are a folder and a port, 0 for any; it prints its address when
 * it can be asked, and runs until it is killed.
 */
final class SeparateDatabase {

	static final String PASSWORD = "a-password-of-its-own";

	private static final String ADDRESS = "Neo4j answers at 127.0.0.1:";

	private SeparateDatabase() {
	}

	/** Starts the program, and waits until it can be asked. */
	static JavaProcess start(Path folder, int port) {
		JavaProcess process = JavaProcess.start(SeparateDatabase.class, folder.toString(), String.valueOf(port));
		process.awaitLine(ADDRESS);
		return process;
	}

	static int port(JavaProcess process) {
		return Integer.parseInt(process.awaitLine(ADDRESS).replace(ADDRESS, ""));
	}

	public static void main(String[] arguments) throws InterruptedException {
		Path folder = Path.of(arguments[0]);
		boolean isNew = !Files.exists(folder.resolve("data"));
		DatabaseManagementService service = new DatabaseManagementServiceBuilder(folder)
			.setConfig(GraphDatabaseSettings.auth_enabled, true)
			.setConfig(BoltConnector.enabled, true)
			.setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", Integer.parseInt(arguments[1])))
			// the in-VM connector wants Netty 4.1, the test class path has 4.2
			.setConfig(BoltConnectorInternalSettings.enable_local_connector, false)
			.setConfig(HttpConnector.enabled, false)
			.build();
		GraphDatabaseAPI database = (GraphDatabaseAPI) service.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
		if (!database.isAvailable(120_000)) {
			throw new IllegalStateException("The database is not available.");
		}
		if (isNew) {
			service.database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME)
				.executeTransactionally("ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED",
						Map.of("password", PASSWORD));
		}
		System.out.println(ADDRESS + database.getDependencyResolver()
			.resolveDependency(ConnectorPortRegister.class)
			.getLocalAddress(ConnectorType.BOLT)
			.getPort());
		Thread.currentThread().join();
	}

}
