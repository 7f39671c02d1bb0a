package dk.plangraf.seed;

import java.util.List;

/**
 * What a reader says of a unit under one name.
 *
 * @param values no more than one where {@code form} holds a single value
 */
record CodedField(String name, Form form, List<String> values) {

	CodedField {
		values = List.copyOf(values);
	}

	/** How values are compared: whole or each by itself, as they are or by match. */
	enum Form {

		VALUE, SET, LINK, LINKS;

		boolean isSet() {
			return this == SET || this == LINKS;
		}

		/** Whether the values are ids of units of the same reading. */
		boolean isLink() {
			return this == LINK || this == LINKS;
		}

	}

}
