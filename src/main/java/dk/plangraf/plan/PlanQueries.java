package dk.plangraf.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import dk.plangraf.graph.GenerationReader;
import dk.plangraf.graph.GlobalId;
import dk.plangraf.graph.GraphReader;
import dk.plangraf.graph.NodeLabel;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * The questions about what the graph holds. Each is one statement that brings all that is
 * selected, however deep; the answer is a map by result key (see {@link GraphWiring}).
 */
@Component
public final class PlanQueries {

	/** Ends the name of what is found below strategies. */
	private static final String BELOW = " below";

	private final GraphReader reader;

	private final GenerationReader generations;

	PlanQueries(GraphReader reader, GenerationReader generations) {
		this.reader = reader;
		this.generations = generations;
	}

	/** The entry of a type whose property has a value, or null. */
	@Nullable Object find(String type, String property, Object value, Question question) {
		List<?> found = (List<?>) Objects.requireNonNull(ask(question, (statement) -> {
			String x = statement.variable();
			return "COLLECT { MATCH (%s:%s {%s: %s}) WHERE %s RETURN %s LIMIT 1 }".formatted(x, type, property,
					statement.parameter(value), Statement.visible(x),
					Shapes.of(type).project(question.selection(), x, statement));
		}));
		return found.isEmpty() ? null : found.get(0);
	}

	/** A page of all entries of a type under the question's filter. */
	ListPage page(String type, String pattern, Question question) {
		Page page = Page.of(type, question.arguments());
		return askPage(question, (statement) -> {
			String x = statement.variable();
			return page.write(Readings.bind(pattern, "", x), x, question.selection(), statement);
		});
	}

	/** All entries of a type, in their order. */
	Object list(String type, Question question) {
		return Objects.requireNonNull(ask(question, (statement) -> {
			String x = statement.variable();
			return "COLLECT { MATCH (%s:%s) WHERE %s WITH %s ORDER BY %s.sort RETURN %s }".formatted(x, type,
					Statement.visible(x), x, x, Shapes.of(type).project(question.selection(), x, statement));
		}));
	}

	/** The minister's goals of a year, in that year's order. */
	Object goalsOf(int year, Question question) {
		return Objects.requireNonNull(ask(question, (statement) -> """
				COLLECT { MATCH (x:MinisterialGoal)<-[:OF]-(a:GoalAnnouncement {year: %s})
				WHERE %s AND %s WITH x, a ORDER BY a.sort RETURN %s }
				""".formatted(statement.parameter((long) year), Statement.visible("x"), Statement.visible("a"),
				Shapes.of("MinisterialGoal").project(question.selection(), "x", statement))));
	}

	/**
	 * The entries with global ids, by id, as far as they are in the data.
	 * @param ids the ids
	 * @param question the question, whose selection is what is wanted of them
	 * @return entries by id
	 */
	public Map<GlobalId, Object> nodes(List<GlobalId> ids, Question question) {
		Map<String, List<String>> keys = new LinkedHashMap<>();
		ids.stream()
			.filter((id) -> Shapes.all().containsKey(id.type()) && NodeLabel.find(id.type()).isPresent())
			.forEach((id) -> keys.computeIfAbsent(id.type(), (type) -> new ArrayList<>()).add(id.key()));
		List<Place> places = keys.entrySet()
			.stream()
			.map((entry) -> new Place(entry.getKey(), entry.getKey(), entry.getValue(), question.selection()))
			.toList();
		Map<GlobalId, Object> nodes = new LinkedHashMap<>();
		fetch(places, question)
			.forEach((type, entries) -> entries.forEach((key, entry) -> nodes.put(new GlobalId(type, key), entry)));
		return nodes;
	}

	/**
	 * Entries that an answer needs at several places, in one statement.
	 * @param places the places
	 * @param question the question that they are a part of
	 * @return the entries by path of the place
	 */
	@SuppressWarnings("unchecked")
	public Map<String, FetchedEntries> fetch(List<Place> places, Question question) {
		if (places.isEmpty()) {
			return Map.of();
		}
		Map<String, List<Map<String, Object>>> value = (Map<String, List<Map<String, Object>>>) Objects
			.requireNonNull(ask(question,
					(statement) -> places.stream()
						.flatMap((place) -> entries(place, statement).stream())
						.collect(Collectors.joining(", ", "{", "}"))));
		Map<String, FetchedEntries> fetched = new LinkedHashMap<>();
		for (Place place : places) {
			FetchedEntries entries = new FetchedEntries(place.count());
			value.getOrDefault(place.path(), List.of()).forEach(entries::add);
			value.getOrDefault(place.path() + BELOW, List.of()).forEach(entries::add);
			fetched.put(place.path(), entries);
		}
		return fetched;
	}

	private static List<String> entries(Place place, Statement statement) {
		if (place.selection() != null && place.type().equals(WordSearchShapes.TYPE)) {
			return List
				.of("`" + place.path() + "`: " + WordSearchShapes.entries(place.keys(), place.selection(), statement));
		}
		String x = statement.variable();
		List<String> entries = new ArrayList<>();
		if (!place.keys().isEmpty()) {
			entries.add(entries(place.path(), "(%s:%s) WHERE %s.key IN %s AND %s".formatted(x, place.type(), x,
					statement.parameter(place.keys()), Statement.visible(x)), x, place, statement));
		}
		if (!place.strategies().isEmpty()) {
			String s = statement.variable();
			entries.add(entries(place.path() + BELOW,
					"(%s:Strategy) WHERE %s.key IN %s AND %s MATCH (%s)<-[:PART_OF*0..]-(:Strategy)-[:HAS_INITIATIVE]->(%s:%s)"
						.formatted(s, s, statement.parameter(place.strategies()), Statement.visible(s), s, x,
								place.type()),
					x, place, statement));
		}
		return entries;
	}

	private static String entries(String name, String match, String x, Place place, Statement statement) {
		String position = FactConditions.UNITS.contains(place.type())
				? FetchedEntries.POSITION + ": " + x + ".position, " : "";
		return "`%s`: COLLECT { MATCH %s RETURN {%s: %s.key, %s%s: %s} }".formatted(name, match, FetchedEntries.KEY, x,
				position, FetchedEntries.ENTRY,
				statement.inEntriesOf(place.type(), place.count(), () -> place.project(x, statement)));
	}

	/** Puts one statement to the graph whose answer is a page. */
	@SuppressWarnings("unchecked")
	ListPage askPage(Question question, Function<Statement, String> expression) {
		return new ListPage((Map<String, @Nullable Object>) Objects.requireNonNull(ask(question, expression)));
	}

	/**
	 * Puts one statement to the graph, in the generation that the operation sees.
	 * @param question the question that the statement answers
	 * @param expression writes the expression that the answer is
	 * @return the answer
	 */
	@SuppressWarnings("unchecked")
	@Nullable Object ask(Question question, Function<Statement, String> expression) {
		Statement statement = new Statement();
		String written = expression.apply(statement);
		Long seen = question.generation();
		Long known = (seen != null) ? seen : this.generations.numberAtHand();
		List<Map<String, Object>> rows = this.reader.read(statement.text(written, known != null),
				statement.parameters(known));
		if (rows.isEmpty()) {
			throw new IllegalStateException("The database has no data set node: its migrations have not run.");
		}
		Map<String, Object> row = rows.get(0);
		Question.checkKnown((List<Map<String, Object>>) Objects.requireNonNull(row.get("unknown")));
		question.see(Objects.requireNonNull(row.get("generation")));
		return row.get("value");
	}

}
