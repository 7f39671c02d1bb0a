package dk.plangraf.graph;

import java.util.List;
import java.util.Map;

/**
 * The one way by which anything is read from the graph. The same Cypher text runs in the
 * process (embedded database) or over Bolt (any other), with the same values coming back:
 * {@link Long}, {@link Double}, {@link String}, {@link Boolean}, and lists and maps of
 * them.
 */
@FunctionalInterface
public interface GraphReader {

	/**
	 * Runs one reading statement.
	 * @param cypher text that depends on the shape of the question only; values go into
	 * the parameters
	 * @param parameters values by name
	 * @return the rows, column by name
	 * @throws GraphUnavailableException if the database cannot be reached
	 * @throws GraphTimeoutException if the statement took longer than it may
	 */
	List<Map<String, Object>> read(String cypher, Map<String, Object> parameters);

}
