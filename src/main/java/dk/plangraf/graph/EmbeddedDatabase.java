package dk.plangraf.graph;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.BoltConnectorInternalSettings;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.connectors.HttpConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.DatabaseStateService;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.DatabaseShutdownException;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.Label;
import org.neo4j.graphdb.Node;
import org.neo4j.graphdb.NotInTransactionException;
import org.neo4j.graphdb.QueryExecutionException;
import org.neo4j.graphdb.Result;
import org.neo4j.graphdb.Transaction;
import org.neo4j.graphdb.TransactionFailureException;
import org.neo4j.graphdb.TransactionTerminatedException;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/**
 * Neo4j in this process: the only place that knows of it. It answers reads directly, and
 * everything else over Bolt on a random port of the loopback interface, with a password
 * made anew at each start.
 */
final class EmbeddedDatabase implements AutoCloseable {

	private static final String USERNAME = "neo4j";

	private static final Duration START_LIMIT = Duration.ofMinutes(2);

	private static final Duration LOOK_AGAIN = Duration.ofMillis(500);

	private static final Label DATASET = Label.label("Dataset");

	private final DataFolder folder;

	private final DatabaseManagementService service;

	private final GraphDatabaseService database;

	private final RunningInstance instance;

	private final Duration timeout;

	private EmbeddedDatabase(DataFolder folder, DatabaseManagementService service, Duration timeout) {
		this.folder = folder;
		this.service = service;
		this.database = service.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
		this.timeout = timeout;
		this.instance = new RunningInstance("bolt://" + boltAddress(), USERNAME, newPassword());
	}

	static EmbeddedDatabase open(GraphSettings settings) {
		DataFolder folder = DataFolder.at(settings.dataFolder()).claim();
		DatabaseManagementService service = null;
		try {
			service = new DatabaseManagementServiceBuilder(folder.store())
				.setConfig(GraphDatabaseSettings.auth_enabled, true)
				.setConfig(GraphDatabaseSettings.pagecache_memory, settings.pageCache())
				.setConfig(GraphDatabaseSettings.preallocate_logical_logs, false)
				.setConfig(GraphDatabaseSettings.keep_logical_logs, "2 files")
				.setConfig(BoltConnector.enabled, true)
				.setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", 0))
				// the in-VM connector wants Netty 4.1, Spring Boot brings 4.2
				.setConfig(BoltConnectorInternalSettings.enable_local_connector, false)
				.setConfig(HttpConnector.enabled, false)
				.build();
			EmbeddedDatabase embedded = new EmbeddedDatabase(folder, service, settings.timeout());
			embedded.start();
			return embedded;
		}
		catch (RuntimeException ex) {
			if (service != null) {
				service.shutdown();
			}
			folder.close();
			throw new DataFolderException("The database in " + folder.store() + " cannot be started: " + rootMessage(ex)
					+ ". The store may be damaged or written by a newer version:"
					+ " move the folder away, and Plangraf loads its plans anew.", ex);
		}
	}

	RunningInstance instance() {
		return this.instance;
	}

	/** Reads without leaving the process; see {@link GraphReader#read}. */
	List<Map<String, Object>> read(String cypher, Map<String, Object> parameters) {
		try {
			return this.database.executeTransactionally(cypher, parameters, (Result result) -> result.stream().toList(),
					this.timeout);
		}
		catch (TransactionTerminatedException ex) {
			throw new GraphTimeoutException(this.timeout, ex);
		}
		catch (QueryExecutionException ex) {
			if (ex.getStatusCode().contains("TransactionTimedOut") || ex.getStatusCode().contains("Terminated")) {
				throw new GraphTimeoutException(this.timeout, ex);
			}
			throw ex;
		}
		catch (DatabaseShutdownException | TransactionFailureException | NotInTransactionException ex) {
			throw new GraphUnavailableException(ex);
		}
	}

	/**
	 * The newest generation, without a statement: a look at one node, in the time that a
	 * statement takes to be found in the cache of plans.
	 */
	Generation newestGeneration() {
		try (Transaction tx = this.database.beginTx()) {
			Node dataset = tx.findNode(DATASET, "key", "dataset");
			if (dataset == null) {
				throw new IllegalStateException("The database has no data set node: its migrations have not run.");
			}
			return new Generation((long) dataset.getProperty("generation"), (long) dataset.getProperty("changedAt"));
		}
		catch (DatabaseShutdownException | TransactionFailureException | NotInTransactionException ex) {
			throw new GraphUnavailableException(ex);
		}
	}

	@Override
	public void close() {
		this.service.shutdown();
		this.folder.close();
	}

	private void start() {
		Instant limit = Instant.now().plus(START_LIMIT);
		while (!this.database.isAvailable(LOOK_AGAIN.toMillis())) {
			causeOfFailure().ifPresent((cause) -> {
				throw new IllegalStateException(cause);
			});
			if (Instant.now().isAfter(limit)) {
				throw new IllegalStateException(
						"it did not become available in " + START_LIMIT.toMinutes() + " minutes");
			}
		}
		this.service.database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME)
			.executeTransactionally("ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED",
					Map.of("password", this.instance.password()));
		this.folder.announce(this.instance);
	}

	/** Why the database will never become available. */
	private Optional<Throwable> causeOfFailure() {
		return dependency(DatabaseStateService.class).causeOfFailure(((GraphDatabaseAPI) this.database).databaseId());
	}

	private <T> T dependency(Class<T> type) {
		GraphDatabaseService system = this.service.database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME);
		return ((GraphDatabaseAPI) system).getDependencyResolver().resolveDependency(type);
	}

	private String boltAddress() {
		return dependency(ConnectorPortRegister.class).getLocalAddress(ConnectorType.BOLT).toString();
	}

	private static String newPassword() {
		byte[] random = new byte[24];
		new SecureRandom().nextBytes(random);
		return HexFormat.of().formatHex(random);
	}

	private static String rootMessage(Throwable failure) {
		Throwable cause = failure;
		while (cause.getCause() != null) {
			cause = cause.getCause();
		}
		return String.valueOf(cause.getMessage()).strip().replaceFirst("\\.$", "");
	}

}
