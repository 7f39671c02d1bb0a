package dk.plangraf.comparison;

import java.util.List;
import java.util.Objects;

import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import dk.plangraf.plan.Language;
import dk.plangraf.plan.Question;
import dk.plangraf.plan.Terms;

/** Similar initiatives. */
@Controller
class SimilarityController {

	private final SimilarityQueries queries;

	SimilarityController(SimilarityQueries queries) {
		this.queries = queries;
	}

	@QueryMapping
	List<SimilarInitiative> similarInitiatives(DataFetchingEnvironment env) {
		String to = Objects.requireNonNull(env.getArgument("to"));
		int first = Objects.requireNonNull(env.<Integer>getArgument("first"));
		return this.queries.similar(to, first, Question.of(env));
	}

	@SchemaMapping(typeName = "SimilarInitiative", field = "initiative")
	Object initiative(SimilarInitiative similar, DataFetchingEnvironment env) {
		return similar.entries().get(env, "Initiative", similar.measured().initiative());
	}

	@SchemaMapping(typeName = "SimilarityReason", field = "subject")
	@Nullable Object subject(SimilarityReason reason, DataFetchingEnvironment env) {
		Feature feature = reason.shared().feature();
		return (feature.kind() == SimilarityKind.WORD) ? null
				: reason.entries().get(env, SimilarityQueries.type(feature), feature.key());
	}

	@SchemaMapping(typeName = "SimilarityReason", field = "kindLabel")
	String kindLabel(SimilarityReason reason, DataFetchingEnvironment env) {
		return Terms.label("SimilarityKind", reason.kind().name(), Language.of(env.getArguments()));
	}

}
