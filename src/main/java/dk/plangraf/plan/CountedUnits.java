package dk.plangraf.plan;

import java.util.List;

/**
 * Units of one plan that have the same values in all dimensions asked for. Each unit is
 * in one such bundle only.
 *
 * @param plan slug of the plan
 * @param values their values, one list a dimension; a list is empty where they have none
 * @param kind what else tells them apart: where initiatives come from, which kind a
 * target is
 * @param count how many they are
 */
public record CountedUnits(String plan, List<List<String>> values, String kind, int count) {

	/** The kind of a target that is the total of others. */
	public static final String TOTAL = "TOTAL";

}
