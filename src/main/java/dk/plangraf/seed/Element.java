package dk.plangraf.seed;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import tools.jackson.databind.json.JsonMapper;

/**
 * What one element of the graph says of itself: everything with a global id is one. Its
 * passages and what else has no id of its own belong to it. What it holds (a strategy's
 * initiatives, a unit's claims) does not, but says where it stands itself; nor does the
 * order that things stand in.
 *
 * @param ref names it
 * @param fields values by name
 */
record Element(NodeRef ref, SortedMap<String, Object> fields) {

	private static final JsonMapper JSON = new JsonMapper();

	/** The same for elements that say the same. */
	String hash() {
		// half of it is enough to tell the states of one element apart
		return ContentHash.ofLines(List.of(JSON.writeValueAsString(this.fields))).substring(0, 32);
	}

	/**
	 * Fields that differ from another state of the same element, in the order of their
	 * names; of lists only what went and what came.
	 */
	List<FieldChange> changesSince(Element former) {
		SortedSet<String> names = new TreeSet<>(former.fields.keySet());
		names.addAll(this.fields.keySet());
		return names.stream().flatMap((name) -> {
			List<Object> before = former.values(name);
			List<Object> after = values(name);
			values(name).forEach((value) -> {
				if (before.remove(value)) {
					after.remove(value);
				}
			});
			return (before.isEmpty() && after.isEmpty()) ? Stream.of()
					: Stream.of(new FieldChange(name, joined(before), joined(after)));
		}).toList();
	}

	private List<Object> values(String name) {
		Object value = this.fields.get(name);
		if (value instanceof List<?> list) {
			return new ArrayList<>(list);
		}
		return (value != null) ? new ArrayList<>(List.of(value)) : new ArrayList<>();
	}

	private static String joined(List<Object> values) {
		return values.stream().map(Element::text).collect(Collectors.joining("; "));
	}

	static String text(Object value) {
		return (value instanceof String string) ? string : JSON.writeValueAsString(value);
	}

}
