package dk.plangraf.seed;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Turns YAML into a tree of plain values, and remembers where each stood. What YAML can
 * say and such a tree cannot (a name twice, a reference, a tag) is reported.
 */
final class YamlTree {

	private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

	private final SeedFile file;

	private final Consumer<Finding> report;

	private final Map<String, Place> places = new HashMap<>();

	private final Map<String, Place> names = new HashMap<>();

	private final Set<Node> met = Collections.newSetFromMap(new IdentityHashMap<>());

	private YamlTree(SeedFile file, Consumer<Finding> report) {
		this.file = file;
		this.report = report;
	}

	static YamlFile of(SeedFile file, Node root, Consumer<Finding> report) {
		YamlTree tree = new YamlTree(file, report);
		JsonNode values = tree.valueOf(root, "");
		return new YamlFile(file, values, tree.places, tree.names);
	}

	private JsonNode valueOf(Node node, String pointer) {
		Place place = Place.of(node.getStartMark(), plainTextOf(node));
		this.places.put(pointer, place);
		if (!this.met.add(node)) {
			error(place, pointer, "This refers to a value that stands elsewhere.", "Write the value out.");
			return NODES.nullNode();
		}
		if (node instanceof MappingNode mapping) {
			return objectOf(mapping, pointer);
		}
		if (node instanceof SequenceNode sequence) {
			ArrayNode list = NODES.arrayNode();
			for (Node item : sequence.getValue()) {
				list.add(valueOf(item, pointer + "/" + list.size()));
			}
			return list;
		}
		return scalarOf((ScalarNode) node, place, pointer);
	}

	private ObjectNode objectOf(MappingNode mapping, String pointer) {
		ObjectNode object = NODES.objectNode();
		for (NodeTuple tuple : mapping.getValue()) {
			Place place = Place.of(tuple.getKeyNode().getStartMark(), null);
			String name = ((ScalarNode) tuple.getKeyNode()).getValue();
			String member = pointer + "/" + Entry.escaped(name);
			Place first = this.names.putIfAbsent(member, place);
			if (first != null) {
				error(place, member,
						"\"%s\" stands here a second time; the first is on line %d.".formatted(name, first.line()),
						"Keep one of the two.");
			}
			else {
				object.set(name, valueOf(tuple.getValueNode(), member));
			}
		}
		return object;
	}

	private JsonNode scalarOf(ScalarNode node, Place place, String pointer) {
		String text = node.getValue();
		Tag tag = node.getTag();
		if (tag.equals(Tag.STR)) {
			return NODES.stringNode(text);
		}
		if (tag.equals(Tag.NULL)) {
			return NODES.nullNode();
		}
		if (tag.equals(Tag.BOOL)) {
			return NODES.booleanNode(Boolean.parseBoolean(text));
		}
		try {
			if (tag.equals(Tag.INT)) {
				return NODES.numberNode(new BigInteger(text));
			}
			if (tag.equals(Tag.FLOAT)) {
				return NODES.numberNode(new BigDecimal(text));
			}
			error(place, pointer, "A value cannot begin with an exclamation mark.", "Put the value in quotes.");
		}
		catch (NumberFormatException ex) {
			error(place, pointer, "\"%s\" is not a decimal number.".formatted(text),
					"Write a number such as 12 or 12.5, or put the text in quotes.");
		}
		return NODES.stringNode(text);
	}

	private void error(Place place, String pointer, String fault, String remedy) {
		this.report.accept(new Finding(Finding.Severity.ERROR, this.file.path(), place.line(), place.column(), pointer,
				fault, remedy));
	}

	private static @Nullable String plainTextOf(Node node) {
		return (node instanceof ScalarNode scalar && scalar.isPlain()) ? scalar.getValue() : null;
	}

}
