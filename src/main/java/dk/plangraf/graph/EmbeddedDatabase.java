package dk.plangraf.graph;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Function;

import org.neo4j.configuration.GraphDatabaseInternalSettings;
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

import org.springframework.context.SmartLifecycle;

/**
 * Neo4j in this process: the only place that knows of it. It answers reads directly, and
 * everything else over Bolt on a random port of the loopback interface, with a password
 * made anew at each start. It starts on a thread of its own; whoever needs it waits.
 */
final class EmbeddedDatabase implements SmartLifecycle, AutoCloseable {

	private static final String USERNAME = "neo4j";

	private static final Duration START_LIMIT = Duration.ofMinutes(2);

	private static final Duration LOOK_AGAIN = Duration.ofMillis(500);

	private static final Label DATASET = Label.label("Dataset");

	private static final Label RELEASE = Label.label("Release");

	private final DataFolder folder;

	private final CompletableFuture<DatabaseManagementService> service;

	private final CompletableFuture<GraphDatabaseService> database;

	private final CompletableFuture<RunningInstance> instance;

	private final Duration timeout;

	private volatile boolean running;

	private EmbeddedDatabase(DataFolder folder, GraphSettings settings) {
		Executor own = (task) -> new Thread(task, "database-start").start();
		this.folder = folder;
		this.timeout = settings.timeout();
		this.service = CompletableFuture.supplyAsync(() -> start(settings), own);
		this.database = this.service.thenApply(EmbeddedDatabase::database);
		this.instance = this.service.thenApply(this::letIn);
	}

	/**
	 * Takes the data folder, and begins to start the database in it.
	 * @throws DataFolderException if another process has the folder
	 */
	static EmbeddedDatabase open(GraphSettings settings) {
		return new EmbeddedDatabase(DataFolder.at(settings.dataFolder()).claim(), settings);
	}

	/** How it is reached over Bolt. */
	RunningInstance instance() {
		return await(this.instance);
	}

	/** Reads without leaving the process; see {@link GraphReader#read}. */
	List<Map<String, Object>> read(String cypher, Map<String, Object> parameters) {
		try {
			return await(this.database).executeTransactionally(cypher, parameters,
					(Result result) -> result.stream().toList(), this.timeout);
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
	 * The newest generation, without a statement: a look at two nodes, in less time than
	 * a statement takes to be found in the cache of plans.
	 */
	Generation newestGeneration() {
		return look((tx) -> {
			long number = number(tx);
			Node release = tx.findNode(RELEASE, "generation", number);
			return new Generation(number, (release != null) ? (String) release.getProperty("importedAt", null) : null);
		});
	}

	/** The number of the newest generation: a look at one node. */
	long newestNumber() {
		return look(EmbeddedDatabase::number);
	}

	private static long number(Transaction tx) {
		Node dataset = tx.findNode(DATASET, "key", "dataset");
		if (dataset == null) {
			throw new IllegalStateException("The database has no data set node: its migrations have not run.");
		}
		return (long) dataset.getProperty("generation");
	}

	private <T> T look(Function<Transaction, T> at) {
		try (Transaction tx = await(this.database).beginTx()) {
			return at.apply(tx);
		}
		catch (DatabaseShutdownException | TransactionFailureException | NotInTransactionException ex) {
			throw new GraphUnavailableException(ex);
		}
	}

	/** A command that finds the port open finds how to reach the database, too. */
	@Override
	public void start() {
		instance();
		this.running = true;
	}

	@Override
	public void stop() {
		this.running = false;
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

	/** After the seed is loaded, and before the web server opens its port. */
	@Override
	public int getPhase() {
		return 1;
	}

	@Override
	public void close() {
		this.instance.handle((running, failure) -> this.service).join().handle((started, failure) -> {
			if (started != null) {
				started.shutdown();
			}
			return true;
		}).join();
		this.folder.close();
	}

	private DatabaseManagementService start(GraphSettings settings) {
		DatabaseManagementService service = null;
		try {
			service = new DatabaseManagementServiceBuilder(this.folder.store())
				.setConfig(GraphDatabaseSettings.auth_enabled, true)
				.setConfig(GraphDatabaseSettings.pagecache_memory, settings.pageCache())
				.setConfig(GraphDatabaseSettings.preallocate_logical_logs, false)
				.setConfig(GraphDatabaseSettings.keep_logical_logs, "2 files")
				.setConfig(BoltConnector.enabled, true)
				.setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", 0))
				// the in-VM connector wants Netty 4.1, Spring Boot brings 4.2
				.setConfig(BoltConnectorInternalSettings.enable_local_connector, false)
				.setConfig(HttpConnector.enabled, false)
				// five seconds twice by default, in which nothing comes any more
				.setConfig(GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period, 0)
				.build();
			awaitAvailability(service);
			return service;
		}
		catch (RuntimeException ex) {
			if (service != null) {
				service.shutdown();
			}
			throw failure(ex);
		}
	}

	private void awaitAvailability(DatabaseManagementService service) {
		GraphDatabaseService database = database(service);
		Instant limit = Instant.now().plus(START_LIMIT);
		while (!database.isAvailable(LOOK_AGAIN.toMillis())) {
			dependency(service, DatabaseStateService.class).causeOfFailure(((GraphDatabaseAPI) database).databaseId())
				.ifPresent((cause) -> {
					throw new IllegalStateException(cause);
				});
			if (Instant.now().isAfter(limit)) {
				throw new IllegalStateException(
						"it did not become available in " + START_LIMIT.toMinutes() + " minutes");
			}
		}
	}

	/** Sets the password, and tells commands of it. */
	private RunningInstance letIn(DatabaseManagementService service) {
		try {
			String address = dependency(service, ConnectorPortRegister.class).getLocalAddress(ConnectorType.BOLT)
				.toString();
			RunningInstance instance = new RunningInstance("bolt://" + address, USERNAME, newPassword());
			service.database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME)
				.executeTransactionally("ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED",
						Map.of("password", instance.password()));
			this.folder.announce(instance);
			return instance;
		}
		catch (DataFolderException ex) {
			throw ex;
		}
		catch (RuntimeException ex) {
			throw failure(ex);
		}
	}

	private DataFolderException failure(RuntimeException ex) {
		return new DataFolderException("The database in " + this.folder.store() + " cannot be started: "
				+ rootMessage(ex) + ". The store may be damaged or written by a newer version:"
				+ " move the folder away, and Plangraf loads its plans anew.", ex);
	}

	private static <T> T await(CompletableFuture<T> started) {
		try {
			return started.join();
		}
		catch (CompletionException ex) {
			throw (ex.getCause() instanceof DataFolderException failure) ? failure : ex;
		}
	}

	private static GraphDatabaseService database(DatabaseManagementService service) {
		return service.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
	}

	private static <T> T dependency(DatabaseManagementService service, Class<T> type) {
		GraphDatabaseService system = service.database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME);
		return ((GraphDatabaseAPI) system).getDependencyResolver().resolveDependency(type);
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
