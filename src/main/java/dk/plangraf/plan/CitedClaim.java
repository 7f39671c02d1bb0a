package dk.plangraf.plan;

import java.util.ArrayList;
import java.util.List;

import dk.plangraf.graph.Row;
import org.jspecify.annotations.Nullable;

/**
 * A claim as a citation tells it.
 *
 * @param basis who makes it
 * @param stance what the unit does with the topic
 * @param unit the unit that it is made of
 * @param topic what it is about
 * @param rationale why a reader makes it
 */
record CitedClaim(String basis, String stance, CitedUnit unit, CitedTopic topic, @Nullable String rationale) {

	static CitedClaim of(Row parts) {
		Row claim = new Row(parts.map("claim"));
		Row unit = new Row(parts.map("unit"));
		return new CitedClaim(claim.text("basis"), claim.text("stance"), CitedUnit.of(unit.text("type"), unit),
				CitedTopic.of(new Row(parts.map("topic"))), claim.findText("rationale"));
	}

	/** A sentence with its source. */
	String cite(CitedSource source, CitationWords words) {
		String template = "claim." + this.basis + "." + this.stance;
		String plan = source.plan().name(words);
		String about = this.topic.name(words);
		String sentence = this.unit.isPlan() ? words.say(template + ".plan", "plan", plan, "topic", about)
				: words.say(template, "plan", plan, "unit", this.unit.nameAndWords(words), "topic", about);
		List<String> details = new ArrayList<>(List.of(source.years(words)));
		if (this.basis.equals("INFERRED") && this.rationale != null) {
			details.add(words.say("rationale", "text", words.quote(this.rationale.replaceFirst("\\.$", ""))));
		}
		return source.complete(sentence, details, words);
	}

}
