package dk.plangraf.seed;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** A term of a vocabulary: a target group, an instrument or an indicator. */
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
