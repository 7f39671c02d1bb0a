package dk.plangraf.schema;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the changelog says of versions and of what breaks.
 *
 * @param text the whole file
 */
record Changelog(String text) {

	private static final Pattern RELEASE = Pattern.compile("(?m)^## \\[(\\d+\\.\\d+\\.\\d+)] - \\d{4}-\\d{2}-\\d{2}$");

	private static final Pattern UNRELEASED = Pattern.compile("(?ms)^## \\[Unreleased]$(.*?)(?=^## |\\z)");

	private static final Pattern BREAKING = Pattern.compile("(?ms)^### Breaking$(.*?)(?=^### |\\z)");

	private static final Pattern QUOTED = Pattern.compile("`([^`]+)`");

	/** The changelog as it is now. */
	static Changelog read() {
		try {
			return new Changelog(Files.readString(Path.of("CHANGELOG.md")));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The released versions, the newest first. */
	List<String> releases() {
		return RELEASE.matcher(this.text).results().map((match) -> match.group(1)).toList();
	}

	/**
	 * The coordinates that are said to break with the next release: those in backticks
	 * before the first colon of each item.
	 */
	List<String> breaking() {
		return section(UNRELEASED, this.text).flatMap((unreleased) -> section(BREAKING, unreleased))
			.flatMap(String::lines)
			.filter((line) -> line.startsWith("- "))
			.map((line) -> line.replaceFirst("(?<=`)\\s*: .*", ""))
			.flatMap((line) -> QUOTED.matcher(line).results())
			.map((match) -> match.group(1))
			.toList();
	}

	private static Stream<String> section(Pattern pattern, String text) {
		return pattern.matcher(text).results().map(Changelog::content);
	}

	private static String content(MatchResult match) {
		return match.group(1);
	}

}
