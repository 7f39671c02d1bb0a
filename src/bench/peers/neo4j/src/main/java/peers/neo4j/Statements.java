package peers.neo4j;

import java.util.List;
import java.util.Map;

/** A way of running a statement that returns one column {@code r}. */
interface Statements {

	List<Object> run(String cypher, Map<String, Object> parameters);

}
