package dk.plangraf.comparison;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dk.plangraf.graph.Row;
import dk.plangraf.graph.UnitTitles;
import dk.plangraf.plan.Alongside;
import dk.plangraf.plan.CoverageDimension;
import dk.plangraf.plan.EvidenceBase;
import dk.plangraf.plan.FetchedEntries;
import dk.plangraf.plan.Place;
import dk.plangraf.plan.PlanQueries;
import dk.plangraf.plan.Question;
import graphql.execution.ExecutionStepInfo;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.DataFetchingFieldSelectionSet;
import graphql.schema.SelectedField;
import org.jspecify.annotations.Nullable;

/**
 * Entries of the graph that a comparison leads to (see {@link EntryFields}), each place
 * with what is selected there. What is not read along with the evidence is fetched in one
 * statement.
 */
final class Entries {

	private static final String CITATION = "citation";

	private static final String INITIATIVE = "Initiative";

	private static final String MUNICIPALITY = "Municipality";

	private final Map<String, Set<String>> wanted = new HashMap<>();

	/** What is fetched for a place of the answer: places that want the same share it. */
	private final Map<String, String> names = new HashMap<>();

	/** By strategy, the keys of the initiatives below that are wanted. */
	private final Map<String, Collection<String>> below = new LinkedHashMap<>();

	private final Map<String, FetchedEntries> byName = new HashMap<>();

	/** The titles of units by plan, where they were read along with the evidence. */
	private Map<String, UnitTitles> titles = Map.of();

	/** The places of fields: most objects of an answer have the same. */
	private final Map<ExecutionStepInfo, String> paths = new ConcurrentHashMap<>();

	/** Says that an entry may be asked for. */
	void want(String type, String key) {
		this.wanted.computeIfAbsent(type, (any) -> new LinkedHashSet<>()).add(key);
	}

	/** Says that entries may be asked for. */
	void want(String type, Collection<String> keys) {
		keys.forEach((key) -> want(type, key));
	}

	/** Says that the initiatives below a strategy may be asked for. */
	void wantBelow(String strategy, Collection<String> initiatives) {
		this.below.put(strategy, initiatives);
	}

	/**
	 * Finds what can be read along with the evidence of a matrix: municipalities and
	 * subjects of which nothing is selected that leads further, and titles of units.
	 * @param selection what is selected of the matrix
	 * @param dimension what its rows are
	 * @return what can
	 */
	Alongside alongside(DataFetchingFieldSelectionSet selection, CoverageDimension dimension) {
		Map<String, Place> municipalities = new LinkedHashMap<>();
		Map<String, Place> subjects = new LinkedHashMap<>();
		boolean[] titles = new boolean[1];
		walk(selection, "", (here, field) -> {
			List<String> types = Objects.requireNonNull(EntryFields.types(field));
			if (types.contains(MUNICIPALITY) && Selected.isFlat(field.getSelectionSet())) {
				alongside(here, MUNICIPALITY, field, municipalities);
			}
			else if (types.contains(dimension.type()) && Selected.isFlat(field.getSelectionSet())) {
				alongside(here, dimension.type(), field, subjects);
			}
			titles[0] = titles[0] || TitledUnit.isEnough(types, field.getSelectionSet());
		});
		return new Alongside(List.copyOf(municipalities.values()), List.copyOf(subjects.values()), titles[0]);
	}

	private void alongside(String here, String type, SelectedField field, Map<String, Place> places) {
		Place place = places.computeIfAbsent(Selected.signature(field.getSelectionSet()),
				(any) -> new Place(type + places.size(), type, List.of(), field.getSelectionSet()));
		this.names.put(place(here, type), place.path());
	}

	/** Takes what was read along with the evidence. */
	void take(EvidenceBase base) {
		this.byName.putAll(base.entries());
		this.titles = base.titles();
	}

	/**
	 * Fetches what is wanted and selected.
	 * @param question the question whose answer the comparison is
	 * @param queries fetches them
	 */
	void fetch(Question question, PlanQueries queries) {
		Map<String, Place> places = new LinkedHashMap<>();
		collect(question.selection(), places);
		this.byName.putAll(queries.fetch(List.copyOf(places.values()), question));
	}

