package dk.plangraf.seed;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import dk.plangraf.graph.NodeLabel;

/** Finds the elements of a document, and what each of them says. */
final class Elements {

	/** What has no id of its own belongs to the element that leads to it, if one does. */
	private static final Set<NodeLabel> PARTS = EnumSet.of(NodeLabel.PASSAGE, NodeLabel.PLAN_BODY, NodeLabel.AGREEMENT);

	/** What tells where a node is kept or stands, or follows from something else. */
	private static final Set<String> ASIDE = Set.of("id", "key", "document", "plan", "sort", "position",
			"municipalities", "top", "link", "claimId", "agreement", "titleSort", "metricSort");

	/** A claim has the coding of its plan. */
	private static final String CODING = "coding";

	/**
	 * Said by a field already, or the way back, or following from what other elements
	 * say: how often words occur, from the goal's words and the source's checksum.
	 */
	private static final Set<String> REPEATED = Set.of("IN", "IN_FORCE_IN", "CORRECTS", "LOOKED_FOR");

	private static final Map<String, String> FIELDS = Map.ofEntries(Map.entry("EVIDENCED_BY", "passages"),
			Map.entry("CONCERNS", "targetGroups"), Map.entry("USES", "instruments"), Map.entry("INVOLVES", "partners"),
			Map.entry("MEASURES", "indicator"), Map.entry("PART_OF", "partOf"), Map.entry("HAS_BODY", "bodies"),
			Map.entry("IN_REGION", "region"), Map.entry("IN_COUNCIL", "councils"),
			Map.entry("READ_IN", "sourceDocument"), Map.entry("ISSUED_BY", "issuer"));

	private final Map<NodeRef, GraphNode> nodes = new LinkedHashMap<>();

	private final Map<NodeRef, List<GraphEdge>> out = new HashMap<>();

	private final Map<NodeRef, List<GraphEdge>> in = new HashMap<>();

	private Elements(GraphDocument document) {
		document.nodes().forEach((node) -> this.nodes.put(new NodeRef(node.label(), node.key()), node));
		document.edges().forEach((edge) -> {
			this.out.computeIfAbsent(edge.from(), (from) -> new ArrayList<>()).add(edge);
			this.in.computeIfAbsent(edge.to(), (to) -> new ArrayList<>()).add(edge);
		});
	}

	/** The elements of a document in its order; its corrections are among them. */
	static Map<NodeRef, Element> of(GraphDocument document) {
		Elements found = new Elements(document);
		Map<NodeRef, Element> elements = new LinkedHashMap<>();
		found.nodes.keySet()
			.stream()
			.filter((ref) -> isElement(ref.label()))
			.forEach((ref) -> elements.put(ref, new Element(ref, found.fields(ref))));
		return elements;
	}

	static boolean isElement(NodeLabel label) {
		return !PARTS.contains(label);
	}

	private SortedMap<String, Object> fields(NodeRef ref) {
		SortedMap<String, Object> fields = new TreeMap<>();
		properties(ref).forEach((name, value) -> {
			if (!ASIDE.contains(name) && !(ref.label() == NodeLabel.CLAIM && name.startsWith(CODING))) {
				fields.put(name, value);
			}
		});
		if (isElement(ref.label())) {
			fields.replaceAll((name, value) -> (value instanceof List<?> list) ? sorted(list) : value);
		}
		links(ref).forEach((name, targets) -> fields.put(name, sorted(targets)));
		fields.values().removeIf(List.of()::equals);
		return fields;
	}

	private Map<String, List<Object>> links(NodeRef ref) {
		Map<String, List<Object>> links = new TreeMap<>();
		for (GraphEdge edge : this.out.getOrDefault(ref, List.of())) {
			if (!REPEATED.contains(edge.type()) && !(isHolding(edge.type()) && isElement(edge.to().label()))) {
				links.computeIfAbsent(name(edge.type()), (name) -> new ArrayList<>()).add(target(edge));
			}
		}
		for (GraphEdge edge : this.in.getOrDefault(ref, List.of())) {
			if (isHolding(edge.type()) && isElement(ref.label())) {
				links.computeIfAbsent("within", (name) -> new ArrayList<>()).add(edge.from().key());
			}
		}
		return links;
	}

	private static List<Object> sorted(List<?> values) {
		return values.stream().<Object>map((value) -> value).sorted(Comparator.comparing(Element::text)).toList();
	}

	private Map<String, Object> properties(NodeRef ref) {
		GraphNode node = this.nodes.get(ref);
		return (node != null) ? node.properties() : Map.of();
	}

	private Object target(GraphEdge edge) {
		if (!isElement(edge.to().label())) {
			return fields(edge.to());
		}
		Map<String, Object> properties = new TreeMap<>(edge.properties());
		properties.remove("position");
		return edge.to().key() + (properties.isEmpty() ? "" : " " + Element.text(properties));
	}

	/** Whether what such a relationship leads to is held by where it begins. */
	private static boolean isHolding(String type) {
		return type.startsWith("HAS_") || type.equals("MAKES") || type.equals("HOLDS") || type.equals("FRAMED_BY")
				|| type.equals("PRINTS") || type.equals("FOLLOWED_UP_BY");
	}

	private static String name(String type) {
		StringBuilder name = new StringBuilder();
		for (String word : type.toLowerCase(Locale.ROOT).split("_")) {
			name.append(name.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
		}
		return FIELDS.getOrDefault(type, name.toString());
	}

}
