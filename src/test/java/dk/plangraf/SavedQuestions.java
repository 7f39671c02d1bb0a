package dk.plangraf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.springframework.context.ConfigurableApplicationContext;

/** The saved questions, put to one instance after the other. */
final class SavedQuestions {

	private static final Path FOLDER = Path.of("src/main/resources/queries");

	private SavedQuestions() {
	}

	/** What an instance says to each of them, and how many statements that took it. */
	static Map<String, Reply> replies(ConfigurableApplicationContext instance) throws IOException {
		Map<String, Reply> replies = new LinkedHashMap<>();
		StatementCounter counter = instance.getBean(StatementCounter.class);
		for (Path file : files()) {
			counter.take();
			String body = new Api(instance).ask(Files.readString(file)).body();
			replies.put(file.getFileName().toString(), new Reply(withoutMoment(body), counter.take().size()));
		}
		return replies;
	}

	/** When the data were imported is all that may differ between two databases. */
	private static String withoutMoment(String body) {
		return body.replaceAll("\"importedAt\":\"[^\"]+\"", "\"importedAt\":\"…\"")
			.replaceAll(" \\(\\d{4}-\\d{2}-\\d{2}\\)\\. CC BY", " (…). CC BY");
	}

	private static List<Path> files() throws IOException {
		try (Stream<Path> files = Files.list(FOLDER)) {
			return files.filter((file) -> file.toString().endsWith(".graphql")).sorted().toList();
		}
	}

	/**
	 * An answer and its price.
	 *
	 * @param body the answer
	 * @param statements how many statements it took
	 */
	record Reply(String body, int statements) {

	}

}
