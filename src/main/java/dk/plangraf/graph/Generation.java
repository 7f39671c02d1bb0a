package dk.plangraf.graph;

/**
 * A published generation of the data set. Nothing that readers see changes while it is
 * the newest, and none comes back: the moment tells it from one of the same number in a
 * store that was made anew.
 *
 * @param number its number, 0 before the first import
 * @param publishedAt when it was published, in milliseconds since 1970
 */
public record Generation(long number, long publishedAt) {

	/** Text of the statement that finds the newest one. */
	static final String NEWEST = "MATCH (d:Dataset {key: 'dataset'}) RETURN d.generation AS number, d.changedAt AS publishedAt";

}
