package dk.plangraf.seed;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** A figure that is no target. */
record ContextFigureEntry(String key, String metric, @Nullable String population, @Nullable String area,
		BigDecimal value, String unit, @Nullable Boolean approximate, @Nullable String period, @Nullable String source,
		@Nullable String note, List<PassageEntry> passages) {

	ContextFigureEntry {
		passages = List.copyOf(passages);
	}

}
