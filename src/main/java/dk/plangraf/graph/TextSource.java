package dk.plangraf.graph;

import org.jspecify.annotations.Nullable;

/**
 * Where a text of an element is kept.
 *
 * @param place on the element itself, on a neighbour, or on the way to one
 * @param relationship type of the relationship to the neighbour; null for the element
 * @param neighbour label that the neighbour must have; null if any will do
 * @param property property that holds the text, or a list of texts
 */
public record TextSource(Place place, @Nullable String relationship, @Nullable NodeLabel neighbour, String property) {

	static TextSource own(String property) {
		return new TextSource(Place.ELEMENT, null, null, property);
	}

	static TextSource to(String relationship, String property) {
		return new TextSource(Place.NEXT, relationship, null, property);
	}

	static TextSource from(String relationship, NodeLabel neighbour, String property) {
		return new TextSource(Place.BEFORE, relationship, neighbour, property);
	}

	static TextSource on(String relationship, String property) {
		return new TextSource(Place.RELATIONSHIP, relationship, null, property);
	}

	/** Where a property is. */
	public enum Place {

		/** On the element. */
		ELEMENT,
		/** On what a relationship of the element leads to. */
		NEXT,
		/** On what a relationship to the element comes from. */
		BEFORE,
		/** On a relationship that starts at the element. */
		RELATIONSHIP

	}

}
