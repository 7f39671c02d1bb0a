package dk.plangraf.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Units of one plan that have the same values in all dimensions asked for. Each unit is
 * in one such bundle only.
 *
 * @param plan slug of the plan
 * @param combinations the combinations of values, one a dimension, that they have; null
 * for a dimension where they have none
 * @param kind what else tells them apart: where initiatives come from, which kind a
 * target is
 * @param count how many they are
 */
public record CountedUnits(String plan, List<List<@Nullable String>> combinations, String kind, int count) {

	/** The kind of a target that is the total of others. */
	public static final String TOTAL = "TOTAL";

	/**
	 * Units that have each of their values in a dimension together with each in another.
	 * @param plan slug of the plan
	 * @param values their values, one list a dimension; a list is empty where they have
	 * none
	 * @param kind what else tells them apart
	 * @param count how many they are
	 * @return the units
	 */
	public static CountedUnits of(String plan, List<List<String>> values, String kind, int count) {
		List<List<@Nullable String>> combinations = List.of(List.of());
		for (List<String> next : values) {
			List<@Nullable String> choices = next.isEmpty() ? Collections.singletonList(null)
					: new ArrayList<@Nullable String>(next);
			List<List<@Nullable String>> longer = new ArrayList<>();
			for (List<@Nullable String> begun : combinations) {
				for (@Nullable
				String choice : choices) {
					List<@Nullable String> one = new ArrayList<>(begun);
					one.add(choice);
					longer.add(one);
				}
			}
			combinations = longer;
		}
		return new CountedUnits(plan, combinations, kind, count);
	}

}
