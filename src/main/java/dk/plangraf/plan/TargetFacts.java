package dk.plangraf.plan;

import java.math.BigDecimal;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * A target as a comparison of plans sees it. Texts are as in the schema; numbers are in
 * {@code unit}, and with a {@code reference} the value is the margin.
 *
 * @param key key of the target
 * @param indicator key of what is measured, null where the vocabulary has nothing for it
 * @param population of whom or what it is measured, in the coder's words
 * @param years the years of the plan in which it stands
 * @param targetGroups the target groups that it concerns, each with its ages
 * @param direction direction of the change that is aimed at
 * @param comparator how the value is to be read
 * @param reference what the value is a margin to
 * @param value the value
 * @param unit the unit
 * @param kind how far it can be measured
 * @param dueDate by when
 * @param previous value of the target that this one follows
 * @param baseline where things stood
 */
public record TargetFacts(String key, @Nullable String indicator, @Nullable String population, Set<Integer> years,
		Set<String> targetGroups, @Nullable String direction, @Nullable String comparator, @Nullable String reference,
		@Nullable BigDecimal value, @Nullable String unit, String kind, @Nullable String dueDate,
		@Nullable ReferenceValue previous, @Nullable ReferenceValue baseline) {

}
