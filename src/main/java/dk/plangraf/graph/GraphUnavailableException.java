package dk.plangraf.graph;

/** The database cannot be reached, or is shutting down. */
public final class GraphUnavailableException extends RuntimeException {

	GraphUnavailableException(Throwable cause) {
		super("The database cannot be reached.", cause);
	}

}
