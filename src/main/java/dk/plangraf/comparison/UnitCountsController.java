package dk.plangraf.comparison;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import dk.plangraf.plan.BadInputException;
import dk.plangraf.plan.CountDimension;
import dk.plangraf.plan.ErrorCode;
import dk.plangraf.plan.Language;
import dk.plangraf.plan.PlanQueries;
import dk.plangraf.plan.Question;
import dk.plangraf.plan.UnitCountBase;
import dk.plangraf.plan.UnitCountQueries;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Numbers of units: one statement counts, one brings the entries that are selected. */
@Controller
class UnitCountsController {

	private final UnitCountQueries units;

	private final PlanQueries plans;

	UnitCountsController(UnitCountQueries units, PlanQueries plans) {
		this.units = units;
		this.plans = plans;
	}

	@QueryMapping
	UnitCounts initiativeCounts(DataFetchingEnvironment env) {
		return counts(this.units::initiatives, env);
	}

	@QueryMapping
	UnitCounts targetCounts(DataFetchingEnvironment env) {
		return counts(this.units::targets, env);
	}

	@SchemaMapping(typeName = "InitiativeCounts", field = "partYears")
	List<Object> initiativePartYears(UnitCounts counts, DataFetchingEnvironment env) {
		return partYears(counts, env);
	}

	@SchemaMapping(typeName = "TargetCounts", field = "partYears")
	List<Object> targetPartYears(UnitCounts counts, DataFetchingEnvironment env) {
		return partYears(counts, env);
	}

	@SchemaMapping(typeName = "InitiativeCountValue", field = "label")
	String initiativeLabel(CountValue value, DataFetchingEnvironment env) {
		return value.label(Language.of(env.getArguments()));
	}

	@SchemaMapping(typeName = "TargetCountValue", field = "label")
	String targetLabel(CountValue value, DataFetchingEnvironment env) {
		return value.label(Language.of(env.getArguments()));
	}

	@SchemaMapping(typeName = "InitiativeCountValue", field = "node")
	@Nullable Object initiativeNode(CountValue value, DataFetchingEnvironment env) {
		return node(value, env);
	}

	@SchemaMapping(typeName = "TargetCountValue", field = "node")
	@Nullable Object targetNode(CountValue value, DataFetchingEnvironment env) {
		return node(value, env);
	}

	private UnitCounts counts(Reading reading, DataFetchingEnvironment env) {
		List<CountDimension> dimensions = dimensions(env.getArgumentOrDefault("groupBy", List.of()));
		Map<String, Object> filter = Objects.requireNonNullElse(env.getArgument("filter"), Map.of());
		Question question = Question.of(env);
		Entries entries = new Entries();
		UnitCounts counts = UnitCounts.of(reading.read(dimensions, filter, question), dimensions, entries);
		counts.groups().forEach((group) -> group.values().forEach((value) -> {
			String type = value.dimension().type();
			if (type != null && value.value() != null) {
				entries.want(type, value.value());
			}
		}));
		entries.want("PlanYear", counts.partYears());
		entries.fetch(question, this.plans);
		return counts;
	}

	private static List<CountDimension> dimensions(List<String> names) {
		List<CountDimension> dimensions = names.stream().map(CountDimension::valueOf).distinct().toList();
		if (dimensions.isEmpty() || dimensions.size() > 2 || dimensions.size() < names.size()) {
			throw new BadInputException(ErrorCode.INVALID_ARGUMENT,
					"Units are counted by one dimension or by two different ones, and 'groupBy' is ["
							+ String.join(", ", names) + "].");
		}
		return dimensions;
	}

	private static List<Object> partYears(UnitCounts counts, DataFetchingEnvironment env) {
		return counts.entries().list(env, "PlanYear", counts.partYears());
	}

	private static @Nullable Object node(CountValue value, DataFetchingEnvironment env) {
		String type = value.dimension().type();
		String key = value.value();
		return (type != null && key != null) ? value.entries().get(env, type, key) : null;
	}

	/** Reads the units. */
	private interface Reading {

		UnitCountBase read(List<CountDimension> dimensions, Map<String, Object> filter, Question question);

	}

}
