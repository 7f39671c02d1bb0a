package dk.plangraf.seed;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** An organisation that plans name, or with {@code collective} a class of them. */
record PartnerEntry(String key, String name, String kind, @Nullable Boolean collective, List<String> alternativeLabels,
		@Nullable String municipality, @Nullable String council, @Nullable String note, CitationEntry source) {

	PartnerEntry {
		alternativeLabels = List.copyOf(alternativeLabels);
	}

}
