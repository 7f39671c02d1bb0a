package dk.plangraf.seed;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import dk.plangraf.graph.Row;

import org.springframework.context.annotation.Lazy;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes generations of the data set. Nodes of a generation to come are in the store
 * before anybody sees them: readers see those that are visible in the generation that the
 * data set is at, and moving it on by one is a single small write.
 */
@Component
class GraphStore {

	private static final int BATCH = 5_000;

	private static final long FOREVER = Long.MAX_VALUE;

	// labels and types as data: planning one statement for each would take longer than
	// writing
	private static final String WRITE = """
			WITH [id IN $others | head(COLLECT {
			  MATCH (o:Entry {id: id}) WHERE o.visibleFrom <= $next AND $next < o.visibleUntil RETURN o
			})] AS others
			CALL () {
			  UNWIND $nodes AS row CREATE (n:Entry:$(row.label)) SET n = row.properties
			  SET n.visibleFrom = $next, n.visibleUntil = $forever
			  RETURN collect(n) AS made
			}
			WITH made + others AS ends
			UNWIND $edges AS row
			WITH row, ends[row.from] AS a, ends[row.to] AS b
			CREATE (a)-[r:$(row.type)]->(b) SET r = row.properties
			""";

	private final Neo4jClient client;

	private final TransactionTemplate batch;

	// when it is needed: most starts write nothing, and need no Bolt
	GraphStore(@Lazy Neo4jClient client, @Lazy PlatformTransactionManager transactions) {
		this.client = client;
		this.batch = new TransactionTemplate(transactions);
		this.batch.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
	}

	/**
	 * Locks the data set for the transaction that this is called in, and tells its state.
	 */
	DatasetState lock() {
		Map<String, Object> row = this.client
			.query("MATCH (d:Dataset {key: 'dataset'}) SET d.lockedAt = timestamp() RETURN properties(d) AS d")
			.fetch()
			.one()
			.orElseThrow();
		return DatasetState.of(row);
	}

	/** The state of the data set as it is, without locking it. */
	DatasetState state() {
		return DatasetState.of(this.client.query("MATCH (d:Dataset {key: 'dataset'}) RETURN properties(d) AS d")
			.fetch()
			.one()
			.orElseThrow());
	}

	/** The plans that are visible, by slug. */
	Map<String, StoredPlan> listPlans(long generation) {
		return this.client.query("""
				MATCH (p:EmploymentPlan) WHERE p.visibleFrom <= $generation AND $generation < p.visibleUntil
				RETURN p.slug AS slug, p.checksum AS checksum, p.contentHash AS contentHash, p.replaces AS replaces,
				  p.readings AS readings
				""")
			.bind(generation)
			.to("generation")
			.fetch()
			.all()
			.stream()
			.map(Row::new)
			.map(StoredPlan::of)
			.collect(Collectors.toMap(StoredPlan::slug, Function.identity()));
	}

	/** Clears what an import that was cut short has left behind. */
	void clearLeavings(long generation) {
		deleteAll("n.visibleFrom > $generation", generation);
		repeat("""
				MATCH (n:Entry) WHERE n.visibleUntil > $generation AND n.visibleUntil < $forever
				WITH n LIMIT $limit SET n.visibleUntil = $forever RETURN count(n) AS done
				""", generation);
	}

	/** Deletes what no reader can still be reading. */
	void purge(long generation) {
		deleteAll("n.visibleUntil <= $generation", generation);
	}

	/**
	 * Retires and writes in a transaction of its own: none is so large that it would not
	 * fit into memory, and few are so small that most of the time goes into ending them.
	 */
	void together(Runnable writes) {
		this.batch.executeWithoutResult((status) -> writes.run());
	}

	/** Ends the visibility of a document with the generation before {@code next}. */
	void retire(String document, long next) {
		this.client.query("""
				MATCH (n:Entry {document: $document}) WHERE n.visibleFrom < $next AND n.visibleUntil = $forever
				SET n.visibleUntil = $next
				""").bindAll(Map.of("document", document, "next", next, "forever", FOREVER)).run();
	}

	/** Writes a document, visible from generation {@code next} on. */
	void write(DocumentRows rows, long next) {
		if (!rows.nodes().isEmpty()) {
			this.client.query(WRITE)
				.bindAll(Map.of("nodes", rows.nodes(), "others", rows.others(), "edges", rows.edges(), "next", next,
						"forever", FOREVER))
				.run();
		}
	}

	/** Moves the data set on to its next generation: from here on everybody sees it. */
	void publish(DatasetState state) {
		this.client.query("""
				MATCH (d:Dataset {key: 'dataset'}) SET d += $properties
				CREATE (:Release {generation: d.generation, version: d.version, importedAt: d.importedAt,
				  comparable: true})
				""").bind(state.properties()).to("properties").run();
	}

	/** Notes which files say what the data set says already. */
	void remember(String fingerprint) {
		this.client.query("MATCH (d:Dataset {key: 'dataset'}) SET d.fingerprint = $fingerprint")
			.bind(fingerprint)
			.to("fingerprint")
			.run();
	}

	private void deleteAll(String condition, long generation) {
		repeat("MATCH (n:Entry) WHERE " + condition
				+ " WITH n LIMIT $limit WITH collect(n) AS nodes FOREACH (n IN nodes | DETACH DELETE n) RETURN size(nodes) AS done",
				generation);
	}

	private void repeat(String statement, long generation) {
		Map<String, Object> parameters = Map.of("generation", generation, "forever", FOREVER, "limit", (long) BATCH);
		Long done;
		do {
			done = this.batch.execute(
					(status) -> this.client.query(statement).bindAll(parameters).fetchAs(Long.class).one().orElse(0L));
		}
		while (done != null && done > 0);
	}

}
