package dk.plangraf.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import dk.plangraf.plan.Place;
import dk.plangraf.plan.PlanQueries;
import dk.plangraf.plan.Question;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.DataFetchingFieldSelectionSet;
import graphql.schema.SelectedField;

/**
 * Entries of the graph that a matrix leads to (goals, municipalities, plans, claims), all
 * fetched in one statement, each place with what is selected there.
 */
final class Entries {

	private static final Set<String> OURS = Set.of("Coverage", "CoverageRow", "CoverageColumn", CoverageCell.TYPE);

	private static final Map<String, String> TYPES = Map.of("subject", "MinisterialGoal", "municipality",
			"Municipality", "plans", "EmploymentPlan", "claims", "Claim", "reservations", "Claim");

	private Map<String, Map<String, Object>> byPlace = Map.of();

	/**
	 * Fetches what is selected.
	 * @param question the question whose answer the matrix is
	 * @param keys keys of the entries of a type that may be wanted
	 * @param queries fetches them
	 */
	void fetch(Question question, Function<String, List<String>> keys, PlanQueries queries) {
		List<Place> places = new ArrayList<>();
		collect(question.selection(), "", keys, places);
		this.byPlace = queries.fetch(places, question);
	}

	Object get(DataFetchingEnvironment env, String key) {
		String path = env.getExecutionStepInfo()
			.getPath()
			.getKeysOnly()
			.stream()
			.skip(1)
			.map((name) -> "/" + name)
			.collect(Collectors.joining());
		return Objects.requireNonNull(Objects.requireNonNull(this.byPlace.get(path), path).get(key), key);
	}

	private static void collect(DataFetchingFieldSelectionSet selection, String path,
			Function<String, List<String>> keys, List<Place> places) {
		for (SelectedField field : selection.getImmediateFields()) {
			String place = path + "/" + field.getResultKey();
			String type = TYPES.get(field.getName());
			if (field.getObjectTypeNames().stream().noneMatch(OURS::contains)) {
				continue;
			}
			if (type != null) {
				places.add(new Place(place, type, keys.apply(type), field.getSelectionSet()));
			}
			else {
				collect(field.getSelectionSet(), place, keys, places);
			}
		}
	}

}
