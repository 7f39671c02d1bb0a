package dk.plangraf.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import dk.plangraf.plan.CoverageDimension;
import dk.plangraf.plan.Place;
import dk.plangraf.plan.PlanQueries;
import dk.plangraf.plan.Question;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.DataFetchingFieldSelectionSet;
import graphql.schema.SelectedField;

/**
 * Entries of the graph that a matrix leads to (subjects, municipalities, plans, claims),
 * all fetched in one statement, each place with what is selected there.
 */
final class Entries {

	private static final Map<String, List<String>> TYPES = Map.ofEntries(
			Map.entry("subject", Arrays.stream(CoverageDimension.values()).map(CoverageDimension::type).toList()),
			Map.entry("municipality", List.of("Municipality")), Map.entry("plans", List.of("EmploymentPlan")),
			Map.entry("claims", List.of("Claim")), Map.entry("reservations", List.of("Claim")),
			Map.entry("claim", List.of("Claim")), Map.entry("strategies", List.of("Strategy")),
			Map.entry("commitments", List.of("Commitment")), Map.entry("initiatives", List.of("Initiative")),
			Map.entry("targets", List.of("Target")), Map.entry("passages", List.of("Passage")),
			Map.entry("unit", List.of("EmploymentPlan", "Strategy", "Commitment", "Initiative", "Target")));

	private final Map<String, Set<String>> wanted = new HashMap<>();

	private Map<String, Map<String, Object>> byPlace = Map.of();

	/** By place, the rank of each key in the order of its type. */
	private final Map<String, Map<String, Integer>> ranks = new HashMap<>();

	/** Says that an entry may be asked for. */
	void want(String type, String key) {
		this.wanted.computeIfAbsent(type, (any) -> new LinkedHashSet<>()).add(key);
	}

	/** Says that entries may be asked for. */
	void want(String type, Collection<String> keys) {
		keys.forEach((key) -> want(type, key));
	}

	/**
	 * Fetches what is wanted and selected.
	 * @param question the question whose answer the matrix is
	 * @param queries fetches them
	 */
	void fetch(Question question, PlanQueries queries) {
		List<Place> places = new ArrayList<>();
		collect(question.selection(), "", places);
		this.byPlace = queries.fetch(places, question);
		this.byPlace.forEach((place, found) -> {
			Map<String, Integer> rank = new HashMap<>();
			found.keySet().forEach((key) -> rank.put(key, rank.size()));
			this.ranks.put(place, rank);
		});
	}

	/** The entry with a key. */
	Object get(DataFetchingEnvironment env, String type, String key) {
		return Objects.requireNonNull(at(place(env, type)).get(key), key);
	}

	/** The entries with some keys, in their order. */
	List<Object> list(DataFetchingEnvironment env, String type, List<String> keys) {
		Map<String, Object> entries = at(place(env, type));
		return keys.stream().map((key) -> Objects.requireNonNull(entries.get(key), key)).toList();
	}

	/** The entries with some keys, in the order of their type. */
	List<Object> ordered(DataFetchingEnvironment env, String type, Collection<String> keys) {
		Map<String, Integer> rank = this.ranks.getOrDefault(place(env, type), Map.of());
		return list(env, type,
				keys.stream()
					.sorted(Comparator.comparing((key) -> Objects.requireNonNull(rank.get(key), key)))
					.toList());
	}

	private Map<String, Object> at(String place) {
		return this.byPlace.getOrDefault(place, Map.of());
	}

	private static String place(DataFetchingEnvironment env, String type) {
		String path = env.getExecutionStepInfo()
			.getPath()
			.getKeysOnly()
			.stream()
			.skip(1)
			.map((name) -> "/" + name)
			.collect(Collectors.joining());
		return place(path, type);
	}

	private void collect(DataFetchingFieldSelectionSet selection, String path, List<Place> places) {
		for (SelectedField field : selection.getImmediateFields()) {
			if (!Selected.isOurs(field)) {
				continue;
			}
			String here = path + "/" + field.getResultKey();
			List<String> types = TYPES.get(field.getName());
			if (types == null) {
				collect(field.getSelectionSet(), here, places);
				continue;
			}
			types.forEach((type) -> {
				Set<String> keys = this.wanted.getOrDefault(type, Set.of());
				if (!keys.isEmpty()) {
					places.add(new Place(place(here, type), type, List.copyOf(keys), field.getSelectionSet()));
				}
			});
		}
	}

	private static String place(String path, String type) {
		return path + ":" + type;
	}

}
