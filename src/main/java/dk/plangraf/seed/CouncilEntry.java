package dk.plangraf.seed;

import org.jspecify.annotations.Nullable;

/**
 * A regional labour-market council (RAR), with the partial dates between which it
 * existed.
 */
record CouncilEntry(String key, String name, @Nullable String from, @Nullable String to, @Nullable String note,
		CitationEntry source) {

}
