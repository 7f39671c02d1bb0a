package dk.plangraf.comparison;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import dk.plangraf.plan.InitiativeProfile;

/**
 * What an initiative brings to a comparison with others.
 *
 * @param initiative key of the initiative
 * @param weights what it has, broader terms included, and how much each weighs
 * @param named what it names itself
 */
record InitiativeFeatures(String initiative, Map<Feature, Double> weights, Set<Feature> named) {

	/**
	 * What an initiative has.
	 * @param profile the initiative
	 * @param instruments the vocabulary of instruments
	 * @param targetGroups the vocabulary of target groups
	 * @param telling stems of the words that count
	 */
	static InitiativeFeatures of(InitiativeProfile profile, Taxonomy instruments, Taxonomy targetGroups,
			Set<String> telling) {
		InitiativeFeatures features = new InitiativeFeatures(profile.key(), new LinkedHashMap<>(),
				new LinkedHashSet<>());
		features.addTerms(SimilarityKind.INSTRUMENT, profile.instruments(), instruments);
		features.addTerms(SimilarityKind.TARGET_GROUP, profile.targetGroups(), targetGroups);
		features.add(SimilarityKind.MINISTERIAL_GOAL, profile.goals());
		features.add(SimilarityKind.WORD, profile.words().keySet().stream().filter(telling::contains).toList());
		return features;
	}

	private void addTerms(SimilarityKind kind, Collection<String> keys, Taxonomy terms) {
		keys.forEach((key) -> this.named.add(new Feature(kind, key)));
		terms.withBroader(keys)
			.forEach((key) -> this.weights.put(new Feature(kind, key), kind.weight() * terms.informationContent(key)));
	}

	private void add(SimilarityKind kind, Collection<String> keys) {
		keys.stream().map((key) -> new Feature(kind, key)).forEach((feature) -> {
			this.named.add(feature);
			this.weights.put(feature, kind.weight());
		});
	}

}
