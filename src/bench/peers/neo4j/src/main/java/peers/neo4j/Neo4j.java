package peers.neo4j;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.HttpConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.io.ByteUnit;

/**
 * A Neo4j of its own process with Bolt ({@code --data DIR --bolt PORT}), with
 * {@code --http PORT} also the server of hand-written Cypher inside that process; or that
 * server over somebody else's Bolt ({@code --uri bolt://… --http PORT}).
 */
public final class Neo4j {

	private Neo4j() {
	}

	public static void main(String[] arguments) throws Exception {
		Map<String, String> options = new HashMap<>();
		for (int i = 0; i + 1 < arguments.length; i += 2) {
			options.put(arguments[i].substring(2), arguments[i + 1]);
		}
		GraphDatabaseService database = options.containsKey("data") ? start(options) : null;
		if (options.containsKey("http")) {
			Statements statements = (database != null) ? new EmbeddedStatements(database)
					: new BoltStatements(options.get("uri"));
			new StatementServer(statements).listen(Integer.parseInt(options.get("http")));
		}
		System.out.println("READY");
		Thread.currentThread().join();
	}

	private static GraphDatabaseService start(Map<String, String> options) {
		DatabaseManagementService service = new DatabaseManagementServiceBuilder(Path.of(options.get("data")))
			.setConfig(BoltConnector.enabled, true)
			.setConfig(BoltConnector.listen_address,
					new SocketAddress("127.0.0.1", Integer.parseInt(options.get("bolt"))))
			.setConfig(BoltConnector.encryption_level, BoltConnector.EncryptionLevel.DISABLED)
			.setConfig(HttpConnector.enabled, false)
			.setConfig(GraphDatabaseSettings.auth_enabled, false)
			.setConfig(GraphDatabaseSettings.pagecache_memory, ByteUnit.mebiBytes(512))
			.setConfig(GraphDatabaseSettings.transaction_timeout, Duration.ofSeconds(120))
			.build();
		Runtime.getRuntime().addShutdownHook(new Thread(service::shutdown));
		GraphDatabaseService database = service.database("neo4j");
		database.isAvailable(60_000);
		return database;
	}

}
