package dk.plangraf.cli;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line. Without a command it serves the API. */
@Command(name = "plangraf", mixinStandardHelpOptions = true, versionProvider = Version.class,
		description = "Danish employment plans as a graph, over GraphQL. Without a command: serve.",
		subcommands = { ServeCommand.class, ImportCommand.class, ValidateCommand.class, CountsCommand.class,
				DiffCommand.class, AgreementCommand.class, CodebookCommand.class, WordsCommand.class },
		footer = { "", "Exit codes: 0 done; 1 the input has faults, nothing was changed; 2 the command line is wrong;",
				"3 something failed (database, files), what was there before is unchanged." })
public final class PlangrafCommand {

	private static final Logger logger = LoggerFactory.getLogger(PlangrafCommand.class);

	/** All went well. */
	static final int DONE = 0;

	/** The input has faults; nothing was changed. */
	static final int FAULTS = 1;

	/** Something that is not the input's fault failed. */
	static final int FAILED = 3;

	private PlangrafCommand() {
	}

	/**
	 * Runs a command line.
	 * @param args the arguments
	 * @return the exit code; the server's threads may still be running
	 */
	public static int run(String... args) {
		CommandLine commandLine = new CommandLine(new PlangrafCommand());
		// files are made of what is printed, whatever the character set of the terminal
		commandLine.setOut(new PrintWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8), true));
		commandLine.setErr(new PrintWriter(new OutputStreamWriter(System.err, StandardCharsets.UTF_8), true));
		commandLine.setCaseInsensitiveEnumValuesAllowed(true);
		commandLine.setExecutionExceptionHandler((failure, command, result) -> {
			logger.debug("The command failed", failure);
			command.getErr().println("plangraf: " + (isStopping() ? "stopped." : OneLine.of(failure)));
			return FAILED;
		});
		return commandLine.execute(withCommand(args));
	}

	/** Whether somebody has asked this process to end. */
	private static boolean isStopping() {
		try {
			Runtime.getRuntime().removeShutdownHook(new Thread());
			return false;
		}
		catch (IllegalStateException ex) {
			return true;
		}
	}

	private static String[] withCommand(String... args) {
		boolean named = args.length > 0
				&& (!args[0].startsWith("-") || List.of("-h", "--help", "-V", "--version").contains(args[0]));
		if (named) {
			return args;
		}
		List<String> serve = new ArrayList<>(List.of("serve"));
		serve.addAll(List.of(args));
		return serve.toArray(String[]::new);
	}

}
