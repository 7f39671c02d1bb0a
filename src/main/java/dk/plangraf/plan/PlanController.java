package dk.plangraf.plan;

import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** The look-ups and lists. */
@Controller
class PlanController {

	private final PlanQueries queries;

	PlanController(PlanQueries queries) {
		this.queries = queries;
	}

	@QueryMapping
	@Nullable Object municipality(DataFetchingEnvironment env) {
		return this.queries.find("Municipality", "key", Question.of(env).text("code"), Question.of(env));
	}

	@QueryMapping
	ListPage municipalities(DataFetchingEnvironment env) {
		return this.queries.page("Municipality", "(x:Municipality)", Question.of(env));
	}

	@QueryMapping
	Object regions(DataFetchingEnvironment env) {
		return this.queries.list("Region", Question.of(env));
	}

	@QueryMapping
	Object labourMarketCouncils(DataFetchingEnvironment env) {
		return this.queries.list("LabourMarketCouncil", Question.of(env));
	}

	@QueryMapping
	@Nullable Object plan(DataFetchingEnvironment env) {
		String id = env.getArgument("id");
		String slug = env.getArgument("slug");
		if ((id == null) == (slug == null)) {
			throw new BadInputException(ErrorCode.INVALID_ARGUMENT,
					"A plan is looked up by 'id' or by 'slug': give exactly one of them.");
		}
		return (id != null) ? this.queries.find("EmploymentPlan", "id", Ids.decode(id).encode(), Question.of(env))
				: this.queries.find("EmploymentPlan", "key", Question.of(env).text("slug"), Question.of(env));
	}

	@QueryMapping
	ListPage plans(DataFetchingEnvironment env) {
		return this.queries.page("EmploymentPlan", "(x:EmploymentPlan)", Question.of(env));
	}

	@QueryMapping
	ListPage strategies(DataFetchingEnvironment env) {
		return this.queries.page("Strategy", "(x:Strategy)", Question.of(env));
	}

	@QueryMapping
	ListPage commitments(DataFetchingEnvironment env) {
		return this.queries.page("Commitment", "(x:Commitment)", Question.of(env));
	}

	@QueryMapping
	ListPage initiatives(DataFetchingEnvironment env) {
		return this.queries.page("Initiative", "(x:Initiative {top: true})", Question.of(env));
	}

	@QueryMapping
	ListPage targets(DataFetchingEnvironment env) {
		return this.queries.page("Target", "(x:Target)", Question.of(env));
	}

	@QueryMapping
	ListPage claims(DataFetchingEnvironment env) {
		return this.queries.page("Claim", "(x:Claim)", Question.of(env));
	}

	@QueryMapping
	@Nullable Object ministerialGoal(DataFetchingEnvironment env) {
		return this.queries.find("MinisterialGoal", "key", Question.of(env).text("key"), Question.of(env));
	}

	@QueryMapping
	Object ministerialGoals(DataFetchingEnvironment env) {
		Integer year = env.getArgument("year");
		return (year != null) ? this.queries.goalsOf(year, Question.of(env))
				: this.queries.list("MinisterialGoal", Question.of(env));
	}

	@QueryMapping
	Object goalSets(DataFetchingEnvironment env) {
		return this.queries.list("GoalSet", Question.of(env));
	}

	@QueryMapping
	Object sustainableDevelopmentGoals(DataFetchingEnvironment env) {
		return this.queries.list("SustainableDevelopmentGoal", Question.of(env));
	}

}
