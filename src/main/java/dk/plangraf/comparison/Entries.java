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
import java.util.stream.Collectors;

import dk.plangraf.graph.Row;
import dk.plangraf.graph.UnitTitles;
import dk.plangraf.plan.Alongside;
import dk.plangraf.plan.EvidenceBase;
import dk.plangraf.plan.FetchedEntries;
import dk.plangraf.plan.Place;
import dk.plangraf.plan.PlanQueries;
import dk.plangraf.plan.Question;
import graphql.execution.ExecutionStepInfo;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.DataFetchingFieldSelectionSet;
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
	 * Plans what is read along with the evidence of a matrix, and not fetched later: what
	 * municipalities are called, and titles of units.
	 * @param selection what is selected of the matrix
	 * @return what is read
	 */
	Alongside planAlongside(DataFetchingFieldSelectionSet selection) {
		List<Leading> leading = Leading.in(selection);
		Map<String, DataFetchingFieldSelectionSet> municipalities = new HashMap<>();
		for (Leading field : leading) {
			if (field.types().equals(List.of(MUNICIPALITY)) && Alongside.isName(field.selection())) {
				String name = place(field.path(), MUNICIPALITY);
				municipalities.put(name, field.selection());
				this.names.put(name, name);
			}
		}
		return new Alongside(municipalities, leading.stream().anyMatch(TitledUnit::isEnough));
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
		for (Leading field : Leading.in(selection)) {
			String selected = Selected.signature(field.selection());
			boolean titled = !this.titles.isEmpty() && TitledUnit.isEnough(field);
			for (String type : field.types()) {
				String name = place(field.path(), type);
				if (this.names.containsKey(name) || !isWanted(type)) {
					continue;
				}
				if (titled) {
					this.names.put(name, name);
					this.byName.put(name, titled(new TitledUnit(type, field.selection())));
				}
				else {
					Place place = places.computeIfAbsent(place(selected, type),
							(any) -> wanted("e" + places.size(), type, field.selection()));
					this.names.put(name, place.path());
				}
			}
		}
	}

	private boolean isWanted(String type) {
		return this.wanted.containsKey(type) || (type.equals(INITIATIVE) && !this.below.isEmpty());
	}

	private FetchedEntries titled(TitledUnit unit) {
		Set<String> keys = new LinkedHashSet<>(this.wanted.getOrDefault(unit.type(), Set.of()));
		if (unit.type().equals(INITIATIVE)) {
			this.below.values().forEach(keys::addAll);
		}
		FetchedEntries entries = new FetchedEntries(keys.size());
		keys.forEach((key) -> unit.add(key, this.titles, entries));
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
