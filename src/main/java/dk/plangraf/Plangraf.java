package dk.plangraf;

import dk.plangraf.cli.PlangrafCommand;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The application: a command line, which serves the API unless told otherwise. */
@SpringBootApplication
public class Plangraf {

	/**
	 * Runs a command.
	 * @param args the command line
	 */
	public static void main(String[] args) {
		int exitCode = PlangrafCommand.run(args);
		if (exitCode != 0) {
			System.exit(exitCode);
		}
	}

}
