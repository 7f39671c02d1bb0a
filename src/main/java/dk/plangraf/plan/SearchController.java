package dk.plangraf.plan;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import graphql.schema.DataFetchingEnvironment;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** The search. */
@Controller
class SearchController {

	private final SearchQueries queries;

	SearchController(SearchQueries queries) {
		this.queries = queries;
	}

	@QueryMapping
	ListPage search(DataFetchingEnvironment env) {
		return this.queries.search(words(Question.of(env).text("query")), env.getArgument("types"), Question.of(env));
	}

	/** All words, so that none of their signs means anything to the index. */
	private static String words(String query) {
		List<String> words = Arrays.stream(query.toLowerCase(java.util.Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
			.filter((word) -> !word.isEmpty())
			.toList();
		if (words.isEmpty()) {
			throw new BadInputException(ErrorCode.INVALID_ARGUMENT,
					"There is no word in the search '" + query + "'. Give one or more words, such as 'mentor'.");
		}
		return words.stream().collect(Collectors.joining(" AND "));
	}

}
