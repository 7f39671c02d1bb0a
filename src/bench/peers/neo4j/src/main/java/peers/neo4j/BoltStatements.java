package peers.neo4j;

import java.util.List;
import java.util.Map;

import org.neo4j.driver.AccessMode;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;

/** Over Bolt, as auto-commit reads: the cheapest way that the driver has. */
final class BoltStatements implements Statements {

	private static final SessionConfig READING = SessionConfig.builder()
		.withDatabase("neo4j")
		.withDefaultAccessMode(AccessMode.READ)
		.build();

	private final Driver driver;

	BoltStatements(String uri) {
		this.driver = GraphDatabase.driver(uri, AuthTokens.none(),
				Config.builder().withoutEncryption().withMaxConnectionPoolSize(64).build());
	}

	@Override
	public List<Object> run(String cypher, Map<String, Object> parameters) {
		try (Session session = this.driver.session(READING)) {
			return session.run(cypher, parameters).list((row) -> row.get(0).asObject());
		}
	}

}
