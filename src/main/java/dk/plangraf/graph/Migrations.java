package dk.plangraf.graph;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.util.DigestUtils;

/**
 * Brings the constraints and indexes of a database to the newest version. Each file
 * {@code migrations/V001__name.cypher} runs once, in order, and is recorded as a
 * {@code Migration} node; a recorded file must not change.
 */
public final class Migrations {

	private static final Logger logger = LoggerFactory.getLogger(Migrations.class);

	private final Neo4jClient client;

	Migrations(Neo4jClient client) {
		this.client = client;
	}

	/**
	 * Applies what has not been applied yet. Every statement can be repeated safely, so a
	 * migration that was cut short is simply run again.
	 * @throws IllegalStateException if an applied migration has changed since
	 */
	public void apply() {
		Map<String, String> applied = new java.util.HashMap<>();
		this.client.query("MATCH (m:Migration) RETURN m.name AS name, m.checksum AS checksum")
			.fetch()
			.all()
			.forEach((row) -> applied.put((String) row.get("name"), (String) row.get("checksum")));
		for (Resource script : scripts()) {
			String name = Objects.requireNonNull(script.getFilename());
			String text = read(script);
			String checksum = DigestUtils.md5DigestAsHex(text.getBytes(StandardCharsets.UTF_8));
			String known = applied.get(name);
			if (known == null) {
				run(name, text, checksum);
			}
			else if (!known.equals(checksum)) {
				throw new IllegalStateException("The database was migrated with another " + name
						+ " than this version of Plangraf has: use a version that fits, or an empty database.");
			}
		}
	}

	private void run(String name, String text, String checksum) {
		logger.info("Applying migration {}", name);
		statements(text).forEach((statement) -> this.client.query(statement).run());
		this.client.query("MERGE (m:Migration {name: $name}) SET m.checksum = $checksum, m.appliedAt = datetime()")
			.bindAll(Map.of("name", name, "checksum", checksum))
			.run();
	}

	private static List<String> statements(String text) {
		return Arrays.stream(text.split(";")).map(String::strip).filter((statement) -> !statement.isEmpty()).toList();
	}

	private static List<Resource> scripts() {
		try {
			Resource[] found = new PathMatchingResourcePatternResolver()
				.getResources("classpath:migrations/V*__*.cypher");
			return Arrays.stream(found).sorted(Comparator.comparing(Resource::getFilename)).toList();
		}
		catch (IOException ex) {
			throw new IllegalStateException("The migrations cannot be listed.", ex);
		}
	}

	private static String read(Resource script) {
		try {
			return script.getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new IllegalStateException("The migration " + script + " cannot be read.", ex);
		}
	}

}
