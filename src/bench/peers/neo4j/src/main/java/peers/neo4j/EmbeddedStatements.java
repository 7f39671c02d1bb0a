package peers.neo4j;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.Result;
import org.neo4j.graphdb.Transaction;

/** Inside the database's process, without Bolt. */
final class EmbeddedStatements implements Statements {

	private final GraphDatabaseService database;

	EmbeddedStatements(GraphDatabaseService database) {
		this.database = database;
	}

	@Override
	public List<Object> run(String cypher, Map<String, Object> parameters) {
		List<Object> rows = new ArrayList<>();
		try (Transaction transaction = this.database.beginTx();
				Result result = transaction.execute(cypher, parameters)) {
			while (result.hasNext()) {
				rows.add(result.next().get("r"));
			}
		}
		return rows;
	}

}
