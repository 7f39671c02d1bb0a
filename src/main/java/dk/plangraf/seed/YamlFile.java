package dk.plangraf.seed;

import java.util.HashMap;
import java.util.Map;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A seed file as a tree, which knows where each of its values stands.
 */
final class YamlFile {

	private final SeedFile file;

	private final JsonNode tree;

	private final Map<String, Place> places;

	private final Map<String, Place> names;

	/**
	 * A file that has been read.
	 * @param places where each value begins, by its JSON pointer
	 * @param names where the name before a value begins, by the same
	 */
	YamlFile(SeedFile file, JsonNode tree, Map<String, Place> places, Map<String, Place> names) {
		this.file = file;
		this.tree = tree;
		this.places = Map.copyOf(places);
		this.names = Map.copyOf(names);
	}

	/** The same file with only a few of its outermost names, to be kept for long. */
	YamlFile only(String... kept) {
		ObjectNode few = JsonNodeFactory.instance.objectNode();
		Map<String, Place> fewPlaces = new HashMap<>();
		for (String name : kept) {
			if (this.tree.has(name)) {
				few.set(name, this.tree.get(name));
				fewPlaces.put("/" + name, placeOf("/" + name));
			}
		}
		return new YamlFile(this.file, few, fewPlaces, Map.of());
	}

	SeedFile file() {
		return this.file;
	}

	JsonNode tree() {
		return this.tree;
	}

	Entry root() {
		return new Entry(this, "", this.tree);
	}

	/** The place of a value; for one that is missing, that of the nearest around it. */
	Place placeOf(String pointer) {
		Place place = this.places.get(pointer);
		if (place != null) {
			return place;
		}
		return pointer.isEmpty() ? Place.START : placeOf(pointer.substring(0, pointer.lastIndexOf('/')));
	}

	Finding error(String pointer, String fault, String remedy) {
		return finding(Finding.Severity.ERROR, pointer, fault, remedy);
	}

	/** About a name that should not be there: found where the name stands. */
	Finding errorAtName(String pointer, String name, String fault, String remedy) {
		String member = pointer + "/" + Entry.escaped(name);
		Place place = this.names.getOrDefault(member, placeOf(member));
		return new Finding(Finding.Severity.ERROR, this.file.path(), place.line(), place.column(), member, fault,
				remedy);
	}

	Finding notice(String pointer, String fault, String remedy) {
		return finding(Finding.Severity.NOTICE, pointer, fault, remedy);
	}

	private Finding finding(Finding.Severity severity, String pointer, String fault, String remedy) {
		Place place = placeOf(pointer);
		return new Finding(severity, this.file.path(), place.line(), place.column(), pointer, fault, remedy);
	}

}
