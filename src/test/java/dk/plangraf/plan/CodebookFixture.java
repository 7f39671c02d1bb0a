package dk.plangraf.plan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The files that the codebook is about: schemas, plans, catalogue. */
final class CodebookFixture {

	private static final Path SEED = Path.of("seed");

	private CodebookFixture() {
	}

	static JsonNode schema(String name) {
		return read(new JsonMapper(), SEED.resolve(name));
	}

	static JsonNode codebook() {
		return read(new YAMLMapper(), SEED.resolve("codebook.yaml"));
	}

	static JsonNode plan(String slug) {
		return read(new YAMLMapper(), SEED.resolve("plans/" + slug + ".yaml"));
	}

	/** The objects of a plan. */
	static List<Piece> piecesOf(String slug) {
		return pieces(plan(slug), "plan.schema.json");
	}

	/** The objects of the catalogue. */
	static List<Piece> catalogue() {
		return yaml("catalogue").stream().flatMap((file) -> pieces(file, "catalogue.schema.json").stream()).toList();
	}

	static List<JsonNode> settlements() {
		return yaml("readings/settlements");
	}

	private static List<JsonNode> yaml(String folder) {
		try (Stream<Path> files = Files.list(SEED.resolve(folder))) {
			return files.sorted().map((file) -> read(new YAMLMapper(), file)).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static List<Piece> pieces(JsonNode file, String schema) {
		List<Piece> pieces = new ArrayList<>();
		JsonNode root = schema(schema);
		walk(file, new Place(schema, root, root, schema), "", pieces);
		return pieces;
	}

	private static void walk(JsonNode node, Place place, String owner, List<Piece> pieces) {
		if (node.isArray()) {
			node.forEach((element) -> walk(element, place.child("items"), owner, pieces));
		}
		else if (node.isObject()) {
			String here = id(node).isEmpty() ? owner : id(node);
			pieces.add(new Piece(place.pointer(), here, node));
			node.propertyNames()
				.forEach((name) -> walk(node.path(name), place.child("properties").child(name), here, pieces));
		}
	}

	// what files know an object by
	private static String id(JsonNode node) {
		if (node.has("key")) {
			return node.path("key").asString();
		}
		if (node.has("code")) {
			return node.path("code").asString();
		}
		if (node.has("uri")) {
			return node.path("number").asString();
		}
		return node.has("complete") ? node.path("year").asString() : "";
	}

	private static JsonNode read(ObjectMapper mapper, Path file) {
		return mapper.readTree(file.toFile());
	}

	/**
	 * An object in a file.
	 *
	 * @param definition place of its description, as entries name it
	 * @param owner key of the unit that it is or belongs to, empty for none
	 * @param node the object
	 */
	record Piece(String definition, String owner, JsonNode node) {

		JsonNode at(String field) {
			return this.node.at("/" + field.replace('.', '/'));
		}

	}

	/** A place in a schema; references are followed. */
	private record Place(String file, JsonNode root, JsonNode node, String pointer) {

		Place child(String name) {
			JsonNode child = this.node.path(name);
			if (child.has("$ref")) {
				String reference = child.path("$ref").asString();
				return new Place(this.file, this.root, this.root.at(reference.substring(1)), this.file + reference);
			}
			String separator = this.pointer.contains("#") ? "/" : "#/";
			return new Place(this.file, this.root, child, this.pointer + separator + name);
		}

	}

}
