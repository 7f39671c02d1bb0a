package dk.plangraf.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dk.plangraf.comparison.CoverageQueries;
import dk.plangraf.graph.GlobalId;
import dk.plangraf.plan.BadInputException;
import dk.plangraf.plan.ErrorCode;
import dk.plangraf.plan.Ids;
import dk.plangraf.plan.PlanQueries;
import dk.plangraf.plan.Question;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Looks up any object by its global id. */
@Controller
class NodeController {

	private static final int MAXIMUM = 100;

	private final PlanQueries plans;

	private final CoverageQueries coverage;

	NodeController(PlanQueries plans, CoverageQueries coverage) {
		this.plans = plans;
		this.coverage = coverage;
	}

	@QueryMapping
	@Nullable Object node(DataFetchingEnvironment env) {
		String id = env.getArgumentOrDefault("id", "");
		return find(List.of(Ids.decode(id)), env).get(Ids.decode(id));
	}

	@QueryMapping
	List<@Nullable Object> nodes(DataFetchingEnvironment env) {
		List<String> ids = env.getArgumentOrDefault("ids", List.of());
		if (ids.size() > MAXIMUM) {
			throw new BadInputException(ErrorCode.PAGE_SIZE, "'nodes' takes at most " + MAXIMUM + " ids, and got "
					+ ids.size() + ". Ask in several operations.");
		}
		List<GlobalId> decoded = ids.stream().map(Ids::decode).toList();
		Map<GlobalId, Object> found = find(decoded, env);
		return decoded.stream().<@Nullable Object>map(found::get).toList();
	}

	private Map<GlobalId, Object> find(List<GlobalId> ids, DataFetchingEnvironment env) {
		Question question = Question.of(env);
		Map<GlobalId, Object> found = new HashMap<>(this.plans.nodes(ids, question));
		found.putAll(this.coverage.cells(ids, question));
		return found;
	}

}
