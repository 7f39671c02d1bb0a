package dk.plangraf.seed;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import dk.plangraf.graph.GraphReader;
import dk.plangraf.graph.Row;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * What the database tells of the seed that it was made from, to whoever only wants to
 * know whether there is anything to do.
 */
@Component
class StoredSeed {

	private final GraphReader reader;

	StoredSeed(GraphReader reader) {
		this.reader = reader;
	}

	/**
	 * Recognises a seed.
	 * @param fingerprint of its files, under the format that they would be written in
	 * @param origin where it came from, in words
	 * @return its plans, all unchanged, or nothing if the database holds another seed
	 */
	Optional<ImportResult> madeFrom(String fingerprint, String origin) {
		return read("""
				MATCH (d:Dataset {key: 'dataset'})
				WHERE d.fingerprint = $fingerprint + ' ' + d.version AND d.origin = $origin
				OPTIONAL MATCH (p:EmploymentPlan)
				WHERE p.visibleFrom <= d.generation AND d.generation < p.visibleUntil
				WITH d, p.slug AS slug ORDER BY slug
				RETURN d.version AS version, collect(slug) AS slugs
				""", Map.of("fingerprint", fingerprint, "origin", origin)).map((row) -> new ImportResult(List.of(),
				List.of(), row.texts("slugs"), List.of(), row.text("version"), ImportTimes.NONE));
	}

	/** Whether there is anything that no reader sees. */
	boolean hasLeavings() {
		return read("""
				MATCH (d:Dataset {key: 'dataset'})
				WHERE EXISTS { MATCH (n:Entry) WHERE n.visibleFrom > d.generation }
				   OR EXISTS { MATCH (n:Entry) WHERE n.visibleUntil < $forever }
				RETURN d.generation AS generation
				""", Map.of("forever", Long.MAX_VALUE)).isPresent();
	}

	private Optional<Row> read(String statement, Map<String, Object> parameters) {
		return this.reader.read(statement, parameters).stream().findFirst().map(Row::new);
	}

}
