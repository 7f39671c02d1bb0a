package dk.plangraf.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;

import dk.plangraf.seed.Finding;
import dk.plangraf.seed.SeedValidation;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/**
 * What a command prints.
 *
 * @param out for results
 * @param err for findings and progress
 */
record Report(PrintWriter out, PrintWriter err) {

	static Report of(@Nullable CommandSpec spec) {
		CommandSpec command = Objects.requireNonNull(spec);
		return new Report(command.commandLine().getOut(), command.commandLine().getErr());
	}

	/** Prints a line at once that tells how far something has come. */
	void progress(String line) {
		this.err.println(line);
		this.err.flush();
	}

	/**
	 * Prints the findings of a validation, and a line that sums them up.
	 * @param validation the validation
	 * @return whether it passed
	 */
	boolean print(SeedValidation validation) {
		return printAll(validation.findings()) && validation.seed().isPresent();
	}

	/**
	 * Prints findings, and a line that sums them up.
	 * @param findings the findings
	 * @return whether none of them is an error
	 */
	boolean printAll(List<Finding> findings) {
		boolean sound = print(findings);
		long errors = findings.stream().filter(Finding::isError).count();
		this.out.println(count(errors, "error") + ", " + count(findings.size() - errors, "notice") + ".");
		return sound;
	}

	/**
	 * Prints findings.
	 * @param findings the findings
	 * @return whether none of them is an error
	 */
	boolean print(List<Finding> findings) {
		findings.forEach((finding) -> this.err.println((finding.isError() ? "error: " : "notice: ") + finding));
		return findings.stream().noneMatch(Finding::isError);
	}

	private static String count(long number, String what) {
		return number + " " + what + ((number == 1) ? "" : "s");
	}

}
