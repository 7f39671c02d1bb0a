package dk.plangraf.graph;

import org.jspecify.annotations.Nullable;

/**
 * The data folder cannot be used; the message says in one line why, and what would help.
 */
public final class DataFolderException extends RuntimeException {

	DataFolderException(String message, @Nullable Throwable cause) {
		super(message, cause);
	}

}
