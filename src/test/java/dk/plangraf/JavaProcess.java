package dk.plangraf;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

/**
 * A program of the test class path in a process of its own. What it prints is kept and
 * can be waited for.
 */
public final class JavaProcess implements AutoCloseable {

	/** Far more than anything takes: only a failing test waits as long. */
	private static final Duration LIMIT = Duration.ofMinutes(3);

	private final Process process;

	private final List<String> out = new ArrayList<>();

	private final List<String> err = new ArrayList<>();

	private final List<Thread> readers;

	private JavaProcess(Process process) {
		this.process = process;
		this.readers = List.of(reader(process.getInputStream(), this.out), reader(process.getErrorStream(), this.err));
	}

	/** Starts a program. */
	public static JavaProcess start(Class<?> program, String... arguments) {
		List<String> command = new ArrayList<>();
		command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
		// what the newest JDKs want to be told
		ManagementFactory.getRuntimeMXBean()
			.getInputArguments()
			.stream()
			.filter((argument) -> argument.startsWith("--"))
			.forEach(command::add);
		command.addAll(List.of("-Xmx512m", "-XX:TieredStopAtLevel=1", program.getName()));
		command.addAll(List.of(arguments));
		ProcessBuilder builder = new ProcessBuilder(command);
		builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
		try {
			return new JavaProcess(builder.start());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Waits until a line with some text is on standard output or standard error. */
	public String awaitLine(String text) {
		long end = System.nanoTime() + LIMIT.toNanos();
		synchronized (this.out) {
			while (true) {
				for (String line : lines()) {
					if (line.contains(text)) {
						return line;
					}
				}
				boolean over = this.readers.stream().noneMatch(Thread::isAlive);
				if (over || System.nanoTime() > end) {
					return fail("'" + text + "' was never printed, but:\n" + String.join("\n", lines()));
				}
				waitForMore();
			}
		}
	}

	/** Waits until the process has ended by itself, and tells its exit code. */
	public int awaitExit() {
		try {
			boolean ended = this.process.waitFor(LIMIT.toSeconds(), TimeUnit.SECONDS);
			assertThat(ended).as("ends in time, having printed %s", lines()).isTrue();
			for (Thread reader : this.readers) {
				reader.join();
			}
			return this.process.exitValue();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	/** Asks the process to end (SIGTERM), and waits until it has. */
	public int stop() {
		this.process.toHandle().destroy();
		return awaitExit();
	}

	/** Ends the process on the spot (SIGKILL). */
	public void kill() {
		this.process.toHandle().destroyForcibly();
		awaitExit();
	}

	/** What is on standard output so far. */
	public List<String> out() {
		synchronized (this.out) {
			return List.copyOf(this.out);
		}
	}

	/** What is on standard error so far. */
	public List<String> err() {
		synchronized (this.out) {
			return List.copyOf(this.err);
		}
	}

	/** Both, one after the other. */
	public List<String> lines() {
		return Stream.concat(out().stream(), err().stream()).toList();
	}

	@Override
	public void close() {
		kill();
	}

	private void waitForMore() {
		try {
			this.out.wait(1_000);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	private Thread reader(InputStream stream, List<String> lines) {
		Thread thread = new Thread(() -> {
			try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
				for (String line = reader.readLine(); line != null; line = reader.readLine()) {
					add(lines, Objects.requireNonNull(line));
				}
			}
			catch (IOException ex) {
				add(lines, "(closed: " + ex.getMessage() + ")");
			}
		});
		thread.setDaemon(true);
		thread.start();
		return thread;
	}

	private void add(List<String> lines, String line) {
		synchronized (this.out) {
			lines.add(line);
			this.out.notifyAll();
		}
	}

}
