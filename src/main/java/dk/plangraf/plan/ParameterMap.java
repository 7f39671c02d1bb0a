package dk.plangraf.plan;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Values that share one parameter of a statement. The database keeps a plan by the types
 * of parameters, and those of texts and lists tell how long they are; a map's tells
 * nothing. So one plan serves all that is given to a statement which takes long to plan.
 */
final class ParameterMap {

	private final Map<String, Object> values = new LinkedHashMap<>();

	private final String parameter;

	ParameterMap(Statement statement) {
		this.parameter = statement.parameter(this.values);
	}

	/**
	 * Binds a value.
	 * @param value a string, number, boolean, or a list or map of them
	 * @return the value as written in Cypher
	 */
	String bind(Object value) {
		String name = "v" + this.values.size();
		this.values.put(name, value);
		return this.parameter + "." + name;
	}

}
