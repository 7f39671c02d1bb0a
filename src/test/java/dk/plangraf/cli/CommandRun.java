package dk.plangraf.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A command that was run in this process.
 *
 * @param exitCode its exit code
 * @param out lines on standard output
 * @param err lines on standard error
 */
record CommandRun(int exitCode, List<String> out, List<String> err) {

	static CommandRun of(String... commandLine) {
		PrintStream out = System.out;
		PrintStream err = System.err;
		ByteArrayOutputStream newOut = new ByteArrayOutputStream();
		ByteArrayOutputStream newErr = new ByteArrayOutputStream();
		try {
			System.setOut(new PrintStream(newOut, true, StandardCharsets.UTF_8));
			System.setErr(new PrintStream(newErr, true, StandardCharsets.UTF_8));
			return new CommandRun(PlangrafCommand.run(commandLine), lines(newOut), lines(newErr));
		}
		finally {
			System.setOut(out);
			System.setErr(err);
		}
	}

	private static List<String> lines(ByteArrayOutputStream bytes) {
		return bytes.toString(StandardCharsets.UTF_8).lines().toList();
	}

}
