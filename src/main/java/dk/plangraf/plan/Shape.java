package dk.plangraf.plan;

import java.util.LinkedHashMap;
import java.util.Map;

import graphql.schema.DataFetchingFieldSelectionSet;
import graphql.schema.SelectedField;

/**
 * How the fields of one GraphQL object type are read from the graph.
 *
 * @param type name of the GraphQL type, and of the label where it is a node
 * @param fields the reading of each field
 */
record Shape(String type, Map<String, FieldReading> fields) {

	static Shape of(String type) {
		return new Shape(type, new LinkedHashMap<>());
	}

	/** A shape whose first field is the global id. */
	static Shape ofNode(String type) {
		return of(type).properties("id");
	}

	Shape with(String field, FieldReading reading) {
		this.fields.put(field, reading);
		return this;
	}

	/** Fields that are properties of the same name. */
	Shape properties(String... names) {
		for (String name : names) {
			with(name, Readings.property(name));
		}
		return this;
	}

	/**
	 * Writes the map of what is selected of this type, by result key.
	 * @param selection what is selected
	 * @param variable the node, relationship or map to read from
	 * @param statement the statement that the expression becomes a part of
	 * @return the expression
	 */
	String project(DataFetchingFieldSelectionSet selection, String variable, Statement statement) {
		StringBuilder map = new StringBuilder("{`" + ResultKeys.TYPE + "`: '" + this.type + "'");
		for (SelectedField field : selection.getImmediateFields()) {
			if (field.getObjectTypeNames().contains(this.type) && !field.getName().startsWith("__")) {
				map.append(", `").append(field.getResultKey()).append("`: ").append(write(field, variable, statement));
			}
		}
		return map.append('}').toString();
	}

	private String write(SelectedField field, String variable, Statement statement) {
		FieldReading reading = this.fields.get(field.getName());
		if (reading == null) {
			throw new IllegalStateException("No reading for " + this.type + "." + field.getName());
		}
		return reading.write(field, variable, statement);
	}

}