	/** What a citation needs of an entry. */
	@SuppressWarnings("unchecked")
	Row cited(String type, String key) {
		return new Row((Map<String, Object>) at(place(CITATION, type)).get(key));
	}

	/** The entry with a key. */
	Object get(DataFetchingEnvironment env, String type, String key) {
		return at(name(env, type)).get(key);
	}

	/** The entry with a key, or null where there is none. */
	@Nullable Object find(DataFetchingEnvironment env, String type, String key) {
		FetchedEntries entries = this.byName.get(name(env, type));
		return (entries != null) ? entries.find(key) : null;
	}

	/** The entries with some keys, in their order. */
	List<Object> list(DataFetchingEnvironment env, String type, List<String> keys) {
		return keys.isEmpty() ? List.of() : keys.stream().map(at(name(env, type))::get).toList();
	}

	/** Units of one plan with some keys, in the order of the plan. */
	List<Object> inOrder(DataFetchingEnvironment env, String type, Collection<String> keys) {
		return keys.isEmpty() ? List.of() : at(name(env, type)).inOrder(keys);
	}

	private FetchedEntries at(String name) {
		return Objects.requireNonNull(this.byName.get(name), name);
	}

	private String name(DataFetchingEnvironment env, String type) {
		String path = this.paths.computeIfAbsent(env.getExecutionStepInfo(), Entries::path);
		return this.names.getOrDefault(place(path, type), "");
	}

	private static String path(ExecutionStepInfo step) {
		return step.getPath().getKeysOnly().stream().skip(1).map((name) -> "/" + name).collect(Collectors.joining());
	}

	private void collect(DataFetchingFieldSelectionSet selection, Map<String, Place> places) {
		if (!Selected.fields(selection, Set.of(CITATION)).isEmpty()) {
			cited(places);
		}
		walk(selection, "", (here, field) -> {
			List<String> types = Objects.requireNonNull(EntryFields.types(field));
			String selected = Selected.signature(field.getSelectionSet());
			boolean titled = !this.titles.isEmpty() && TitledUnit.isEnough(types, field.getSelectionSet());
			types.forEach((type) -> {
				String name = place(here, type);
				if (this.names.containsKey(name) || !isWanted(type)) {
					return;
				}
				if (titled) {
					this.names.put(name, name);
					this.byName.put(name, titled(type, field.getSelectionSet()));
					return;
				}
				Place place = places.computeIfAbsent(place(selected, type),
						(any) -> wanted("e" + places.size(), type, field.getSelectionSet()));
				this.names.put(name, place.path());
			});
		});
	}

	/** Visits the fields that lead to entries, with their paths. */
	private static void walk(DataFetchingFieldSelectionSet selection, String path,
			BiConsumer<String, SelectedField> visitor) {
		for (SelectedField field : selection.getImmediateFields()) {
			if (Selected.isOurs(field)) {
				String here = path + "/" + field.getResultKey();
				if (EntryFields.types(field) != null) {
					visitor.accept(here, field);
				}
				else {
					walk(field.getSelectionSet(), here, visitor);
				}
			}
		}
	}

	private boolean isWanted(String type) {
		return this.wanted.containsKey(type) || (type.equals(INITIATIVE) && !this.below.isEmpty());
	}

	private FetchedEntries titled(String type, DataFetchingFieldSelectionSet selection) {
		FetchedEntries entries = new FetchedEntries(this.names.size());
		TitledUnit unit = new TitledUnit(type, selection);
		Stream
			.concat(this.wanted.getOrDefault(type, Set.of()).stream(),
					type.equals(INITIATIVE) ? this.below.values().stream().flatMap(Collection::stream) : Stream.empty())
			.forEach((key) -> unit.add(key, this.titles, entries));
		return entries;
	}

	private Place wanted(String path, String type, DataFetchingFieldSelectionSet selection) {
		Set<String> keys = this.wanted.getOrDefault(type, Set.of());
		if (!type.equals(INITIATIVE) || this.below.isEmpty()) {
			return new Place(path, type, List.copyOf(keys), selection);
		}
		Set<String> below = new HashSet<>();
		this.below.values().forEach(below::addAll);
		List<String> others = keys.stream().filter((key) -> !below.contains(key)).toList();
		return new Place(path, type, others, List.copyOf(this.below.keySet()), below.size() + others.size(), selection);
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
