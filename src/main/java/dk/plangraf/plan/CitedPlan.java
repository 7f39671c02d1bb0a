package dk.plangraf.plan;

import java.util.ArrayList;
import java.util.List;

import dk.plangraf.graph.Row;
import org.jspecify.annotations.Nullable;

/**
 * A plan as a citation names it.
 *
 * @param title its title as printed
 * @param edition how the document names its edition, if it does
 * @param issuer name of the municipality that issues it
 * @param alsoCovers names of the other municipalities that it covers
 * @param machine whether a machine read it
 * @param reviewed whether a person has reviewed that reading
 */
public record CitedPlan(String title, @Nullable String edition, String issuer, List<String> alsoCovers, boolean machine,
		boolean reviewed) {

	/**
	 * Takes it from a statement's answer.
	 * @param row its parts
	 * @return the plan
	 */
	public static CitedPlan of(Row row) {
		return new CitedPlan(row.text("title"), row.findText("edition"), row.text("issuer"),
				row.texts("covers").stream().filter((name) -> !name.equals(row.text("issuer"))).toList(),
				row.is("machine"), row.is("reviewed"));
	}

	/**
	 * The plan by name, as the beginning of a sentence.
	 * @param words the language
	 * @return "Esbjerg Kommunes »Beskæftigelsesplan 2021-2022« (dækker også Fanø
	 * Kommune)"
	 */
	public String name(CitationWords words) {
		String name = words.say("plan", "issuer", words.municipality(this.issuer), "title", words.quote(this.title));
		List<String> more = new ArrayList<>();
		if (this.edition != null) {
			more.add(this.edition);
		}
		if (!this.alsoCovers.isEmpty()) {
			more.add(words.say("plan.covers", "others",
					words.enumerate(this.alsoCovers.stream().map(words::municipality).toList())));
		}
		return more.isEmpty() ? name : words.say("plan.more", "plan", name, "more", String.join("; ", more));
	}

	/**
	 * Who read it, and whether a person has reviewed the reading.
	 * @param words the language
	 * @return the words
	 */
	public String coding(CitationWords words) {
		return words.say((this.machine ? "coding.machine" : "coding.human") + (this.reviewed ? ".reviewed" : ""));
	}

}
