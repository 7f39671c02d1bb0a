package dk.plangraf.seed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dk.plangraf.graph.NodeLabel;

/**
 * A document as a statement writes it. Relationships name their ends by place: first the
 * document's own nodes, then those of others that it leads to.
 *
 * @param document its name
 * @param nodes label and properties of each node
 * @param others ids of the nodes of other documents
 * @param edges type, ends and properties of each relationship
 */
record DocumentRows(String document, List<Map<String, Object>> nodes, List<String> others,
		List<Map<String, Object>> edges) {

	/**
	 * The rows of a document.
	 * @param derived what is written besides, by node
	 * @param rootProperties what is written on the plan besides
	 */
	static DocumentRows of(GraphDocument document, Map<NodeRef, Map<String, Object>> derived,
			Map<String, Object> rootProperties) {
		Map<NodeRef, Element> elements = Elements.of(document);
		Map<NodeRef, Integer> places = new HashMap<>();
		List<Map<String, Object>> nodes = new ArrayList<>();
		for (GraphNode node : document.nodes()) {
			NodeRef ref = new NodeRef(node.label(), node.key());
			Map<String, Object> properties = new LinkedHashMap<>(node.properties());
			properties.putAll(derived.getOrDefault(ref, Map.of()));
			Element element = elements.get(ref);
			if (element != null) {
				properties.put("elementHash", element.hash());
			}
			if (node.label() == NodeLabel.EMPLOYMENT_PLAN) {
				properties.putAll(rootProperties);
			}
			places.put(ref, nodes.size());
			nodes.add(Map.of("label", node.label().label(), "properties", properties));
		}
		List<String> others = new ArrayList<>();
		List<Map<String, Object>> edges = new ArrayList<>();
		for (GraphEdge edge : document.edges()) {
			edges.add(Map.of("from", place(edge.from(), places, nodes, others), "to",
					place(edge.to(), places, nodes, others), "type", edge.type(), "properties", edge.properties()));
		}
		return new DocumentRows(document.name(), nodes, others, edges);
	}

	private static int place(NodeRef ref, Map<NodeRef, Integer> places, List<?> nodes, List<String> others) {
		Integer known = places.get(ref);
		if (known != null) {
			return known;
		}
		others.add(ref.id());
		int place = nodes.size() + others.size() - 1;
		places.put(ref, place);
		return place;
	}

}
