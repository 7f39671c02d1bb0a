package dk.plangraf.graph;

/** Makes what only the graph can make. */
public final class GraphUnavailableExceptions {

	private GraphUnavailableExceptions() {
	}

	/** One of them. */
	public static GraphUnavailableException any() {
		return new GraphUnavailableException(new IllegalStateException("a test has switched the database off"));
	}

}
