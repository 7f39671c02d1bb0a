package dk.plangraf.seed;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Says that a value is of the wrong kind: a number for a text, nothing for a list.
 */
final class TypeFault {

	private TypeFault() {
	}

	static Finding of(YamlFile file, String pointer, JsonNode value, String expected) {
		String wanted = kind(expected);
		if (value.isNull()) {
			return file.error(pointer, "There is no value here.", "Give " + wanted + ", or remove the name.");
		}
		String written = file.placeOf(pointer).plainText();
		return file.error(pointer,
				(written != null) ? written + " is not " + wanted + "." : shown(value) + " is not " + wanted + ".",
				remedy(value, expected, written));
	}

	/** A value as it may be quoted in a sentence. */
	static String shown(JsonNode value) {
		if (value.isArray()) {
			return "A list";
		}
		if (value.isObject()) {
			return "A group of names with values";
		}
		if (value.isNull()) {
			return "No value";
		}
		String text = value.asString().replaceAll("\\R", " ");
		return "\"" + ((text.length() > 60) ? text.substring(0, 57) + "…" : text) + "\"";
	}

	private static String kind(String type) {
		return switch (type) {
			case "string" -> "a text";
			case "integer" -> "a whole number";
			case "number" -> "a number";
			case "boolean" -> "true or false";
			case "array" -> "a list";
			default -> "a group of names with values";
		};
	}

	private static String remedy(JsonNode value, String expected, @Nullable String written) {
		return switch (expected) {
			case "string" -> (written != null) ? "Put it in quotes: \"" + written + "\"." : "Write one text.";
			case "integer", "number" -> number(value, written);
			case "boolean" -> "Write true or false, without quotes.";
			case "array" -> "Begin each item on a line of its own with \"- \".";
			default -> "Write each as \"name: value\" on a line of its own, indented.";
		};
	}

	private static String number(JsonNode value, @Nullable String written) {
		String text = value.isString() ? value.stringValue() : "";
		if (text.matches("-?[0-9.]+,[0-9]+")) {
			return "Write it with a point for the decimals and none for the thousands: "
					+ text.replace(".", "").replace(',', '.') + ".";
		}
		return (written == null && text.matches("-?[0-9]+(\\.[0-9]+)?")) ? "Write it without quotes: " + text + "."
				: "Write digits, such as 12.";
	}

}
