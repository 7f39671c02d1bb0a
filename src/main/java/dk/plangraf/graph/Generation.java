package dk.plangraf.graph;

import org.jspecify.annotations.Nullable;

/**
 * A published generation of the data set. Nothing that readers see changes while it is
 * the newest, and none comes back: the moment tells it from one of the same number in a
 * store that was made anew.
 * <p>
 * The moment is that of its release, which is found through an index, and a database
 * shows a transaction in its indexes last. So a generation with its moment is there
 * whole, and one that is just being published is another one, without.
 *
 * @param number its number, 0 before the first import
 * @param publishedAt when it was published, ISO 8601; null before the first import, and
 * while it is being published
 */
public record Generation(long number, @Nullable String publishedAt) {

	/** Text of the statement that finds the newest one. */
	static final String NEWEST = """
			MATCH (d:Dataset {key: 'dataset'}) WITH d.generation AS number
			OPTIONAL MATCH (r:Release {generation: number})
			RETURN number, r.importedAt AS publishedAt
			""";

}
