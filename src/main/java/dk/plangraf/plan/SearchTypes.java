package dk.plangraf.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dk.plangraf.graph.NodeLabel;

/** The enum {@code SearchType}: the kinds of elements that a search finds. */
final class SearchTypes {

	private SearchTypes() {
	}

	/** Their names, in the order of the schema. */
	static List<String> names() {
		return List.copyOf(Terms.labels("SearchType", Language.DA).keySet());
	}

	/** Labels in the graph, which are the names of the GraphQL types. */
	static List<String> labels() {
		return names().stream().map(SearchTypes::label).toList();
	}

	/** The names by label. */
	static Map<String, String> byLabel() {
		Map<String, String> names = new LinkedHashMap<>();
		names().forEach((name) -> names.put(label(name), name));
		return names;
	}

	static String label(String name) {
		return NodeLabel.valueOf(name).label();
	}

}
