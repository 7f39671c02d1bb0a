package dk.plangraf.seed;

import java.util.Map;

import org.springframework.context.annotation.Lazy;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps what a generation changed in the one before: a {@code Change} for each element
 * that is new, gone, or says something else, with the hash of what it said {@code before}
 * and says {@code after}. Nobody sees it before its generation.
 */
@Component
class ChangeStore {

	private static final String RECORD = """
			MATCH (:Release {generation: $next - 1, comparable: true})
			MATCH (n:Entry {document: $document})
			WHERE n.elementHash IS NOT NULL AND (n.visibleFrom = $next OR n.visibleUntil = $next)
			WITH n.id AS id, collect(n) AS states
			WITH id, head([n IN states WHERE n.visibleUntil = $next]) AS old,
			  head([n IN states WHERE n.visibleFrom = $next]) AS new
			WHERE coalesce(old.elementHash, '') <> coalesce(new.elementHash, '')
			WITH id, old, new, coalesce(new, old) AS n
			WITH id, old, new, n, head([label IN labels(n) WHERE label <> 'Entry']) AS type
			CREATE (:Change {generation: $next, id: id, type: type, key: n.key,
			  before: old.elementHash, after: new.elementHash, corrects: n.claimId,
			  plan: CASE WHEN $document <> $catalogue THEN $document END,
			  sort: CASE WHEN $document = $catalogue THEN '!' + type + '/' ELSE '' END + n.sort,
			  title: CASE type
			    WHEN 'Claim' THEN head([(n)<-[:MAKES]-(unit) | coalesce(unit.title, unit.metric)])
			      + ': ' + head([(n)-[:ABOUT]->(about) | coalesce(about.name, toString(about.year))])
			      + ' (' + n.stance + ')'
			    ELSE coalesce(n.title, n.name, n.metric, n.wording, n.subject, n.reason, toString(n.year)) END})
			""";

	private static final String CLEAR = """
			MATCH (c:Change) WHERE c.generation > $generation
			WITH c LIMIT $limit WITH collect(c) AS cs FOREACH (c IN cs | DELETE c) RETURN size(cs) AS done
			""";

	private static final long BATCH = 5_000;

	private final Neo4jClient client;

	private final TransactionTemplate batch;

	// when it is needed: most starts write nothing, and need no Bolt
	ChangeStore(@Lazy Neo4jClient client, @Lazy PlatformTransactionManager transactions) {
		this.client = client;
		this.batch = new TransactionTemplate(transactions);
		this.batch.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
	}

	/**
	 * Records what generation {@code next} changes in a document that was retired,
	 * written, or both; nothing if there is no generation before to compare with.
	 */
	void record(String document, long next) {
		this.client.query(RECORD)
			.bindAll(Map.of("document", document, "next", next, "catalogue", CatalogueGraph.NAME))
			.run();
	}

	/** Clears what an import that was cut short has recorded. */
	void clearLeavings(long generation) {
		Map<String, Object> parameters = Map.of("generation", generation, "limit", BATCH);
		Long done;
		do {
			done = this.batch
				.execute((status) -> this.client.query(CLEAR).bindAll(parameters).fetchAs(Long.class).one().orElse(0L));
		}
		while (done != null && done > 0);
	}

}
