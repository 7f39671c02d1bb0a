package dk.plangraf.graph;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * A row or map that came out of the graph, with values where a statement promises them.
 *
 * @param values values by name
 */
public record Row(Map<String, ? extends @Nullable Object> values) {

	/**
	 * A text that is always there.
	 * @param name name of the column
	 * @return the text
	 */
	public String text(String name) {
		return (String) value(name);
	}

	/**
	 * A text that need not be there.
	 * @param name name of the column
	 * @return the text or null
	 */
	public @Nullable String findText(String name) {
		return (String) this.values.get(name);
	}

	/**
	 * A whole number that need not be there.
	 * @param name name of the column
	 * @return the number or null
	 */
	public @Nullable Integer findNumber(String name) {
		return (this.values.get(name) instanceof Number number) ? Integer.valueOf(number.intValue()) : null;
	}

	/**
	 * A condition.
	 * @param name name of the column
	 * @return whether it holds
	 */
	public boolean is(String name) {
		return Boolean.TRUE.equals(this.values.get(name));
	}

	/**
	 * A list of texts.
	 * @param name name of the column
	 * @return the texts
	 */
	@SuppressWarnings("unchecked")
	public List<String> texts(String name) {
		return (List<String>) value(name);
	}

	/**
	 * A list of whole numbers.
	 * @param name name of the column
	 * @return the numbers
	 */
	@SuppressWarnings("unchecked")
	public List<Integer> numbers(String name) {
		return ((List<Number>) value(name)).stream().map(Number::intValue).toList();
	}

	/**
	 * A list of maps.
	 * @param name name of the column
	 * @return the maps as rows
	 */
	@SuppressWarnings("unchecked")
	public List<Row> rows(String name) {
		return ((List<Map<String, Object>>) value(name)).stream().map(Row::new).toList();
	}

	/**
	 * A list of maps that need not be there.
	 * @param name name of the column
	 * @return the maps as rows, or none
	 */
	public List<Row> findRows(String name) {
		return (this.values.get(name) != null) ? rows(name) : List.of();
	}

	/**
	 * A map that need not be there.
	 * @param name name of the column
	 * @return the map as a row, or null
	 */
	@SuppressWarnings("unchecked")
	public @Nullable Row findRow(String name) {
		Object map = this.values.get(name);
		return (map != null) ? new Row((Map<String, Object>) map) : null;
	}

	/**
	 * A map that is always there.
	 * @param name name of the column
	 * @return the map as a row
	 */
	public Row row(String name) {
		return new Row(map(name));
	}

	/**
	 * A map that is always there.
	 * @param name name of the column
	 * @return the map
	 */
	@SuppressWarnings("unchecked")
	public Map<String, Object> map(String name) {
		return (Map<String, Object>) value(name);
	}

	/**
	 * A value that is always there.
	 * @param name name of the column
	 * @return the value
	 */
	public Object value(String name) {
		return Objects.requireNonNull(this.values.get(name), name);
	}

}
