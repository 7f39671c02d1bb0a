package dk.plangraf.seed;

import org.jspecify.annotations.Nullable;

/**
 * A UN goal.
 */
record SdgEntry(int number, String name, String nameEn, String uri, @Nullable String note, CitationEntry source) {

}
