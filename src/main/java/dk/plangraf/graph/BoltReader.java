package dk.plangraf.graph;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.DiscoveryException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.RetryableException;
import org.neo4j.driver.exceptions.SecurityException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import org.neo4j.driver.exceptions.TransientException;

/** Reads over Bolt, marked as reads so that a cluster can route them to its followers. */
final class BoltReader implements GraphReader {

	private final Driver driver;

	private final Duration timeout;

	private final TransactionConfig limited;

	private final SessionConfig session;

	BoltReader(Driver driver, @Nullable String database, Duration timeout) {
		this.driver = driver;
		this.session = session(driver, database);
		this.timeout = timeout;
		this.limited = TransactionConfig.builder().withTimeout(timeout).build();
	}

	/** How reading sessions are configured. */
	static SessionConfig session(Driver driver, @Nullable String database) {
		// bookmarks: a follower that an operation comes to is never behind the one before
		SessionConfig.Builder session = SessionConfig.builder()
			.withDefaultAccessMode(AccessMode.READ)
			.withBookmarkManager(driver.executableQueryBookmarkManager());
		return ((database != null) ? session.withDatabase(database) : session).build();
	}

	@Override
	public List<Map<String, Object>> read(String cypher, Map<String, Object> parameters) {
		try (Session session = this.driver.session(this.session)) {
			return readOnce(session, cypher, parameters);
		}
		catch (ServiceUnavailableException | SessionExpiredException | DiscoveryException | SecurityException ex) {
			throw new GraphUnavailableException(ex);
		}
		catch (ClientException | TransientException ex) {
			if (isTimeout(ex)) {
				throw new GraphTimeoutException(this.timeout, ex);
			}
			throw ex;
		}
	}

	// an auto-commit read costs two thirds of a managed one; the managed one retries
	private List<Map<String, Object>> readOnce(Session session, String cypher, Map<String, Object> parameters) {
		try {
			return session.run(cypher, parameters, this.limited).list(Record::asMap);
		}
		catch (Neo4jException ex) {
			if (!(ex instanceof RetryableException) || isTimeout(ex)) {
				throw ex;
			}
			return session.executeRead((tx) -> tx.run(cypher, parameters).list(Record::asMap), this.limited);
		}
	}

	private static boolean isTimeout(Neo4jException ex) {
		return ex.code().contains("TransactionTimedOut") || ex.code().contains("Terminated");
	}

}
