package dk.plangraf.seed;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What is to be reached. The numbers share {@code unit}; with a {@code reference} the
 * value is the margin.
 */
record TargetEntry(String key, String metric, @Nullable String indicator, @Nullable String population,
		@Nullable String direction, @Nullable String comparator, @Nullable String reference, @Nullable BigDecimal value,
		String valueState, @Nullable String unit, @Nullable PreviousTargetEntry previousTarget,
		@Nullable BaselineEntry baseline, @Nullable String dueDate, @Nullable String measurement,
		@Nullable StatusEntry status, List<String> totalOf, @Nullable String note, List<PassageEntry> passages,
		List<TargetGroupUseEntry> targetGroups, List<ClaimEntry> claims) {

	TargetEntry {
		totalOf = List.copyOf(totalOf);
		passages = List.copyOf(passages);
		targetGroups = List.copyOf(targetGroups);
		claims = List.copyOf(claims);
	}

}
