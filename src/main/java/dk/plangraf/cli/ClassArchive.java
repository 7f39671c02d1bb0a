package dk.plangraf.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The classes of a start as the JVM keeps them for later ones. Where {@code bin/plangraf}
 * lets the JVM write them when the process ends, it takes them from then on if the
 * process had come to answer questions; a start that failed has too few.
 */
final class ClassArchive {

	/** Names the file that the classes will be in. */
	static final String PROPERTY = "plangraf.class-archive";

	private static final Logger logger = LoggerFactory.getLogger(ClassArchive.class);

	private ClassArchive() {
	}

	/** Tells that the server has started. */
	static void started() {
		String archive = System.getProperty(PROPERTY);
		if (archive == null) {
			return;
		}
		try {
			Files.createFile(Path.of(archive + ".ready"));
			Runtime.getRuntime()
				.addShutdownHook(new Thread(() -> System.err.println(
						"Plangraf has stopped, and keeps its classes so that later starts are faster; once, some seconds.")));
		}
		catch (IOException ex) {
			logger.debug("Later starts will be no faster", ex);
		}
	}

}
