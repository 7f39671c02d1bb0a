package dk.plangraf.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
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

	private static final Set<String> OURS = Set.of("Coverage", "CoverageRow", "CoverageColumn", CoverageCell.TYPE);

	private static final Map<String, List<String>> TYPES = Map.of("subject",
			Arrays.stream(CoverageDimension.values()).map(CoverageDimension::type).toList(), "municipality",
			List.of("Municipality"), "plans", List.of("EmploymentPlan"), "claims", List.of("Claim"), "reservations",
			List.of("Claim"));

	private final Map<String, Set<String>> wanted = new HashMap<>();

	private Map<String, Map<String, Object>> byPlace = Map.of();

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
	}

	Object get(DataFetchingEnvironment env, String type, String key) {
		return Objects.requireNonNull(at(env, type).get(key), key);
	}

	List<Object> list(DataFetchingEnvironment env, String type, List<String> keys) {
		Map<String, Object> entries = at(env, type);
		return keys.stream().map((key) -> Objects.requireNonNull(entries.get(key), key)).toList();
	}

	private Map<String, Object> at(DataFetchingEnvironment env, String type) {
		String path = env.getExecutionStepInfo()
			.getPath()
			.getKeysOnly()
			.stream()
			.skip(1)
			.map((name) -> "/" + name)
			.collect(Collectors.joining());
		return this.byPlace.getOrDefault(place(path, type), Map.of());
	}

	private void collect(DataFetchingFieldSelectionSet selection, String path, List<Place> places) {
		for (SelectedField field : selection.getImmediateFields()) {
			if (field.getObjectTypeNames().stream().noneMatch(OURS::contains)) {
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
