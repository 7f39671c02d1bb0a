package dk.plangraf.seed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dk.plangraf.graph.NodeLabel;

/**
 * How much a term of a vocabulary tells, from 0 to 1: one with nothing narrower tells
 * most, one that all others are narrower than tells nothing. It is the intrinsic
 * information content of Seco, Veale and Hayes (ECAI 2004), which depends on the
 * vocabulary alone and not on how often plans use a term.
 */
final class InformationContent {

	/** The property that a term keeps it in. */
	static final String PROPERTY = "informationContent";

	private static final Set<NodeLabel> VOCABULARIES = Set.of(NodeLabel.TARGET_GROUP, NodeLabel.INSTRUMENT);

	private InformationContent() {
	}

	/** That of all terms in a document, as a property of each. */
	static Map<NodeRef, Map<String, Object>> of(GraphDocument document) {
		Map<NodeRef, List<NodeRef>> narrower = new HashMap<>();
		document.edges()
			.stream()
			.filter((edge) -> edge.type().equals("BROADER"))
			.forEach((edge) -> narrower.computeIfAbsent(edge.to(), (to) -> new ArrayList<>()).add(edge.from()));
		Map<NodeLabel, Integer> sizes = new HashMap<>();
		document.nodes().forEach((node) -> sizes.merge(node.label(), 1, Integer::sum));
		Map<NodeRef, Map<String, Object>> contents = new LinkedHashMap<>();
		document.nodes().stream().filter((node) -> VOCABULARIES.contains(node.label())).forEach((node) -> {
			NodeRef term = new NodeRef(node.label(), node.key());
			Set<NodeRef> below = new HashSet<>();
			addNarrower(term, narrower, below);
			below.remove(term);
			contents.put(term, Map.of(PROPERTY, content(below.size(), sizes.getOrDefault(node.label(), 0))));
		});
		return contents;
	}

	/**
	 * How much a term tells.
	 * @param narrower number of terms below it, at any distance
	 * @param all number of terms in the vocabulary
	 * @return the information content
	 */
	static double content(int narrower, int all) {
		return (narrower == 0) ? 1 : 1 - Math.log(narrower + 1.0) / Math.log(all);
	}

	private static void addNarrower(NodeRef term, Map<NodeRef, List<NodeRef>> narrower, Set<NodeRef> below) {
		narrower.getOrDefault(term, List.of()).forEach((one) -> {
			if (below.add(one)) {
				addNarrower(one, narrower, below);
			}
		});
	}

}
