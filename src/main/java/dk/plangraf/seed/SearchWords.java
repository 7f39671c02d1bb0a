package dk.plangraf.seed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dk.plangraf.graph.NodeLabel;
import dk.plangraf.graph.TextField;
import dk.plangraf.graph.TextSource;
import dk.plangraf.graph.TextWeight;
import dk.plangraf.text.Lexicon;
import dk.plangraf.text.SearchableWords;
import org.jspecify.annotations.Nullable;

/**
 * Makes the words that the elements of a document are found by, out of their texts.
 * Compounds are taken apart by the words of the same document and of the catalogue, so
 * that nothing depends on which other plans are there; names of places are not.
 */
final class SearchWords {

	private final GraphDocument document;

	private final CatalogueWords catalogue;

	private final Map<NodeRef, Map<String, Object>> properties = new HashMap<>();

	private final Map<NodeRef, List<GraphEdge>> out = new HashMap<>();

	private final Map<NodeRef, List<GraphEdge>> in = new HashMap<>();

	private SearchWords(GraphDocument document, CatalogueWords catalogue) {
		this.document = document;
		this.catalogue = catalogue;
		document.nodes()
			.forEach((node) -> this.properties.put(new NodeRef(node.label(), node.key()), node.properties()));
		document.edges().forEach((edge) -> {
			this.out.computeIfAbsent(edge.from(), (from) -> new ArrayList<>()).add(edge);
			this.in.computeIfAbsent(edge.to(), (to) -> new ArrayList<>()).add(edge);
		});
	}

	/** The words of all elements of a document that a search can find, by property. */
	static Map<NodeRef, Map<String, Object>> of(GraphDocument document, CatalogueWords catalogue) {
		return new SearchWords(document, catalogue).all();
	}

	private Map<NodeRef, Map<String, Object>> all() {
		Map<NodeRef, Map<TextWeight, List<String>>> texts = new LinkedHashMap<>();
		this.document.nodes()
			.stream()
			.filter((node) -> TextField.ELEMENTS.contains(node.label()))
			.map((node) -> new NodeRef(node.label(), node.key()))
			.forEach((ref) -> texts.put(ref, texts(ref)));
		Lexicon lexicon = this.catalogue.lexicon()
			.with(texts.values().stream().flatMap((weights) -> weights.values().stream().flatMap(List::stream)));
		Map<NodeRef, Map<String, Object>> words = new LinkedHashMap<>();
		texts.forEach((ref, weights) -> {
			Map<String, Object> properties = new LinkedHashMap<>();
			weights.forEach((weight, all) -> properties.put(weight.property(), SearchableWords.of(all, lexicon)));
			properties.put(TextWeight.ALL,
					properties.values().stream().map(String::valueOf).collect(Collectors.joining(" ")));
			words.put(ref, properties);
		});
		return words;
	}

	private Map<TextWeight, List<String>> texts(NodeRef ref) {
		Map<TextWeight, List<String>> texts = new LinkedHashMap<>();
		for (TextWeight weight : TextWeight.values()) {
			texts.put(weight,
					Stream.of(TextField.values())
						.filter((field) -> field.weight() == weight)
						.flatMap((field) -> field.sources().stream())
						.flatMap((source) -> texts(ref, source))
						.distinct()
						.toList());
		}
		return texts;
	}

	private Stream<String> texts(NodeRef ref, TextSource source) {
		return switch (source.place()) {
			case ELEMENT -> texts(properties(ref), source.property());
			case NEXT ->
				edges(this.out, ref, source).flatMap((edge) -> texts(properties(edge.to()), source.property()));
			case BEFORE ->
				edges(this.in, ref, source).filter((edge) -> isLabel(source.neighbour(), edge.from().label()))
					.flatMap((edge) -> texts(properties(edge.from()), source.property()));
			case RELATIONSHIP ->
				edges(this.out, ref, source).flatMap((edge) -> texts(edge.properties(), source.property()));
		};
	}

	private static boolean isLabel(@Nullable NodeLabel wanted, NodeLabel label) {
		return wanted == null || wanted == label;
	}

	private static Stream<GraphEdge> edges(Map<NodeRef, List<GraphEdge>> edges, NodeRef ref, TextSource source) {
		return edges.getOrDefault(ref, List.of()).stream().filter((edge) -> edge.type().equals(source.relationship()));
	}

	/** The texts that a property holds, none if it is not there. */
	static Stream<String> texts(Map<String, Object> properties, String name) {
		Object value = properties.get(name);
		if (value instanceof List<?> list) {
			return list.stream().map(String::valueOf);
		}
		return (value != null) ? Stream.of(String.valueOf(value)) : Stream.of();
	}

	private Map<String, Object> properties(NodeRef ref) {
		Map<String, Object> own = this.properties.get(ref);
		return (own != null) ? own : this.catalogue.properties().getOrDefault(ref, Map.of());
	}

}
