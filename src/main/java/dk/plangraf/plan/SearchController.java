package dk.plangraf.plan;

import dk.plangraf.text.TextSearch;
import graphql.schema.DataFetchingEnvironment;

import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** The search. */
@Controller
class SearchController {

	/** Nobody writes more, and each word costs. */
	private static final int WORDS = 32;

	private final SearchQueries queries;

	SearchController(SearchQueries queries) {
		this.queries = queries;
	}

	@QueryMapping
	ListPage search(DataFetchingEnvironment env) {
		Question question = Question.of(env);
		String query = question.text("query");
		TextSearch search = TextSearch.parse(query);
		if (search.size() > WORDS) {
			throw new BadInputException(ErrorCode.INVALID_ARGUMENT, "There are " + search.size()
					+ " words in the search, and " + WORDS + " is the most. Give those that matter.");
		}
		if (search.isEmpty()) {
			throw new BadInputException(ErrorCode.INVALID_ARGUMENT, "There is no word to look for in the search '"
					+ query + "'. Give one or more words, such as 'mentor'.");
		}
		return this.queries.search(search, question);
	}

}
