package dk.plangraf.plan;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import graphql.schema.SelectedField;
import org.jspecify.annotations.Nullable;

/**
 * What changed in the data set since a version: the steps from each release to the next,
 * as the import recorded them, taken together by element. What it said at the beginning
 * and what it says now decides; what happened in between does not count.
 */
final class Changes {

	/**
	 * The generation that is meant: null unless it is exactly one version. By
	 * {@code properties}, since Neo4j's planner loses its way where a statement reads the
	 * same indexed property at several depths.
	 */
	private static final String SINCE = """
			CALL (g) {
			  MATCH (n:Release) WITH properties(n) AS r WHERE r.comparable AND r.generation <= g
			  WITH r ORDER BY r.generation DESC
			  RETURN collect({version: r.version, generation: r.generation}) AS %2$s
			}
			WITH *, [r IN %2$s WHERE r.version STARTS WITH %1$s] AS %3$s
			WITH *, CASE WHEN size(%3$s) > 0 AND all(r IN %3$s WHERE r.version = %3$s[0].version)
			  THEN %3$s[0].generation END AS %4$s
			""";

	/** The steps since then, together, as a list of maps. */
	private static final String STEPS = """
			CALL (g, %1$s) {
			  MATCH (step:Change) WHERE %1$s < step.generation AND step.generation <= g
			  WITH step ORDER BY step.generation
			  WITH step.id AS id, collect(step) AS steps
			  WITH id, steps[0].before AS before, steps[-1] AS last
			  WHERE last.type <> 'Correction' AND coalesce(before, '') <> coalesce(last.after, '')
			  WITH id, before, last, CASE WHEN last.type = 'Claim' THEN COLLECT {
			    MATCH (correction:Change {corrects: id}) WITH properties(correction) AS c
			    WHERE %1$s < c.generation AND c.generation <= g AND c.before IS NULL
			    AND NOT EXISTS { MATCH (earlier:Change {id: c.id}) WITH properties(earlier) AS e
			      WHERE %1$s < e.generation AND e.generation < c.generation RETURN e }
			    RETURN c.id } ELSE [] END AS found
			  WITH id, before, last, CASE WHEN size(found) > 0 AND coalesce(head(COLLECT {
			    MATCH (plan:Change {plan: last.plan, type: 'EmploymentPlan'}) WITH properties(plan) AS p
			    WHERE %1$s < p.generation AND p.generation <= g
			    WITH p ORDER BY p.generation LIMIT 1 RETURN p.before IS NOT NULL }), true) THEN found ELSE [] END AS why
			  WITH {id: id, type: last.type, title: last.title, plan: last.plan, sort: last.sort, corrections: why,
			    generation: last.generation, kind: CASE WHEN size(why) > 0 THEN 'CORRECTED' WHEN before IS NULL THEN 'ADDED'
			      WHEN last.after IS NULL THEN 'REMOVED' ELSE 'CHANGED' END} AS change
			  RETURN collect(change) AS %2$s
			}
			""";

	private static final Pattern VERSION = Pattern.compile("[0-9a-f]{8,64}");

	/** How many versions a message names. */
	private static final int NAMED = 10;

	private Changes() {
	}

	/** A page of them. */
	static String since(SelectedField field, String n, Statement statement) {
		Map<String, Object> arguments = field.getArguments();
		Slice slice = Slice.of(arguments);
		Order order = Orders.of("DatasetChange", arguments.get("orderBy")).then(SortKey.of((x) -> x + ".id", false));
		String since = statement.parameter(version(arguments));
		String releases = statement.variable();
		String generation = statement.variable();
		String all = statement.variable();
		// before the RETURN, for in it Neo4j takes their aggregations for its own
		statement.first(SINCE.formatted(since, releases, statement.variable(), generation));
		statement.first(STEPS.formatted(generation, all));
		statement.check("CASE WHEN " + generation + " IS NULL THEN [{kind: 'version', key: " + since + ", known: [r IN "
				+ releases + " | left(r.version, 12)]}] ELSE [] END");
		Window window = new Window(slice, order, place("after", slice.after(), all, order, statement),
				place("before", slice.before(), all, order, statement));
		PageRows rows = new PageRows(field.getSelectionSet(), "UNWIND " + all + " AS change WITH change WHERE true",
				"change", "change", (node) -> Shapes.of("DatasetChange").project(node, "change", statement));
		return statement.inPageOf("DatasetChange", slice.size(), () -> rows.write(window, Map.of(), statement));
	}

	/** The variable of the place that a cursor's change has. */
	private static @Nullable String place(String argument, @Nullable String cursor, String all, Order order,
			Statement statement) {
		if (cursor == null) {
			return null;
		}
		String id = statement.parameter(cursor);
		String place = statement.variable();
		statement.first("WITH *, head([one IN " + all + " WHERE one.id = " + id + " | " + order.place("one") + "]) AS "
				+ place + "\n");
		statement.check(
				"CASE WHEN " + place + " IS NOT NULL THEN [] ELSE [{kind: '" + argument + "', key: " + id + "}] END");
		return place;
	}

	private static String version(Map<String, Object> arguments) {
		String given = String.valueOf(arguments.get("since"));
		String version = given.strip().toLowerCase(Locale.ROOT);
		if (!VERSION.matcher(version).matches()) {
			throw new BadInputException(ErrorCode.INVALID_ARGUMENT, "'" + given
					+ "' is not a version of the data set: give one as 'dataset { releases { version } }' tells it, or its"
					+ " first 8 or more characters.");
		}
		return version;
	}

	/** The complaint about a version that does not name one. */
	static BadInputException unknown(Map<String, Object> check) {
		List<?> all = (check.get("known") instanceof List<?> list) ? list : List.of();
		List<String> known = all.stream().map(String::valueOf).distinct().toList();
		String newest = String.join(", ", known.stream().limit(NAMED).toList());
		return new BadInputException(ErrorCode.UNKNOWN_VERSION,
				"'" + check.get("key") + "' is not the beginning of exactly one version that this instance knows. "
						+ (known.isEmpty() ? "It knows none yet." : "It knows, newest first: " + newest + more(known))
						+ " 'plangraf diff OLD NEW' compares any two seed folders.");
	}

	private static String more(List<String> known) {
		return (known.size() > NAMED)
				? " and " + (known.size() - NAMED) + " more, in 'dataset { releases { version } }'." : ".";
	}

}
