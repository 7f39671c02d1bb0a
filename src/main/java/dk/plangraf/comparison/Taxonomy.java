package dk.plangraf.comparison;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import dk.plangraf.plan.BroaderTerms;

/** A vocabulary with its broader terms, and how much each term tells. */
final class Taxonomy {

	private final Map<String, BroaderTerms> terms = new LinkedHashMap<>();

	Taxonomy(Collection<BroaderTerms> terms) {
		terms.forEach((term) -> this.terms.put(term.key(), term));
	}

	/** Terms with all that are broader, at any distance. */
	Set<String> withBroader(Collection<String> keys) {
		Set<String> all = new LinkedHashSet<>();
		keys.forEach((key) -> add(key, all));
		return all;
	}

	/** How much a term tells, from 0 to 1. */
	double informationContent(String key) {
		return Objects.requireNonNull(this.terms.get(key), key).informationContent();
	}

	private void add(String key, Set<String> all) {
		if (all.add(key)) {
			Objects.requireNonNull(this.terms.get(key), key).broader().forEach((above) -> add(above, all));
		}
	}

}
