package dk.plangraf.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Hands GraphiQL its saved questions: the files of {@code queries/}, in order of name.
 */
@RestController
class SavedQueries {

	private final List<SavedQuery> queries = load();

	@GetMapping("/graphiql/queries")
	ResponseEntity<List<SavedQuery>> list() {
		return ResponseEntity.ok().cacheControl(CacheControl.noCache()).body(this.queries);
	}

	private static List<SavedQuery> load() {
		try {
			return Arrays.stream(new PathMatchingResourcePatternResolver().getResources("classpath:queries/*.graphql"))
				.sorted(Comparator.comparing(Resource::getFilename))
				.map((file) -> SavedQuery.of(Objects.requireNonNull(file.getFilename()), text(file)))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String text(Resource file) {
		try {
			return file.getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
