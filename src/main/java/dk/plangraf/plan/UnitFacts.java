package dk.plangraf.plan;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * A unit of a plan as a comparison of two editions sees it.
 *
 * @param type its type, such as {@code Strategy}
 * @param key its key
 * @param local its key in the plan's file
 * @param title what it is called: title, metric or wording
 * @param container key of the strategy that it stands in, null where it stands in none
 * @param goal key of the minister's goal that it prints, null where it prints none
 * @param fields what it says, by field of the schema, in the order of the schema; a field
 * that is not given has no texts
 */
public record UnitFacts(String type, String key, String local, String title, @Nullable String container,
		@Nullable String goal, Map<String, List<String>> fields) {

	/** The fields that tell the strategy that a unit stands in, by its title. */
	public static final Set<String> CONTAINERS = Set.of("parent", "strategy");

}
