package dk.plangraf.comparison;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dk.plangraf.graph.GlobalId;
import dk.plangraf.plan.BadInputException;
import dk.plangraf.plan.CoverageDimension;
import dk.plangraf.plan.ErrorCode;
import dk.plangraf.plan.Ids;
import dk.plangraf.plan.PlanComparisonScope;
import graphql.schema.DataFetchingFieldSelectionSet;
import org.jspecify.annotations.Nullable;

/** A comparison of plans as it was asked for. */
final class PlanComparisonRequest {

	private static final int FEWEST = 2;

	private static final int MOST = 10;

	private PlanComparisonRequest() {
	}

	/**
	 * Reads the request.
	 * @param arguments the arguments
	 * @param selection what is selected
	 * @return which plans, and what of them
	 * @throws BadInputException if the arguments do not name two to ten different plans
	 */
	static PlanComparisonScope of(Map<String, Object> arguments, DataFetchingFieldSelectionSet selection) {
		List<String> slugs = slugs(list(arguments, "plans"), list(arguments, "slugs"));
		if (slugs.size() < FEWEST || slugs.size() > MOST) {
			throw new BadInputException(ErrorCode.INVALID_ARGUMENT,
					"A comparison is of " + FEWEST + " to " + MOST + " plans, and " + slugs.size() + " were named.");
		}
		Set<String> different = new HashSet<>();
		slugs.stream().filter((slug) -> !different.add(slug)).findFirst().ifPresent((slug) -> {
			throw new BadInputException(ErrorCode.INVALID_ARGUMENT, "The plan '" + slug
					+ "' is named twice: a plan is compared with others only. Name each plan once.");
		});
		Set<CoverageDimension> dimensions = EnumSet.noneOf(CoverageDimension.class);
		for (CoverageDimension dimension : CoverageDimension.values()) {
			if (selection.contains(dimension.list())) {
				dimensions.add(dimension);
			}
		}
		return new PlanComparisonScope(slugs, "WHOLE".equals(arguments.get("years")), dimensions,
				!Selected.fields(selection, Set.of("passages")).isEmpty(), selection.contains("targets"),
				slugs.size() == FEWEST && selection.contains("changes"));
	}

	private static List<String> slugs(@Nullable List<String> ids, @Nullable List<String> slugs) {
		if (ids != null && slugs == null) {
			return ids.stream().map(PlanComparisonRequest::slug).toList();
		}
		if (slugs == null || ids != null) {
			throw new BadInputException(ErrorCode.INVALID_ARGUMENT,
					"Plans are named by 'plans', which are ids, or by 'slugs': give exactly one of them.");
		}
		return new ArrayList<>(slugs);
	}

	private static String slug(String id) {
		GlobalId decoded = Ids.decode(id);
		if (!decoded.type().equals("EmploymentPlan")) {
			throw new BadInputException(ErrorCode.INVALID_ARGUMENT, "'" + id + "' is the id of a " + decoded.type()
					+ ", and plans are compared. Take ids from 'plans { nodes { id } }'.");
		}
		return decoded.key();
	}

	@SuppressWarnings("unchecked")
	private static @Nullable List<String> list(Map<String, Object> arguments, String name) {
		return (List<String>) arguments.get(name);
	}

}
