package dk.plangraf.seed;

import org.jspecify.annotations.Nullable;

/**
 * Something that two readings do not agree on.
 *
 * @param id names it in a settlement: {@code initiative:key-of-first|-} for a unit that
 * only one has, {@code initiative:a|b unitSource} for a field, with an element after it
 * for one that only one names, {@code initiative:a|b claim goal ADDRESSES} for a claim
 * @param first what the first reading has, {@code -} for nothing
 * @param second what the second reading has
 * @param settled how it was settled, null where it was not
 */
public record Difference(String id, String first, String second, @Nullable String settled) {

	/** In the place of what a reader does not have. */
	static final String NOTHING = "-";

}
