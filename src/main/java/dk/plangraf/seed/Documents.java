package dk.plangraf.seed;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes documents of sound files.
 */
final class Documents {

	private static final JsonMapper MAPPER = JsonMapper.builder()
		.withConfigOverride(List.class, (list) -> list.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
		.build();

	private Documents() {
	}

	/** Of a tree that was written with {@link #write}. */
	static PlanDocument plan(InputStream in) {
		return MAPPER.readValue(in, PlanDocument.class);
	}

	static void write(JsonNode tree, OutputStream out) {
		MAPPER.writeValue(out, tree);
	}

	static SettlementDocument settlement(YamlFile file) {
		return MAPPER.treeToValue(file.tree(), SettlementDocument.class);
	}

	/** Lists of the same name in several files become one. */
	static CatalogueDocument catalogue(List<YamlFile> files) {
		ObjectNode merged = JsonNodeFactory.instance.objectNode();
		for (YamlFile file : files) {
			file.tree()
				.propertyStream()
				.forEach((list) -> merged.withArray(list.getKey()).addAll((ArrayNode) list.getValue()));
		}
		return MAPPER.treeToValue(merged, CatalogueDocument.class);
	}

}
