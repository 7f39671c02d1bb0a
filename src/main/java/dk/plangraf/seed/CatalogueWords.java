package dk.plangraf.seed;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import dk.plangraf.graph.NodeLabel;
import dk.plangraf.text.Lexicon;

/**
 * What the words of every plan are made with: made once a catalogue, however many plans
 * there are.
 *
 * @param properties those of the catalogue's nodes
 * @param lexicon its words
 */
record CatalogueWords(Map<NodeRef, Map<String, Object>> properties, Lexicon lexicon) {

	private static final Set<NodeLabel> PLACES = Set.of(NodeLabel.MUNICIPALITY, NodeLabel.REGION,
			NodeLabel.LABOUR_MARKET_COUNCIL);

	/** The Danish texts of the catalogue. */
	private static final List<String> CATALOGUED = List.of("name", "alternativeLabels", "definition", "wording",
			"note");

	static CatalogueWords of(GraphDocument catalogue) {
		Map<NodeRef, Map<String, Object>> properties = new HashMap<>();
		catalogue.nodes().forEach((node) -> properties.put(new NodeRef(node.label(), node.key()), node.properties()));
		Stream<String> texts = catalogue.nodes()
			.stream()
			.filter((node) -> !PLACES.contains(node.label()))
			.flatMap((node) -> CATALOGUED.stream().flatMap((name) -> SearchWords.texts(node.properties(), name)));
		Stream<String> places = catalogue.nodes()
			.stream()
			.filter((node) -> PLACES.contains(node.label()))
			.flatMap((node) -> SearchWords.texts(node.properties(), "name"));
		return new CatalogueWords(Map.copyOf(properties), Lexicon.of(texts, places));
	}

}
