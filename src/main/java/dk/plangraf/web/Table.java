package dk.plangraf.web;

import java.util.Iterator;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A table in long form. When there is one, its first question has been answered, so that
 * what is wrong with a request is told before anything is written.
 */
interface Table {

	/** Name of the file that it is saved as. */
	String fileName();

	/** Names of the columns, as the API calls them. */
	List<String> columns();

	/**
	 * The rows, by column: texts, numbers, booleans, lists of texts, or null for what is
	 * not known.
	 */
	Iterator<Map<String, @Nullable Object>> rows();

}
