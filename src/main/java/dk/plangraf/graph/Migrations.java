package dk.plangraf.graph;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

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

	private static final String APPLIED = "MATCH (m:Migration) RETURN m.name AS name, m.checksum AS checksum";

	private final GraphReader reader;

	private final Supplier<Neo4jClient> client;

	/**
	 * Neither is used before migrations are applied.
	 * @param reader reads what was written last, not what a follower has
	 * @param client writes
	 */
	Migrations(GraphReader reader, Supplier<Neo4jClient> client) {
		this.reader = reader;
		this.client = client;
	}

	/**
	 * Applies what has not been applied yet. Every statement can be repeated safely, so a
	 * migration that was cut short is simply run again.
	 * @throws IllegalStateException if an applied migration has changed since
	 */
	public void apply() {
		left(migrations(), this.reader.read(APPLIED, Map.of())).forEach(this::run);
	}

	private static List<Migration> left(List<Migration> all, Collection<Map<String, Object>> rows) {
		Map<Object, Object> applied = new HashMap<>();
		rows.forEach((row) -> applied.put(row.get("name"), row.get("checksum")));
		all.forEach((migration) -> {
			Object known = applied.get(migration.name());
			if (known != null && !known.equals(migration.checksum())) {
				throw new IllegalStateException("The database was migrated with another " + migration.name()
						+ " than this version of Plangraf has: use a version that fits, or an empty database.");
			}
		});
		return all.stream().filter((migration) -> !applied.containsKey(migration.name())).toList();
	}

	private void run(Migration migration) {
		logger.info("Applying migration {}", migration.name());
		statements(migration.text()).forEach((statement) -> this.client.get().query(statement).run());
		this.client.get()
			.query("MERGE (m:Migration {name: $name}) SET m.checksum = $checksum, m.appliedAt = datetime()")
			.bindAll(Map.of("name", migration.name(), "checksum", migration.checksum()))
			.run();
	}

	private static List<String> statements(String text) {
		return Arrays.stream(text.split(";")).map(String::strip).filter((statement) -> !statement.isEmpty()).toList();
	}

	private static List<Migration> migrations() {
		try {
			Resource[] found = new PathMatchingResourcePatternResolver()
				.getResources("classpath:migrations/V*__*.cypher");
			List<Migration> migrations = new ArrayList<>();
			for (Resource script : found) {
				migrations.add(new Migration(Objects.requireNonNull(script.getFilename()),
						script.getContentAsString(StandardCharsets.UTF_8)));
			}
			return migrations.stream().sorted(Comparator.comparing(Migration::name)).toList();
		}
		catch (IOException ex) {
			throw new IllegalStateException("The migrations cannot be read.", ex);
		}
	}

	private record Migration(String name, String text) {

		String checksum() {
			return DigestUtils.md5DigestAsHex(this.text.getBytes(StandardCharsets.UTF_8));
		}

	}

}
