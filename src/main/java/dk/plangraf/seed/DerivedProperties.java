package dk.plangraf.seed;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dk.plangraf.graph.FilterFact;
import dk.plangraf.graph.ListTerm;
import dk.plangraf.graph.PlanYearFact;
import dk.plangraf.graph.TextWeight;

/**
 * Properties that questions are answered by faster, and that say nothing which the rest
 * of the graph doesn't say: they follow from a document and the catalogue.
 */
final class DerivedProperties {

	/** The names of all of them. */
	static final Set<String> NAMES = Stream
		.of(Stream.of(TextWeight.values()).map(TextWeight::property),
				Stream.of(FilterFact.values()).map(FilterFact::property),
				Stream.of(PlanYearFact.values()).map(PlanYearFact::property),
				Stream.of(TextWeight.ALL, InformationContent.PROPERTY, ListTerm.PROPERTY))
		.flatMap(Function.identity())
		.collect(Collectors.toUnmodifiableSet());

	private final GraphDocument catalogue;

	private final CatalogueWords words;

	DerivedProperties(GraphDocument catalogue) {
		this.catalogue = catalogue;
		this.words = CatalogueWords.of(catalogue);
	}

	/** The derived properties of a document's elements. */
	Map<NodeRef, Map<String, Object>> of(GraphDocument document) {
		Map<NodeRef, Map<String, Object>> all = new LinkedHashMap<>();
		for (Map<NodeRef, Map<String, Object>> some : List.of(SearchWords.of(document, this.words),
				FilterFacts.of(document, this.catalogue), PlanYearFacts.of(document),
				InformationContent.of(document))) {
			some.forEach((ref, properties) -> all.computeIfAbsent(ref, (unused) -> new LinkedHashMap<>())
				.putAll(properties));
		}
		return all;
	}

}
