package dk.plangraf.plan;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * How plans are read, and what every name of the data means, as kept in
 * {@code seed/codebook.yaml}.
 *
 * @param rules the rules by which plans are coded, in the order of their numbers
 * @param entries one for each type and each closed list of the data
 */
public record Codebook(List<Rule> rules, List<Entry> entries) {

	/**
	 * The codebook that the application comes with.
	 * @return the codebook
	 */
	public static Codebook packaged() {
		return CodebookFile.CODEBOOK;
	}

	/**
	 * A rule; {@code 2.1} makes {@code 2} more exact.
	 *
	 * @param number what settlements cite
	 * @param title title, of the rules at the top
	 * @param text the rule
	 */
	public record Rule(String number, @Nullable String title, String text) {

	}

	/**
	 * A type of the data, or a closed list.
	 *
	 * @param name name in the API; of the list where it is one
	 * @param danish the Danish term
	 * @param meaning what it is
	 * @param definition the place in the JSON Schemas that describes it
	 * @param fields the fields that files have, the key first; none for a closed list
	 * @param values the values of a closed list; none for a type
	 */
	public record Entry(String name, String danish, String meaning, @Nullable String definition, List<Field> fields,
			List<Value> values) {

	}

	/**
	 * A field of a type.
	 *
	 * @param name name in the files
	 * @param graphql name in the API, if it is served
	 * @param danish the Danish term
	 * @param meaning what it is
	 * @param coding how it is coded
	 * @param format unit and format
	 * @param empty what it means that it is left out, if it may be
	 * @param list the closed list that it takes its value from
	 * @param example an example
	 */
	public record Field(String name, @Nullable String graphql, String danish, String meaning, @Nullable String coding,
			String format, @Nullable String empty, @Nullable String list, @Nullable Example example) {

	}

	/**
	 * A value of a closed list. Its labels are among the {@link Terms}.
	 *
	 * @param list the list
	 * @param value the value
	 * @param meaning what it means
	 * @param when when it is used
	 * @param notWhen when it is not
	 * @param example an example, if a loaded plan has one
	 */
	public record Value(String list, String value, String meaning, String when, String notWhen,
			@Nullable Example example) {

	}

	/**
	 * An example.
	 *
	 * @param plan the plan; none for the catalogue
	 * @param unit key of the unit in the plan's file, or of the entry of the catalogue
	 * @param text the example, in Danish
	 */
	public record Example(@Nullable Plan plan, @Nullable String unit, String text) {

	}

	/**
	 * A plan that examples are from.
	 *
	 * @param slug its key
	 * @param title its title as printed
	 */
	public record Plan(String slug, String title) {

	}

}
