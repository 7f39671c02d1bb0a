package dk.plangraf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

/**
 * The analyst's note that stands among the examples. To renew it, delete the page: the
 * next run writes it and fails, so that somebody reads it.
 */
class AnalystsNoteTests {

	private static final Path FOLDER = Path.of("src/examples/note");

	private static final Path PAGE = FOLDER.resolve("ministermaal.md");

	@Test
	void theNoteIsMadeOfItsQueryAlone() throws IOException {
		String query = Files.readString(FOLDER.resolve("ministermaal.graphql"));
		String body = Api.embedded().ask(query).sound().body();
		String page = new AnalystsNote(new JsonMapper().readTree(body).at("/data/coverage")).markdown();
		if (Files.notExists(PAGE)) {
			Files.writeString(PAGE, page);
			fail("The note had no page. It stands in " + PAGE + " now: read it, then run again.");
		}
		assertThat(page).isEqualTo(Files.readString(PAGE));
	}

	@Test
	void theNoteTakesTwoStatements() throws IOException {
		StatementCounter counter = Api.embedded().instance().getBean(StatementCounter.class);
		counter.take();
		Api.embedded().ask(Files.readString(FOLDER.resolve("ministermaal.graphql")));
		assertThat(counter.take()).hasSize(2);
	}

}
