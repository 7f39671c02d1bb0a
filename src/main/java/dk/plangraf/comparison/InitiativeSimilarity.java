package dk.plangraf.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dk.plangraf.plan.InitiativeProfiles;

/**
 * How much an initiative resembles another, and the only place where that is defined: the
 * weight of all that both have, over the weight of all that either has (a weighted
 * Jaccard index). An initiative has the instruments and target groups that it names and
 * all that are broader, the minister's goals that it is tied to, and the words of its
 * title and summary. Kinds weigh as {@link SimilarityKind} says; a term's weight is
 * further multiplied by how much it tells, see {@link Taxonomy} (with both, the measure
 * is the simGIC of Pesquita and others, 2007), and a word that only one of all
 * initiatives has that are looked at tells nothing.
 *
 * @param initiative key of the other initiative
 * @param value from 0, nothing in common, to 1, the same in all
 * @param shared what they have in common, what contributes most first
 */
record InitiativeSimilarity(String initiative, double value, List<SharedFeature> shared) {

	/** Below this, initiatives are not called similar. */
	static final double THRESHOLD = 0.1;

	/**
	 * The most alike of an initiative's others: with a similarity of {@value #THRESHOLD}
	 * or more, and more in common than words.
	 * @param profiles the initiative and its others
	 * @param first how many are wanted
	 * @return the most alike first; of equals, the first in the order of lists
	 */
	static List<InitiativeSimilarity> mostAlike(InitiativeProfiles profiles, int first) {
		Taxonomy instruments = new Taxonomy(profiles.instruments());
		Taxonomy targetGroups = new Taxonomy(profiles.targetGroups());
		Set<String> telling = tellingWords(profiles);
		InitiativeFeatures own = InitiativeFeatures.of(profiles.initiative(), instruments, targetGroups, telling);
		return profiles.others()
			.stream()
			.map((other) -> between(own, InitiativeFeatures.of(other, instruments, targetGroups, telling)))
			.filter(InitiativeSimilarity::isEnough)
			// what differs by less is equal, but for the way in which it was added up
			.sorted(Comparator.comparingLong((InitiativeSimilarity one) -> Math.round(one.value() * 1e9)).reversed())
			.limit(first)
			.toList();
	}

	/** Words that two or more of the initiatives have. */
	private static Set<String> tellingWords(InitiativeProfiles profiles) {
		Set<String> met = new HashSet<>();
		return Stream.concat(Stream.of(profiles.initiative()), profiles.others().stream())
			.flatMap((profile) -> profile.words().keySet().stream())
			.filter((stem) -> !met.add(stem))
			.collect(Collectors.toSet());
	}

	private boolean isEnough() {
		return this.value >= THRESHOLD
				&& this.shared.stream().anyMatch((common) -> common.feature().kind() != SimilarityKind.WORD);
	}

	static InitiativeSimilarity between(InitiativeFeatures own, InitiativeFeatures other) {
		Map<Feature, Double> all = new LinkedHashMap<>(own.weights());
		all.putAll(other.weights());
		double total = sum(all.values().stream().toList());
		List<SharedFeature> shared = new ArrayList<>();
		own.weights().forEach((feature, weight) -> {
			if (weight > 0 && other.weights().containsKey(feature)) {
				shared.add(new SharedFeature(feature, weight / total,
						own.named().contains(feature) && other.named().contains(feature)));
			}
		});
		shared.sort(Comparator.comparingDouble(SharedFeature::contribution)
			.reversed()
			.thenComparing((common) -> common.feature().kind())
			.thenComparing((common) -> common.feature().key()));
		return new InitiativeSimilarity(other.initiative(),
				sum(shared.stream().map(SharedFeature::contribution).toList()), List.copyOf(shared));
	}

	// in order of size, so that the order of the parts makes no difference
	private static double sum(List<Double> parts) {
		return parts.stream().sorted().mapToDouble(Double::doubleValue).sum();
	}

}
