package dk.plangraf.plan;

import java.util.List;
import java.util.Objects;

import dk.plangraf.graph.Row;
import org.jspecify.annotations.Nullable;

/**
 * Where something stands, as a citation says it.
 *
 * @param headings headings as printed, outermost first
 * @param exact the anchor
 * @param page the page as printed, if there is one
 * @param others how many passages there are beside this one
 */
record CitedPassage(List<String> headings, String exact, @Nullable Integer page, int others) {

	static CitedPassage of(Row passage, Row parts) {
		return new CitedPassage(passage.texts("headings"), passage.text("exact"), passage.findNumber("page"),
				Objects.requireNonNull(parts.findNumber("passages")) - 1);
	}

	String words(CitationWords words) {
		String place = words.say("passage", "headings", words.quote(String.join(" › ", this.headings)), "exact",
				words.quote(this.exact));
		if (this.page != null) {
			place = words.say("passage.page", "passage", place, "page", this.page);
		}
		return switch (this.others) {
			case 0 -> place;
			case 1 -> words.say("passage.one", "passage", place);
			default -> words.say("passage.several", "passage", place, "count", this.others);
		};
	}

}
