package dk.plangraf.comparison;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import dk.plangraf.graph.Row;
import dk.plangraf.plan.Place;
import dk.plangraf.plan.PlanQueries;
import dk.plangraf.plan.Question;
import graphql.execution.ExecutionStepInfo;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.DataFetchingFieldSelectionSet;
import graphql.schema.SelectedField;
import org.jspecify.annotations.Nullable;

/**
 * Entries of the graph that a comparison leads to (see {@link EntryFields}), all fetched
 * in one statement, each place with what is selected there.
 */
final class Entries {

	private static final String CITATION = "citation";

	private final Map<String, Set<String>> wanted = new HashMap<>();

	/** What is fetched for a place of the answer: places that want the same share it. */
	private final Map<String, String> names = new HashMap<>();

	private Map<String, Map<String, Object>> byName = Map.of();

	/** The places of fields: most objects of an answer have the same. */
	private final Map<ExecutionStepInfo, String> paths = new ConcurrentHashMap<>();

	/** By name, the rank of each key in the order of its type. */
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
	 * @param question the question whose answer the comparison is
	 * @param queries fetches them
	 */
	void fetch(Question question, PlanQueries queries) {
		Map<String, Place> places = new LinkedHashMap<>();
		collect(question.selection(), "", places);
		this.byName = queries.fetch(List.copyOf(places.values()), question);
		this.byName.forEach((name, found) -> {
			Map<String, Integer> rank = new HashMap<>();
			found.keySet().forEach((key) -> rank.put(key, rank.size()));
			this.ranks.put(name, rank);
		});
	}

	/** What a citation needs of an entry. */
	@SuppressWarnings("unchecked")
	Row cited(String type, String key) {
		Map<String, Object> entries = Objects.requireNonNull(this.byName.get(place(CITATION, type)), type);
		return new Row((Map<String, Object>) Objects.requireNonNull(entries.get(key), key));
	}

	/** The entry with a key. */
	Object get(DataFetchingEnvironment env, String type, String key) {
		return Objects.requireNonNull(at(name(env, type)).get(key), key);
	}

	/** The entry with a key, or null where there is none. */
	@Nullable Object find(DataFetchingEnvironment env, String type, String key) {
		return at(name(env, type)).get(key);
	}

	/** The entries with some keys, in their order. */
	List<Object> list(DataFetchingEnvironment env, String type, List<String> keys) {
		Map<String, Object> entries = at(name(env, type));
		return keys.stream().map((key) -> Objects.requireNonNull(entries.get(key), key)).toList();
	}

	/** The entries with some keys, in the order of their type. */
	List<Object> ordered(DataFetchingEnvironment env, String type, Collection<String> keys) {
		Map<String, Integer> rank = this.ranks.getOrDefault(name(env, type), Map.of());
		return list(env, type,
				keys.stream()
					.sorted(Comparator.comparing((key) -> Objects.requireNonNull(rank.get(key), key)))
					.toList());
	}

	private Map<String, Object> at(String name) {
		return this.byName.getOrDefault(name, Map.of());
	}

	private String name(DataFetchingEnvironment env, String type) {
		String path = this.paths.computeIfAbsent(env.getExecutionStepInfo(), Entries::path);
		return this.names.getOrDefault(place(path, type), "");
	}

	private static String path(ExecutionStepInfo step) {
		return step.getPath().getKeysOnly().stream().skip(1).map((name) -> "/" + name).collect(Collectors.joining());
	}

	private void collect(DataFetchingFieldSelectionSet selection, String path, Map<String, Place> places) {
		for (SelectedField field : selection.getImmediateFields()) {
			if (!Selected.isOurs(field)) {
				continue;
			}
			String here = path + "/" + field.getResultKey();
			if (field.getName().equals(CITATION)) {
				cited(places);
				continue;
			}
			List<String> types = EntryFields.types(field);
			if (types == null) {
				collect(field.getSelectionSet(), here, places);
				continue;
			}
			String selected = Selected.signature(field.getSelectionSet());
			types.forEach((type) -> {
				Set<String> keys = this.wanted.getOrDefault(type, Set.of());
				if (!keys.isEmpty()) {
					Place place = places.computeIfAbsent(place(selected, type),
							(any) -> new Place("e" + places.size(), type, List.copyOf(keys), field.getSelectionSet()));
					this.names.put(place(here, type), place.path());
				}
			});
		}
	}

	// whatever cells are cited, and however often: what that takes is fetched once
	private void cited(Map<String, Place> places) {
		EntryFields.CITED.stream().filter(this.wanted::containsKey).forEach((type) -> {
			String name = place(CITATION, type);
			places.computeIfAbsent(name, (any) -> new Place(name, type, List.copyOf(this.wanted.get(type)), null));
		});
	}

	private static String place(String path, String type) {
		return path + ":" + type;
	}

}
