package dk.plangraf.plan;

import graphql.schema.SelectedField;

/** How one field of a type is read: as an expression of Cypher. */
@FunctionalInterface
interface FieldReading {

	/**
	 * Writes the expression.
	 * @param field the field as selected, with arguments and selections below it
	 * @param variable the node, relationship or map that the field belongs to
	 * @param statement the statement that the expression becomes a part of
	 * @return the expression
	 */
	String write(SelectedField field, String variable, Statement statement);

}
