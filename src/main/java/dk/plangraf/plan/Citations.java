package dk.plangraf.plan;

import java.util.Map;

import dk.plangraf.graph.Row;

/**
 * The ready sentence with its source that everything of a plan gives. A statement brings
 * its parts; what they say together is up to the {@code Cited…} records, in the words of
 * {@code citations.yaml}.
 */
final class Citations {

	/** Type of the maps that a citation is made of. */
	static final String TYPE = "Citation";

	private Citations() {
	}

	/** A shape whose things can be cited. */
	static Shape citable(Shape shape) {
		return shape.with("citation", (field, n, statement) -> CitationReading.of(shape.type(), n, statement));
	}

	/** Whether a map of an answer is what a citation is made of. */
	static boolean isMadeOf(Map<?, ?> map) {
		return TYPE.equals(map.get(ResultKeys.TYPE));
	}

	/** The citation that is made of a map. */
	static String of(Map<String, Object> parts, Language language) {
		Row row = new Row(parts);
		CitationWords words = new CitationWords(language);
		CitedSource source = CitedSource.of(row);
		String type = row.text("of");
		if (type.equals("Claim")) {
			return CitedClaim.of(row).cite(source, words);
		}
		if (type.equals("EmploymentPlan")) {
			return CitedDocument.of(row).cite(source, words);
		}
		return CitedUnit.of(type, new Row(row.map("unit"))).cite(source, words);
	}

}
