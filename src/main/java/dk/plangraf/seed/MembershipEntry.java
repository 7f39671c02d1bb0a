package dk.plangraf.seed;

import org.jspecify.annotations.Nullable;

/**
 * That a municipality belonged to a council between two partial dates.
 */
record MembershipEntry(String council, @Nullable String from, @Nullable String to, @Nullable String note,
		CitationEntry source) {

}
