package dk.plangraf.plan;

import dk.plangraf.graph.Row;
import org.jspecify.annotations.Nullable;

/**
 * What a claim or a cell is about, as a citation names it.
 *
 * @param type name of its type in the schema
 * @param name its Danish name; empty for a goal set
 * @param english its English name, as far as it has one
 * @param number the number of a UN goal, or the year of a goal set
 */
public record CitedTopic(String type, String name, @Nullable String english, @Nullable Integer number) {

	/**
	 * Takes it from a statement's answer.
	 * @param row its parts
	 * @return the topic
	 */
	public static CitedTopic of(Row row) {
		return new CitedTopic(row.text("type"), row.text("name"), row.findText("english"), row.findNumber("number"));
	}

	/**
	 * The name alone, in quotation marks.
	 * @param words the language
	 * @return "»Løntilskud«"
	 */
	public String bareName(CitationWords words) {
		return words.quote((words.language() == Language.DA || this.english == null) ? this.name : this.english);
	}

	/**
	 * The topic by name, within a sentence.
	 * @param words the language
	 * @return "ministermålet »Flere ledige skal opkvalificeres«"
	 */
	public String name(CitationWords words) {
		String other = (this.english != null) ? this.english : this.name;
		return words.say("topic." + this.type, "name", words.quote(this.name), "english",
				this.type.equals("MinisterialGoal") ? other : words.quote(other), "number",
				String.valueOf(this.number));
	}

}
