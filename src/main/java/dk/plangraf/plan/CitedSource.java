package dk.plangraf.plan;

import java.util.ArrayList;
import java.util.List;

import dk.plangraf.graph.Row;
import org.jspecify.annotations.Nullable;

/**
 * Where a thing comes from, as a citation says it.
 *
 * @param plan the plan that it stands in
 * @param years the years in which it is in force
 * @param passage where it stands in the document; null where no passage is its own
 * @param version version of the data set
 */
record CitedSource(CitedPlan plan, List<Integer> years, @Nullable CitedPassage passage, String version) {

	/** How many characters of a version a citation gives. */
	static final int VERSION = 8;

	static CitedSource of(Row parts) {
		Row passage = parts.findRow("passage");
		return new CitedSource(CitedPlan.of(new Row(parts.map("plan"))), years(parts, "years"),
				(passage != null) ? CitedPassage.of(passage, parts) : null, parts.text("version"));
	}

	static List<Integer> years(Row parts, String name) {
		return ((List<?>) parts.value(name)).stream().map((year) -> ((Number) year).intValue()).toList();
	}

	/** Completes a sentence about the thing. */
	String complete(String sentence, List<String> details, CitationWords words) {
		List<String> all = new ArrayList<>(details);
		if (this.passage != null) {
			all.add(this.passage.words(words));
		}
		return words.complete(sentence, all, this.version, this.plan);
	}

	String years(CitationWords words) {
		return words.say((this.years.size() == 1) ? "years.one" : "years.several", "years",
				words.enumerate(this.years));
	}

}
