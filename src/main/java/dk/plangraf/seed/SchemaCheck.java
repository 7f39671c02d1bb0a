package dk.plangraf.seed;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Consumer;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.io.ClassPathResource;

/**
 * Holds a file against the JSON Schema of its kind.
 */
final class SchemaCheck {

	private final JsonNode document;

	private final Schema schema;

	private SchemaCheck(JsonNode document) {
		SchemaRegistryConfig config = SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build();
		this.document = document;
		this.schema = SchemaRegistry
			.withDefaultDialect(SpecificationVersion.DRAFT_2020_12, (registry) -> registry.schemaRegistryConfig(config))
			.getSchema(document);
	}

	/** By the schema that the seed folder of the application holds under this name. */
	static SchemaCheck named(String name) {
		try (InputStream schema = new ClassPathResource("seed/" + name).getInputStream()) {
			return new SchemaCheck(JsonMapper.shared().readTree(schema));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Reads a file and holds it against the schema. */
	Optional<YamlFile> read(SeedFile file, Findings findings) {
		Optional<YamlFile> read = YamlReader.read(file, findings);
		findings.endStep();
		read.ifPresent((sound) -> check(sound, findings));
		findings.endStep();
		return read;
	}

	void check(YamlFile file, Consumer<Finding> report) {
		this.schema.validate(file.tree())
			.forEach((error) -> report.accept(new SchemaFault(file, this.document, error).finding()));
	}

}
