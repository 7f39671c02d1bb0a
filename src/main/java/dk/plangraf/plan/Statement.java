package dk.plangraf.plan;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/**
 * One reading statement while it is written: its parameters, its variables, and the keys
 * in its filters that have to exist. Its text depends on the shape of the question only.
 * The variable {@code g} is the generation of the data set that the whole operation sees.
 */
final class Statement {

	/** The most elements that pages within pages may hold. */
	private static final long MAXIMUM = 10_000_000;

	private static final int TYPICAL = 20;

	private final Map<String, @Nullable Object> parameters = new LinkedHashMap<>();

	private final List<String> checks = new ArrayList<>();

	private final StringBuilder first = new StringBuilder();

	private int variables;

	/**
	 * How many elements the pages that are being written can hold, one inside the other.
	 */
	private long elements = 1;

	/** The types of those pages, the outermost first. */
	private final Deque<String> way = new ArrayDeque<>();

	/**
	 * A variable that is not used yet.
	 * @return its name
	 */
	String variable() {
		return "n" + this.variables++;
	}

	/**
	 * Binds a value.
	 * @param value a string, number, boolean, or a list or map of them
	 * @return the parameter as written in Cypher
	 */
	String parameter(Object value) {
		String name = "p" + this.parameters.size();
		this.parameters.put(name, value);
		return "$" + name;
	}

	/**
	 * Binds keys that must all be in the data; those that aren't come back in the column
	 * {@code unknown}.
	 * @param keys the keys
	 * @param kind what they are, in the user's terms
	 * @param label label of the nodes they name
	 * @param property property that holds the key
	 * @return the parameter as written in Cypher
	 */
	String knownKeys(List<?> keys, String kind, String label, String property) {
		String parameter = parameter(keys);
		checkKeys(parameter, kind, label, property);
		return parameter;
	}

	/**
	 * Wants keys to be in the data that are bound already.
	 * @param keys expression for the list of keys
	 * @param kind what they are, in the user's terms
	 * @param label label of the nodes they name
	 * @param property property that holds the key
	 */
	void checkKeys(String keys, String kind, String label, String property) {
		String x = variable();
		check("[key IN %s WHERE NOT EXISTS { MATCH (%s:%s {%s: key}) WHERE %s } | {kind: '%s', key: key}]"
			.formatted(keys, x, label, property, visible(x), kind));
	}

	/**
	 * Adds clauses that stand before the expression. They keep {@code g}.
	 * @param clauses the clauses, which leave one row
	 */
	void first(String clauses) {
		this.first.append(clauses);
	}

	/**
	 * Computes something once for the whole statement.
	 * @param expression the expression
	 * @return the variable that holds its value
	 */
	String let(String expression) {
		String name = variable();
		this.first.append("WITH *, ").append(expression).append(" AS ").append(name).append('\n');
		return name;
	}

	/**
	 * Adds to what comes back in the column {@code unknown}.
	 * @param complaints expression for a list of maps with {@code kind} and {@code key}
	 */
	void check(String complaints) {
		this.checks.add(complaints);
	}

	/**
	 * Writes what belongs to each element of a page. Going down the plans, a page counts
	 * for no more than {@value #TYPICAL} elements, for that is what there is in most;
	 * when the way comes back to a type that it has passed, it counts in full.
	 * @param type type of the elements
	 * @param size size of the page
	 * @param content writes it
	 * @return what was written
	 * @throws BadInputException if pages within pages would hold too many elements
	 */
	String inPageOf(String type, int size, Supplier<String> content) {
		return within(type, this.way.contains(type) ? size : Math.min(size, TYPICAL), content);
	}

	/**
	 * Writes what belongs to each of some entries that are known by their keys, such as
	 * those that a comparison leads to.
	 * @param type type of the entries
	 * @param count how many there are
	 * @param content writes it
	 * @return what was written
	 * @throws BadInputException if pages within them would hold too many elements
	 */
	String inEntriesOf(String type, int count, Supplier<String> content) {
		return within(type, Math.max(1, count), content);
	}

	private String within(String type, long factor, Supplier<String> content) {
		this.elements *= factor;
		if (this.elements > MAXIMUM) {
			throw new BadInputException(ErrorCode.TOO_COMPLEX, "Pages within pages could hold some " + this.elements
					+ " elements here, and " + MAXIMUM
					+ " is the most. Ask for smaller pages with 'first', for less of a comparison, or in several operations.");
		}
		this.way.addLast(type);
		String written = content.get();
		this.way.removeLast();
		this.elements /= factor;
		return written;
	}

	/**
	 * The condition that a node belongs to the generation that the operation sees.
	 * @param variable the node
	 * @return the condition
	 */
	static String visible(String variable) {
		return variable + ".visibleFrom <= g AND g < " + variable + ".visibleUntil";
	}

	/**
	 * Completes the statement: it returns one row with the columns {@code generation},
	 * {@code value} and {@code unknown}.
	 * @param expression what {@code value} is
	 * @param known whether the generation is known, and {@link #parameters} bind it
	 * @return the text
	 */
	String text(String expression, boolean known) {
		String unknown = this.checks.isEmpty() ? "[]" : String.join(" + ", this.checks);
		String generation = known ? "WITH $generation AS g\n"
				: "MATCH (dataset:Dataset {key: 'dataset'}) WITH dataset.generation AS g\n";
		return generation + this.first + "RETURN g AS generation, " + unknown + " AS unknown, " + expression
				+ " AS value";
	}

	Map<String, @Nullable Object> parameters(@Nullable Long generation) {
		Map<String, @Nullable Object> all = new LinkedHashMap<>(this.parameters);
		if (generation != null) {
			all.put("generation", generation);
		}
		return all;
	}

}
