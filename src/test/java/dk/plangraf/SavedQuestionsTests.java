package dk.plangraf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

/**
 * Every question and its whole answer, as a pair of files: those that GraphiQL opens
 * with, and those that are asked in tests only. To renew an answer, delete its file: the
 * next run writes it and fails, so that somebody reads it.
 */
class SavedQuestionsTests {

	private static final Path TABS = Path.of("src/main/resources/queries");

	private static final Path OTHERS = Path.of("src/test/resources/questions");

	private static final Path ANSWERS = Path.of("src/test/resources/expectations");

	/** What is another on every import or for every seed, and says so in its place. */
	private static final List<String> MASKED = List.of("version", "importedAt", "citation");

	/** The version of the data in a citation. */
	private static final Pattern VERSION = Pattern.compile("(Plangraf, (?:datasæt|data set) )[0-9a-f]{8}");

	private static final JsonMapper JSON = new JsonMapper();

	@ParameterizedTest
	@MethodSource("names")
	void aSavedQuestionHasTheAnswerThatWasRead(String name) {
		String answer = pretty(Api.embedded().ask(question(name)));
		Path file = ANSWERS.resolve(name + ".json");
		if (Files.notExists(file)) {
			write(file, answer);
			fail("The answer to '" + name + "' had no file. It stands in " + file + " now: read it, then run again.");
		}
		assertSame(read(file), answer, file.toString());
	}

	@ParameterizedTest
	@MethodSource("names")
	void aSavedQuestionHasTheSameAnswerOverBolt(String name) {
		assertSame(pretty(Api.embedded().ask(question(name))), pretty(Api.overBolt().ask(question(name))), name);
	}

	@ParameterizedTest
	@MethodSource("names")
	void aSavedQuestionTakesTwoStatementsAtMost(String name) {
		for (Api api : List.of(Api.embedded(), Api.overBolt())) {
			StatementCounter counter = api.instance().getBean(StatementCounter.class);
			counter.take();
			api.ask(question(name));
			assertThat(counter.take()).hasSizeBetween(1, 2);
		}
	}

	@ParameterizedTest
	@MethodSource("names")
	void aSavedQuestionBeginsWithItsTitleAndHasOneNamedOperation(String name) {
		assertThat(name).matches(Files.exists(file(TABS, name)) ? "[0-9]{2}-[a-z0-9-]+" : "[a-z][a-z0-9-]+");
		assertThat(question(name).lines().findFirst().orElseThrow()).matches("# \\p{Lu}.+\\?");
		assertThat(question(name).lines().filter((line) -> line.startsWith("query "))).hasSize(1);
	}

	@Test
	void thereAreAtLeastEightSavedQuestionsAndNoAnswerWithoutOne() throws IOException {
		assertThat(names(TABS)).hasSizeGreaterThanOrEqualTo(8);
		try (Stream<Path> answers = Files.list(ANSWERS)) {
			assertThat(answers.map((file) -> file.getFileName().toString().replace(".json", "")))
				.isSubsetOf(names().toList());
		}
	}

	private static Stream<String> names() {
		return Stream.of(TABS, OTHERS).flatMap(SavedQuestionsTests::names);
	}

	private static Stream<String> names(Path folder) {
		try (Stream<Path> files = Files.list(folder)) {
			return files.map((file) -> file.getFileName().toString().replace(".graphql", ""))
				.sorted()
				.toList()
				.stream();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String question(String name) {
		return read(Files.exists(file(TABS, name)) ? file(TABS, name) : file(OTHERS, name));
	}

	private static Path file(Path folder, String name) {
		return folder.resolve(name + ".graphql");
	}

	private static String pretty(Answer answer) {
		JsonNode document = JSON.readTree(VERSION.matcher(answer.body()).replaceAll("$1(masked)"));
		if (document.path("data").path("dataset") instanceof ObjectNode dataset) {
			MASKED.stream()
				.filter((field) -> dataset.path(field).isString())
				.forEach((field) -> dataset.put(field, "(masked)"));
		}
		DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
		return JSON.writer()
			.with(new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter))
			.writeValueAsString(document) + "\n";
	}

	/** Names the first line that differs: the documents are long. */
	private static void assertSame(String expected, String actual, String name) {
		String[] there = expected.split("\n", -1);
		String[] here = actual.split("\n", -1);
		int line = Arrays.mismatch(there, here);
		if (line >= 0) {
			fail("%s differs from line %d on. Expected:%n%s%nbut was:%n%s", name, line + 1, from(there, line),
					from(here, line));
		}
	}

	private static String from(String[] lines, int line) {
		return String.join("\n", Arrays.asList(lines).subList(line, Math.min(line + 5, lines.length)));
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void write(Path file, String text) {
		try {
			Files.createDirectories(file.getParent());
			Files.writeString(file, text);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
