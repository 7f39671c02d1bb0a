package dk.plangraf.seed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** The nodes of a document, and the ways between them. */
final class DocumentWalk {

	private final Map<NodeRef, GraphNode> nodes = new LinkedHashMap<>();

	private final Map<NodeRef, List<GraphEdge>> out = new HashMap<>();

	private final Map<NodeRef, List<GraphEdge>> in = new HashMap<>();

	DocumentWalk(GraphDocument document) {
		document.nodes().forEach((node) -> this.nodes.put(new NodeRef(node.label(), node.key()), node));
		document.edges().forEach((edge) -> {
			this.out.computeIfAbsent(edge.from(), (from) -> new ArrayList<>()).add(edge);
			this.in.computeIfAbsent(edge.to(), (to) -> new ArrayList<>()).add(edge);
		});
	}

	/** All nodes, in the order of the document. */
	Set<NodeRef> nodes() {
		return this.nodes.keySet();
	}

	/** The relationships that start at a node. */
	List<GraphEdge> from(NodeRef ref) {
		return this.out.getOrDefault(ref, List.of());
	}

	/** Where the relationships of a type lead to that start at a node. */
	Stream<NodeRef> next(NodeRef ref, String type) {
		return from(ref).stream().filter((edge) -> edge.type().equals(type)).map(GraphEdge::to);
	}

	/** Where the relationships of a type start that lead to a node. */
	Stream<NodeRef> before(NodeRef ref, String type) {
		return this.in.getOrDefault(ref, List.of())
			.stream()
			.filter((edge) -> edge.type().equals(type))
			.map(GraphEdge::from);
	}

	/** A property that a node has. */
	String text(NodeRef ref, String property) {
		return (String) Objects.requireNonNull(properties(ref).get(property), property);
	}

	/** The years in which a unit or claim is in force. */
	@SuppressWarnings("unchecked")
	List<Long> years(NodeRef ref) {
		return (List<Long>) properties(ref).getOrDefault("years", List.of());
	}

	/** All properties of a node. */
	Map<String, Object> properties(NodeRef ref) {
		return Objects.requireNonNull(this.nodes.get(ref)).properties();
	}

}
