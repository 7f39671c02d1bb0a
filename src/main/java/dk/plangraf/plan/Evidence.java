package dk.plangraf.plan;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A claim as a comparison sees it.
 *
 * @param claim key of the claim
 * @param goal key of the goal that it is about, null where it is about the goal set of
 * its year
 * @param stance {@code ADDRESSES}, {@code MENTIONS} or {@code LIMITS}
 * @param basis {@code STATED}, {@code COLLECTIVE} or {@code INFERRED}
 * @param unitType type of the unit that makes it
 * @param unit key of that unit; of an initiative's part, key of the whole
 * @param targetKind kind of the target, where the unit is one
 * @param total whether the unit is a target that is the total of others
 * @param initiatives keys of the initiatives below the unit that it counts for too
 */
public record Evidence(String claim, @Nullable String goal, String stance, String basis, String unitType, String unit,
		@Nullable String targetKind, boolean total, List<String> initiatives) {

}
