package dk.plangraf.seed;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A municipality by its four-digit code.
 */
record MunicipalityEntry(String code, String name, String region, @Nullable String lau, @Nullable String nuts,
		List<MembershipEntry> councils, @Nullable String note, CitationEntry source) {

	MunicipalityEntry {
		councils = List.copyOf(councils);
	}

}
