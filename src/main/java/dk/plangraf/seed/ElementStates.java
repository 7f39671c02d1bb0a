package dk.plangraf.seed;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import dk.plangraf.graph.NodeLabel;
import org.jspecify.annotations.Nullable;

/**
 * The elements of one state of a document, with what they are called and where they
 * stand. A document that is not there has none.
 */
final class ElementStates {

	private static final List<String> NAMES = List.of("title", "name", "metric", "wording", "subject", "reason",
			"year");

	private final boolean catalogue;

	private final Map<NodeRef, Element> elements;

	/** Those of the catalogue too, for claims are about some of them. */
	private final Map<NodeRef, GraphNode> nodes = new LinkedHashMap<>();

	private final Map<NodeRef, NodeRef> subjects = new LinkedHashMap<>();

	private final Map<NodeRef, NodeRef> topics = new LinkedHashMap<>();

	ElementStates(@Nullable GraphDocument document, GraphDocument catalogue) {
		this.catalogue = document == catalogue;
		this.elements = (document != null) ? Elements.of(document) : Map.of();
		Stream.concat(catalogue.nodes().stream(), (document != null) ? document.nodes().stream() : Stream.of())
			.forEach((node) -> this.nodes.put(new NodeRef(node.label(), node.key()), node));
		if (document != null) {
			document.edges().forEach((edge) -> {
				if (edge.type().equals("MAKES")) {
					this.subjects.put(edge.to(), edge.from());
				}
				if (edge.type().equals("ABOUT")) {
					this.topics.put(edge.from(), edge.to());
				}
			});
		}
	}

	Map<NodeRef, Element> elements() {
		return this.elements;
	}

	Map<String, Object> properties(NodeRef ref) {
		return Objects.requireNonNull(this.nodes.get(ref)).properties();
	}

	/** What an element is called. */
	String title(NodeRef ref) {
		if (ref.label() == NodeLabel.CLAIM) {
			return "%s: %s (%s)".formatted(name(Objects.requireNonNull(this.subjects.get(ref))),
					name(Objects.requireNonNull(this.topics.get(ref))), properties(ref).get("stance"));
		}
		return name(ref);
	}

	/** Sorts elements by place: the catalogue, then plan by plan as lists have them. */
	String place(NodeRef ref) {
		return (this.catalogue ? "!" + ref.label().label() + "/" : "") + properties(ref).get("sort");
	}

	private String name(NodeRef ref) {
		Map<String, Object> properties = properties(ref);
		return NAMES.stream()
			.map(properties::get)
			.filter(Objects::nonNull)
			.findFirst()
			.map(String::valueOf)
			.orElse(ref.key());
	}

}
