package dk.plangraf.cli;

import dk.plangraf.plan.Codebook;
import dk.plangraf.plan.Language;
import dk.plangraf.plan.Terms;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The codebook for programs: as the API has it, with the labels of values in both
 * languages.
 */
final class CodebookJson {

	private static final JsonMapper JSON = JsonMapper.builder()
		.disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
		.enable(SerializationFeature.INDENT_OUTPUT)
		.build();

	private CodebookJson() {
	}

	static String of(Codebook codebook) {
		ObjectNode json = JSON.valueToTree(codebook);
		json.path("entries")
			.valueStream()
			.flatMap((entry) -> entry.path("values").valueStream())
			.map(ObjectNode.class::cast)
			.forEach(CodebookJson::label);
		return JSON.writeValueAsString(json) + "\n";
	}

	private static void label(ObjectNode value) {
		String list = value.path("list").asString();
		String name = value.path("value").asString();
		ObjectNode labels = value.putObject("label");
		for (Language language : Language.values()) {
			labels.put(language.name(), Terms.label(list, name, language));
		}
	}

}
