package dk.plangraf.plan;

import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Target groups, instruments, indicators and partners. */
@Controller
class VocabularyController {

	private final PlanQueries queries;

	VocabularyController(PlanQueries queries) {
		this.queries = queries;
	}

	@QueryMapping
	@Nullable Object targetGroup(DataFetchingEnvironment env) {
		return find("TargetGroup", env);
	}

	@QueryMapping
	Object targetGroups(DataFetchingEnvironment env) {
		return this.queries.list("TargetGroup", Question.of(env));
	}

	@QueryMapping
	@Nullable Object instrument(DataFetchingEnvironment env) {
		return find("Instrument", env);
	}

	@QueryMapping
	Object instruments(DataFetchingEnvironment env) {
		return this.queries.list("Instrument", Question.of(env));
	}

	@QueryMapping
	@Nullable Object indicator(DataFetchingEnvironment env) {
		return find("Indicator", env);
	}

	@QueryMapping
	Object indicators(DataFetchingEnvironment env) {
		return this.queries.list("Indicator", Question.of(env));
	}

	@QueryMapping
	@Nullable Object partner(DataFetchingEnvironment env) {
		return find("Partner", env);
	}

	@QueryMapping
	ListPage partners(DataFetchingEnvironment env) {
		return this.queries.page("Partner", "(x:Partner)", Question.of(env));
	}

	private @Nullable Object find(String type, DataFetchingEnvironment env) {
		Question question = Question.of(env);
		return this.queries.find(type, "key", question.text("key"), question);
	}

}
