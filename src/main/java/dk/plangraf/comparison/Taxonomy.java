package dk.plangraf.comparison;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dk.plangraf.plan.BroaderTerms;

/**
 * A vocabulary with its broader terms, and how much each term tells. A term with nothing
 * narrower tells most (1), one that all others are narrower than tells nothing (0): the
 * intrinsic information content of Seco, Veale and Hayes (ECAI 2004), which depends on
 * the vocabulary alone and not on how often plans use a term.
 */
final class Taxonomy {

	private final Map<String, List<String>> broader = new LinkedHashMap<>();

	private final Map<String, Integer> narrower = new LinkedHashMap<>();

	Taxonomy(Collection<BroaderTerms> terms) {
		terms.forEach((term) -> this.broader.put(term.key(), term.broader()));
		this.broader.keySet()
			.forEach((key) -> withBroader(List.of(key)).stream()
				.filter((above) -> !above.equals(key))
				.forEach((above) -> this.narrower.merge(above, 1, Integer::sum)));
	}

	/** Terms with all that are broader, at any distance. */
	Set<String> withBroader(Collection<String> keys) {
		Set<String> all = new LinkedHashSet<>();
		keys.forEach((key) -> add(key, all));
		return all;
	}

	/** How much a term tells, from 0 to 1. */
	double informationContent(String key) {
		int others = this.narrower.getOrDefault(key, 0);
		return (others == 0) ? 1 : 1 - Math.log(others + 1.0) / Math.log(this.broader.size());
	}

	private void add(String key, Set<String> all) {
		if (all.add(key)) {
			this.broader.getOrDefault(key, List.of()).forEach((above) -> add(above, all));
		}
	}

}
