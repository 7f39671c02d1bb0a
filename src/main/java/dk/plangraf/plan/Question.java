package dk.plangraf.plan;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import graphql.GraphQLContext;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.DataFetchingFieldSelectionSet;
import org.jspecify.annotations.Nullable;

/**
 * A root field as it was asked: its arguments, what is selected below it, and the
 * generation of the data set that its operation sees. The first statement of an operation
 * reads that generation, all others are held to it.
 *
 * @param arguments the field's arguments, defaults included
 * @param selection what is selected
 * @param context the context that the whole operation shares
 */
public record Question(Map<String, Object> arguments, DataFetchingFieldSelectionSet selection, GraphQLContext context) {

	private static final String GENERATION = "plangraf.generation";

	/** The arguments that name an element by its cursor. */
	private static final Set<String> CURSORS = Set.of("after", "before");

	/** The query that lists what there is, by kind. */
	private static final Map<String, String> WHERE = Map.ofEntries(
			Map.entry("municipality", "'municipalities { nodes { code } }'"),
			Map.entry("plan", "'plans { nodes { slug } }'"),
			Map.entry("ministerial goal", "'ministerialGoals { key }'"),
			Map.entry("UN goal", "'sustainableDevelopmentGoals { number }'"), Map.entry("region", "'regions { key }'"),
			Map.entry("council", "'labourMarketCouncils { key }'"), Map.entry("target group", "'targetGroups { key }'"),
			Map.entry("instrument", "'instruments { key }'"), Map.entry("partner", "'partners { nodes { key } }'"),
			Map.entry("indicator", "'indicators { key }'"), Map.entry("initiative", "'initiatives { nodes { id } }'"));

	/**
	 * The question that a data fetcher was called with.
	 * @param environment the data fetcher's environment
	 * @return the question
	 */
	public static Question of(DataFetchingEnvironment environment) {
		return new Question(environment.getArguments(), environment.getSelectionSet(), environment.getGraphQlContext());
	}

	/**
	 * Makes an operation see the same data set as a former one, so that the pages of one
	 * list fit together.
	 * @param former the context of the former operation
	 * @param next the context of the operation that has not begun yet
	 */
	public static void follow(GraphQLContext former, GraphQLContext next) {
		Object generation = former.get(GENERATION);
		if (generation != null) {
			next.put(GENERATION, generation);
		}
	}

	/**
	 * The generation of the data set that an operation has seen.
	 * @param context the operation's context
	 * @return its number; null if the operation has read nothing
	 */
	public static @Nullable Long generationSeenBy(GraphQLContext context) {
		return context.get(GENERATION);
	}

	/** A required argument. */
	String text(String argument) {
		return (String) Objects.requireNonNull(this.arguments.get(argument));
	}

	@Nullable Long generation() {
		return this.context.get(GENERATION);
	}

	void see(Object generation) {
		this.context.put(GENERATION, generation);
	}

	/** Complains about keys that a filter names and the data do not have. */
	static void checkKnown(List<Map<String, Object>> unknown) {
		if (unknown.isEmpty()) {
			return;
		}
		// where a key is wrong, nothing can be said of a cursor
		List<Map<String, Object>> keys = unknown.stream().filter((entry) -> !isOfCursor(entry)).toList();
		if (!keys.isEmpty() && keys.size() < unknown.size()) {
			checkKnown(keys);
		}
		Map<String, Object> first = unknown.get(0);
		if (CURSORS.contains(String.valueOf(first.get("kind")))) {
			throw new BadInputException(ErrorCode.MALFORMED_CURSOR, "The element that the cursor '" + first.get("kind")
					+ "' names is no longer in the data: begin again without '" + first.get("kind") + "'.");
		}
		if ("hit".equals(first.get("kind"))) {
			throw new BadInputException(ErrorCode.MALFORMED_CURSOR,
					"The element that the cursor '" + first.get("key")
							+ "' names is not found by this search: take it from"
							+ " another page of the same search with the same filter, or begin again without it.");
		}
		if ("version".equals(first.get("kind"))) {
			throw Changes.unknown(first);
		}
		String names = unknown.stream()
			.map((entry) -> entry.get("kind") + " '" + entry.get("key") + "'")
			.distinct()
			.collect(Collectors.joining(", "));
		String where = unknown.stream()
			.map((entry) -> WHERE.get(String.valueOf(entry.get("kind"))))
			.filter(Objects::nonNull)
			.distinct()
			.collect(Collectors.joining(", "));
		throw new BadInputException(ErrorCode.UNKNOWN_KEY,
				"Not in the data: " + names + ". What is in the data tells " + where + ".");
	}

	private static boolean isOfCursor(Map<String, Object> entry) {
		String kind = String.valueOf(entry.get("kind"));
		return CURSORS.contains(kind) || kind.equals("hit");
	}

}
