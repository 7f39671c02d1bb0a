package dk.plangraf.graph;

import org.jspecify.annotations.Nullable;

/**
 * Tells which generation of the data set is the newest. It is asked before anything is
 * answered from memory, so it costs next to nothing; but it always asks the database, for
 * whatever imports may be another process.
 */
@FunctionalInterface
public interface GenerationReader {

	/**
	 * The newest generation. An import that was acknowledged before the call is in it.
	 * @return the generation
	 * @throws GraphUnavailableException if the database cannot be reached
	 */
	Generation newest();

	/**
	 * The number of the newest generation, where finding it takes less than a look at it
	 * within a statement.
	 * @return the number; null where that would be a round trip of its own
	 * @throws GraphUnavailableException if the database cannot be reached
	 */
	default @Nullable Long numberAtHand() {
		return null;
	}

}
