package dk.plangraf.seed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dk.plangraf.graph.NodeLabel;
import org.jspecify.annotations.Nullable;

/**
 * What one document of the seed (a plan, or the catalogue) brings into the graph.
 */
final class GraphDocument {

	private final String name;

	private final List<GraphNode> nodes = new ArrayList<>();

	private final List<GraphEdge> edges = new ArrayList<>();

	GraphDocument(String name) {
		this.name = name;
	}

	/** Slug of the plan, or the name of the catalogue. */
	String name() {
		return this.name;
	}

	List<GraphNode> nodes() {
		return this.nodes;
	}

	List<GraphEdge> edges() {
		return this.edges;
	}

	boolean has(NodeRef ref) {
		return this.nodes.stream().anyMatch((node) -> node.label() == ref.label() && node.key().equals(ref.key()));
	}

	/**
	 * Adds a node; properties without a value are left out.
	 * @return the node's name
	 */
	NodeRef node(NodeLabel label, String key, Properties properties) {
		Map<String, Object> all = new LinkedHashMap<>(properties.values());
		all.put("key", key);
		all.put("id", new NodeRef(label, key).id());
		all.put("document", this.name);
		this.nodes.add(new GraphNode(label, key, all));
		return new NodeRef(label, key);
	}

	void edge(NodeRef from, String type, NodeRef to) {
		edge(from, type, to, new Properties());
	}

	void edge(NodeRef from, String type, NodeRef to, Properties properties) {
		this.edges.add(new GraphEdge(type, from, to, properties.values()));
	}

	/** Properties while they are collected. */
	static final class Properties {

		private final Map<String, Object> values = new LinkedHashMap<>();

		Properties with(String name, @Nullable Object value) {
			if (value instanceof Integer number) {
				this.values.put(name, number.longValue());
			}
			else if (value instanceof java.math.BigDecimal number) {
				this.values.put(name, number.doubleValue());
			}
			else if (value != null) {
				this.values.put(name, value);
			}
			return this;
		}

		/** A text that lists are ordered by, with its place in the Danish alphabet. */
		Properties sorted(String name, String text) {
			return with(name, text).with(name + "Sort", DanishOrder.titleKey(text));
		}

		Properties source(CitationEntry source) {
			return with("sourceCitation", source.citation()).with("sourceStatus", source.status())
				.with("sourceUrl", source.url());
		}

		Properties coding(CodingEntry coding) {
			return with("codingKind", coding.kind()).with("codingName", coding.name())
				.with("codingDate", coding.date())
				.with("codingReviewed", coding.reviewed());
		}

		Map<String, Object> values() {
			return this.values;
		}

	}

}
