package dk.plangraf.graph;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.Neo4jException;

/**
 * Asks for the newest generation over Bolt, once for all who want to know it at the same
 * time. Who comes while the database is being asked waits for the next time, for the
 * answer on its way may be from before an import that this caller knows of.
 */
final class BoltGenerationReader implements GenerationReader {

	private final Driver driver;

	private final SessionConfig session;

	private final TransactionConfig limited;

	private final Object lock = new Object();

	/** The asking under way, or the last one. */
	private CompletableFuture<?> present = CompletableFuture.completedFuture(null);

	/** The asking after it, if anybody waits for one. */
	private @Nullable CompletableFuture<Generation> next;

	BoltGenerationReader(Driver driver, SessionConfig session, Duration timeout) {
		this.driver = driver;
		this.session = session;
		this.limited = TransactionConfig.builder().withTimeout(timeout).build();
	}

	@Override
	public Generation newest() {
		CompletableFuture<?> before;
		CompletableFuture<Generation> mine;
		synchronized (this.lock) {
			if (this.next != null) {
				mine = this.next;
				before = null;
			}
			else {
				mine = new CompletableFuture<>();
				this.next = mine;
				before = this.present;
			}
		}
		if (before != null) {
			before.handle((generation, failure) -> null).join();
			synchronized (this.lock) {
				this.present = mine;
				this.next = null;
			}
			ask(mine);
		}
		return result(mine);
	}

	private void ask(CompletableFuture<Generation> asking) {
		try (Session session = this.driver.session(this.session)) {
			Record record = session.run(Generation.NEWEST, this.limited).single();
			asking.complete(new Generation(record.get("number").asLong(), record.get("publishedAt").asString(null)));
		}
		// once and no more: whoever hears of it asks the real question, which is tried
		// again
		catch (Neo4jException ex) {
			asking.completeExceptionally(ex);
		}
		finally {
			asking.completeExceptionally(new IllegalStateException("The asking was cut short."));
		}
	}

	private static Generation result(CompletableFuture<Generation> asking) {
		try {
			return asking.join();
		}
		catch (CompletionException ex) {
			throw new GraphUnavailableException(ex);
		}
	}

}
