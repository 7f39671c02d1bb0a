package dk.plangraf.seed;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** A target group or an instrument of the vocabulary. */
record TermEntry(String key, String label, String labelEn, List<String> alternativeLabels,
		List<String> alternativeLabelsEn, String definition, List<String> broader, List<String> related,
		@Nullable String note, CitationEntry source) {

	TermEntry {
		alternativeLabels = List.copyOf(alternativeLabels);
		alternativeLabelsEn = List.copyOf(alternativeLabelsEn);
		broader = List.copyOf(broader);
		related = List.copyOf(related);
	}

}
