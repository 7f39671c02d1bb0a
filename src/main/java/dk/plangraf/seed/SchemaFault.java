package dk.plangraf.seed;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import com.networknt.schema.Error;
import tools.jackson.databind.JsonNode;

/**
 * Says what a file has that its schema does not allow, in the words of somebody who
 * writes such files.
 */
final class SchemaFault {

	private final YamlFile file;

	private final JsonNode schema;

	private final Error error;

	SchemaFault(YamlFile file, JsonNode schema, Error error) {
		this.file = file;
		this.schema = schema;
		this.error = error;
	}

	Finding finding() {
		String pointer = this.error.getInstanceLocation().toString();
		JsonNode value = this.error.getInstanceNode();
		JsonNode rule = this.error.getSchemaNode();
		return switch (this.error.getKeyword()) {
			case "required" -> missing(pointer, this.error.getProperty());
			case "additionalProperties" -> unknown(pointer, this.error.getProperty());
			case "type" -> TypeFault.of(this.file, pointer, value, rule.stringValue());
			case "pattern" -> PatternFault.of(this.file, pointer, value.stringValue(), name());
			case "enum" -> this.file.error(pointer, TypeFault.shown(value) + " is not one of the words known here.",
					"Use one of " + joined(rule) + ".");
			case "format" -> format(pointer, value, rule.stringValue());
			case "minItems" ->
				this.file.error(pointer, "The list is too short.", "Its least number of entries is " + rule + ".");
			case "uniqueItems" -> this.file.error(pointer, "The list holds the same value twice.", "Remove one.");
			case "minimum" -> this.file.error(pointer, value + " is too small.", "The least is " + rule + ".");
			case "maximum" -> this.file.error(pointer, value + " is too large.", "The most is " + rule + ".");
			case "minProperties" ->
				this.file.error(pointer, "There is nothing in here.", "Name at least one of " + knownNames() + ".");
			default -> this.file.error(pointer, TypeFault.shown(value) + " is not allowed here.",
					"Compare it with the schema of this file.");
		};
	}

	private Finding missing(String pointer, String name) {
		JsonNode property = this.schema.at(parent()).path("properties").path(name);
		String description = property.path("description").asString("");
		if (description.isEmpty() && property.has("$ref")) {
			description = this.schema.at(property.path("$ref").stringValue().substring(1))
				.path("description")
				.asString("");
		}
		return this.file.error(pointer + "/" + name, "\"" + name + "\" is missing.",
				description.isEmpty() ? "Add it." : "Add it: " + description);
	}

	private Finding unknown(String pointer, String name) {
		return this.file.errorAtName(pointer, name, "\"" + name + "\" is not known here.",
				"The names known here are " + knownNames() + ".");
	}

	private Finding format(String pointer, JsonNode value, String format) {
		return this.file.error(pointer, TypeFault.shown(value) + " is not " + switch (format) {
			case "date" -> "a date.";
			case "uri" -> "a web address.";
			default -> "of the form \"" + format + "\".";
		}, switch (format) {
			case "date" -> "Write it as \"2022-12-31\".";
			case "uri" -> "Write it whole, such as \"https://www.esbjerg.dk/plan\", or leave it out.";
			default -> "Compare it with the schema of this file.";
		});
	}

	private String knownNames() {
		return this.schema.at(parent())
			.path("properties")
			.propertyNames()
			.stream()
			.map((name) -> "\"" + name + "\"")
			.collect(Collectors.joining(", "));
	}

	/** The part of the schema that holds the rule, past a condition around it. */
	private String parent() {
		String rule = this.error.getSchemaLocation().getFragment().toString();
		return rule.substring(0, rule.lastIndexOf('/')).replaceFirst("/then$", "");
	}

	/** What the schema calls the value that the rule is about. */
	private String name() {
		String parent = parent();
		return parent.substring(parent.lastIndexOf('/') + 1);
	}

	private static String joined(JsonNode list) {
		List<String> words = StreamSupport.stream(list.spliterator(), false).map(JsonNode::asString).toList();
		return String.join(", ", words);
	}

}
