package dk.plangraf.plan;

import java.util.List;

/**
 * The elements of a list that is counted by facets. A row of them is a map: {@code x} the
 * element, {@code units} what has the facts by which filters keep the element (one unit
 * has to meet all conditions), {@code places} the codes of the municipalities that the
 * element is for, null where they are those of the unit.
 */
interface FacetedElements {

	/** Name of their type; of the union, where they are of several. */
	String type();

	/** What they are counted by, in the order of the schema. */
	List<FacetField> fields();

	/**
	 * Clauses that find all elements without any condition of the filter.
	 * @param row name of the variable for rows
	 * @return the clauses, which leave one row for each element
	 */
	String find(String row);

	/**
	 * The type of one element.
	 * @param row variable of the row
	 * @return an expression for the name of the type
	 */
	default String type(String row) {
		throw new IllegalStateException("All are of type " + type());
	}

}
