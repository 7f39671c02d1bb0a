package dk.plangraf.graph;

import java.time.Duration;

/** A statement took longer than {@code plangraf.graph.timeout} allows. */
public final class GraphTimeoutException extends RuntimeException {

	private final Duration limit;

	GraphTimeoutException(Duration limit, Throwable cause) {
		super("The statement took longer than " + limit.toSeconds() + " s.", cause);
		this.limit = limit;
	}

	/**
	 * The time that a statement may take.
	 * @return the limit
	 */
	public Duration limit() {
		return this.limit;
	}

}
