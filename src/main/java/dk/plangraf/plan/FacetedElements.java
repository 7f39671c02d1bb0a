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
	 * The facets that are counted together, going through the elements once.
	 * @param asked all facets that are asked for
	 * @return groups of them
	 */
	default List<List<FacetField>> together(List<FacetField> asked) {
		return List.of(asked);
	}

	/**
	 * Clauses that find all elements that some facets count, and maybe more: the filter's
	 * conditions follow.
	 * @param row name of the variable for rows
	 * @param facets the facets
	 * @return the clauses, which leave one row for each element
	 */
	String find(String row, List<FacetField> facets);

	/**
	 * The type of one element.
	 * @param row variable of the row
	 * @return an expression for the name of the type
	 */
	default String type(String row) {
		throw new IllegalStateException("All are of type " + type());
	}

}
