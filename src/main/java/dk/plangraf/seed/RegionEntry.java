package dk.plangraf.seed;

import org.jspecify.annotations.Nullable;

/**
 * A region.
 */
record RegionEntry(String key, String name, @Nullable String note, CitationEntry source) {

}
