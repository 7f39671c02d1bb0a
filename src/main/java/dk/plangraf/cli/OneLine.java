package dk.plangraf.cli;

import dk.plangraf.graph.DataFolderException;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;

import org.springframework.boot.web.server.PortInUseException;

/** What a failure comes down to, in one line and in the user's terms. */
final class OneLine {

	private OneLine() {
	}

	static String of(Throwable failure) {
		Throwable root = failure;
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof DataFolderException) {
				return String.valueOf(cause.getMessage());
			}
			if (cause instanceof AuthenticationException) {
				return "The database refuses the user name or password: check spring.neo4j.authentication.username and .password.";
			}
			if (cause instanceof ServiceUnavailableException) {
				return "The database at spring.neo4j.uri cannot be reached: " + cause.getMessage();
			}
			if (cause instanceof PortInUseException port) {
				return "Port " + port.getPort() + " is in use: stop the program that has it, or choose another with"
						+ " --server.port=PORT.";
			}
			root = cause;
		}
		String message = (root.getMessage() != null) ? root.getMessage() : root.getClass().getSimpleName();
		return message.strip().replaceAll("\\s*\\R\\s*", " ") + " (--logging.level.dk.plangraf.cli=debug tells more.)";
	}

}
