package dk.plangraf.seed;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import dk.plangraf.graph.GraphReader;
import dk.plangraf.graph.NodeLabel;
import dk.plangraf.graph.Row;
import tools.jackson.databind.json.JsonMapper;

/**
 * The hash of what a document says: over its nodes and relationships in a fixed order,
 * without what differs from store to store. The same comes out of the seed and of the
 * database.
 */
final class ContentHash {

	private static final Set<String> INCIDENTAL = Set.of("visibleFrom", "visibleUntil", "sort", "checksum",
			"contentHash", StoredPlan.READINGS, "elementHash", "titleSort", "metricSort");

	private static final JsonMapper JSON = new JsonMapper();

	private ContentHash() {
	}

	static String of(GraphDocument document) {
		List<String> lines = new ArrayList<>();
		document.nodes().forEach((node) -> lines.add(node(node.label().label(), node.key(), node.properties())));
		document.edges()
			.forEach((edge) -> lines.add(edge(edge.type(), edge.from().key(), edge.to().label().label(),
					edge.to().key(), edge.properties())));
		return ofLines(lines);
	}

	/** Recomputes the hash of a document from the database. */
	static String read(GraphReader reader, String document) {
		List<String> lines = new ArrayList<>();
		Map<String, Object> parameters = Map.of("document", document, "entry", NodeLabel.ENTRY);
		reader.read("""
				MATCH (d:Dataset {key: 'dataset'}), (n:Entry {document: $document})
				WHERE n.visibleFrom <= d.generation AND d.generation < n.visibleUntil
				RETURN [label IN labels(n) WHERE label <> $entry][0] AS label, n.key AS key, properties(n) AS properties
				""", parameters)
			.stream()
			.map(Row::new)
			.forEach((row) -> lines.add(node(row.text("label"), row.text("key"), row.map("properties"))));
		reader.read("""
				MATCH (d:Dataset {key: 'dataset'}), (a:Entry {document: $document})-[r]->(b:Entry)
				WHERE a.visibleFrom <= d.generation AND d.generation < a.visibleUntil
				  AND b.visibleFrom <= d.generation AND d.generation < b.visibleUntil
				RETURN type(r) AS type, a.key AS from, [label IN labels(b) WHERE label <> $entry][0] AS label,
				  b.key AS to, properties(r) AS properties
				""", parameters)
			.stream()
			.map(Row::new)
			.forEach((row) -> lines.add(edge(row.text("type"), row.text("from"), row.text("label"), row.text("to"),
					row.map("properties"))));
		return ofLines(lines);
	}

	/** The hash over lines, whatever their order. */
	static String ofLines(Collection<String> lines) {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			lines.stream().sorted().forEach((line) -> digest.update((line + "\n").getBytes(StandardCharsets.UTF_8)));
			return HexFormat.of().formatHex(digest.digest());
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static String node(String label, String key, Map<String, Object> properties) {
		Map<String, Object> said = new TreeMap<>(properties);
		// of nodes only: the words of a use stand on a relationship, under a name like
		// one of these
		said.keySet().removeAll(DerivedProperties.NAMES);
		return "N " + label + " " + key + " " + json(said);
	}

	private static String edge(String type, String from, String label, String to, Map<String, Object> properties) {
		return "E " + type + " " + from + " " + label + " " + to + " " + json(properties);
	}

	private static String json(Map<String, Object> properties) {
		Map<String, Object> sorted = new TreeMap<>(properties);
		sorted.keySet().removeAll(INCIDENTAL);
		return JSON.writeValueAsString(sorted);
	}

}
