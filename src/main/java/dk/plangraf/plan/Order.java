package dk.plangraf.plan;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The order of a list: by one key, among equals by the next, and so on. The last key
 * tells any two elements apart, so that every element has one place.
 *
 * @param keys the keys
 */
record Order(List<SortKey> keys) {

	/** The same with one more key, for elements that are equal in all others. */
	Order then(SortKey key) {
		return new Order(Stream.concat(this.keys.stream(), Stream.of(key)).toList());
	}

	/** As {@code ORDER BY} says it, from the front or from the end. */
	String by(String x, boolean fromEnd) {
		return this.keys.stream().map((key) -> key.by(x, fromEnd)).collect(Collectors.joining(", "));
	}

	/** The place of an element, as a map. */
	String place(String x) {
		return IntStream.range(0, this.keys.size())
			.mapToObj((i) -> name(i) + ": " + this.keys.get(i).expression().apply(x))
			.collect(Collectors.joining(", ", "{", "}"));
	}

	/** The condition that an element comes after a place; no where it is null. */
	String follows(String x, String place) {
		return first(SortKey::follows, x, place) + notBeyond(x, place, this.keys.get(0).descending());
	}

	/** The condition that an element comes before a place; no where it is null. */
	String precedes(String x, String place) {
		return first(SortKey::precedes, x, place) + notBeyond(x, place, !this.keys.get(0).descending());
	}

	/** What follows already, said so that an index can begin at the place. */
	private String notBeyond(String x, String place, boolean upwards) {
		SortKey first = this.keys.get(0);
		return (this.keys.size() > 1 && !first.nullable())
				? " AND " + first.expression().apply(x) + (upwards ? " <= " : " >= ") + place + "." + name(0) : "";
	}

	/** That a comparison holds for the first key in which an element differs. */
	private String first(Comparison comparison, String x, String place) {
		int last = this.keys.size() - 1;
		String condition = comparison.write(this.keys.get(last), x, place + "." + name(last));
		for (int i = last - 1; i >= 0; i--) {
			SortKey key = this.keys.get(i);
			String value = place + "." + name(i);
			condition = "(" + comparison.write(key, x, value) + " OR (" + key.has(x, value) + " AND " + condition
					+ "))";
		}
		return condition;
	}

	private static String name(int i) {
		return "k" + i;
	}

	@FunctionalInterface
	private interface Comparison {

		String write(SortKey key, String x, String value);

	}

}
