package dk.plangraf.cli;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/**
 * What a command line holds besides a command's own options: settings written as
 * {@code --some.name=value}, for Spring to read.
 */
final class Settings {

	private static final Pattern SETTING = Pattern.compile("--(debug|trace|[A-Za-z][\\w-]*(\\.[\\w\\[\\]-]+)+=.*)",
			Pattern.DOTALL);

	private Settings() {
	}

	/** Complains about what Spring would silently leave aside. */
	static List<String> check(List<String> unmatched, @Nullable CommandSpec spec) {
		unmatched.stream().filter((argument) -> !SETTING.matcher(argument).matches()).findFirst().ifPresent((first) -> {
			throw new ParameterException(Objects.requireNonNull(spec).commandLine(),
					"Unknown argument: '" + first + "'. A setting is written as --some.name=value.");
		});
		return unmatched;
	}

}
