package dk.plangraf.seed;

import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Says that a text does not have its form, and shows one that has.
 */
final class PatternFault {

	private PatternFault() {
	}

	/**
	 * The finding on a text.
	 * @param form what the schema calls texts of this form
	 */
	static Finding of(YamlFile file, String pointer, String text, String form) {
		return file.error(pointer, fault(text, form), remedy(form));
	}

	private static String fault(String text, String form) {
		String shown = TypeFault.shown(JsonNodeFactory.instance.stringNode(text));
		if (text.isBlank()) {
			return "The text is empty.";
		}
		int words = text.strip().split("\\s+").length;
		return switch (form) {
			case "text", "note" -> shown + " begins or ends with a blank, or has a line break in it.";
			case "exact" -> (words > 8) ? "The anchor has " + words + " words."
					: shown + " has blanks at an end, or more than one between two words.";
			case "slug" -> shown + " is not a key.";
			case "municipalityCode", "code" -> shown + " is not a municipality code.";
			case "partialDate" -> shown + " is not a date.";
			case "sha256" -> shown + " is not a SHA-256 checksum.";
			case "file" -> shown + " is not the name of a source text.";
			case "difference" -> shown + " is not the id of a difference.";
			case "rule" -> shown + " is not the number of a rule.";
			case "searchWord" -> shown + " is not a word that can be looked for.";
			default -> shown + " does not have the form that it needs here.";
		};
	}

	private static String remedy(String form) {
		return switch (form) {
			case "text", "note" -> "Write one line without blanks at its ends, or leave it out if you may.";
			case "exact" -> "Copy at most eight words, with one blank between them.";
			case "slug" -> "Use small letters a to z, digits and single hyphens, such as \"esbjerg-2021-2022\".";
			case "municipalityCode", "code" -> "Write its four digits in quotes, such as \"0561\".";
			case "partialDate" -> "Write it as \"2022\", \"2022-12\" or \"2022-12-31\".";
			case "sha256" -> "Write the 64 hexadecimal digits of the source text's checksum, in small letters.";
			case "file" -> "Write a name in small letters that ends in .txt, such as \"esbjerg-2021-2022.txt\".";
			case "lau", "nuts" -> "Write DK and three digits, such as \"DK561\".";
			case "uri" -> "Write the address of the UN's own list, such as \"http://metadata.un.org/sdg/8\".";
			case "difference" -> "Copy the id as \"plangraf agreement --differences\" prints it.";
			case "rule" -> "Write the number of the coding rule, or several: \"5\", \"5, 10\".";
			case "searchWord" ->
				"Write at least two letters, and a star at the end or the beginning for any others: \"handicap*\".";
			default -> "Compare it with the schema of this file.";
		};
	}

}
