package dk.plangraf.plan;

import java.util.List;

import graphql.schema.DataFetchingEnvironment;

import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The data set as a whole. */
@Controller
class DatasetController {

	private final DatasetQueries queries;

	DatasetController(DatasetQueries queries) {
		this.queries = queries;
	}

	@QueryMapping
	Object dataset(DataFetchingEnvironment env) {
		return this.queries.dataset(Question.of(env));
	}

	@SchemaMapping(typeName = "Dataset")
	List<Term> terms(DataFetchingEnvironment env) {
		String list = env.getArgument("list");
		if (list != null && !Terms.lists().contains(list)) {
			throw new BadInputException(ErrorCode.INVALID_ARGUMENT,
					"There is no list '" + list + "'. The lists are " + String.join(", ", Terms.lists()) + ".");
		}
		return Terms.lists()
			.stream()
			.filter((name) -> list == null || list.equals(name))
			.flatMap((name) -> Terms.labels(name, Language.DA).keySet().stream().map((value) -> new Term(name, value)))
			.toList();
	}

	@SchemaMapping(typeName = "Term")
	String label(Term term, DataFetchingEnvironment env) {
		return Terms.label(term.list(), term.value(), Language.of(env.getArguments()));
	}

	/** One value of a closed list. */
	record Term(String list, String value) {

	}

}
