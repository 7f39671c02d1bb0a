package dk.plangraf.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import dk.plangraf.plan.ErrorCode;
import dk.plangraf.plan.Language;
import dk.plangraf.plan.Terms;
import graphql.Scalars;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of a request for a table, as variables of a question. What the filters
 * are is up to the schema; whether their values are right, to the API.
 *
 * @param parameters values by name
 * @param filter the filter that the table takes
 */
record TableRequest(Map<String, String[]> parameters, GraphQLInputObjectType filter) {

	static final String LANGUAGE = "language";

	static final String DIALECT = "dialect";

	private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,9}");

	/**
	 * Takes the parameters.
	 * @param parameters values by name
	 * @param own names that the table takes beside those of the filter
	 * @param filter the filter that the table takes
	 * @return the request
	 * @throws TableProblem if there is a parameter that it does not take, or an empty one
	 */
	static TableRequest of(Map<String, String[]> parameters, List<String> own, GraphQLInputObjectType filter) {
		Set<String> known = new LinkedHashSet<>(own);
		filter.getFieldDefinitions().forEach((field) -> known.add(field.getName()));
		known.addAll(List.of(LANGUAGE, DIALECT));
		parameters.forEach((name, values) -> {
			if (!known.contains(name)) {
				throw TableProblem.of(ErrorCode.UNKNOWN_ARGUMENT,
						"There is no parameter '" + name + "'. This address takes: " + String.join(", ", known) + ".");
			}
			if (Arrays.stream(values).anyMatch((value) -> value.replace(',', ' ').isBlank())) {
				throw TableProblem.of(ErrorCode.INVALID_ARGUMENT,
						"The parameter '" + name + "' is empty: give it a value, or leave it out.");
			}
		});
		return new TableRequest(parameters, filter);
	}

	/** The one value of a parameter, or null. */
	@Nullable String find(String name) {
		String[] values = this.parameters.get(name);
		if (values == null) {
			return null;
		}
		if (values.length > 1) {
			throw TableProblem.of(ErrorCode.INVALID_ARGUMENT,
					"The parameter '" + name + "' is given " + values.length + " times: give it once.");
		}
		return values[0].strip();
	}

	/** The one value of a parameter out of a closed list, in any case, or null. */
	@Nullable String findTerm(String name, String list) {
		String value = find(name);
		return (value != null) ? term(name, value, List.copyOf(Terms.labels(list, Language.EN).keySet())) : null;
	}

	/** The value of a parameter as a whole number, or null. */
	@Nullable Integer findNumber(String name) {
		String value = find(name);
		return (value != null) ? number(name, value) : null;
	}

	/** The values of a parameter, given one by one or with commas between them. */
	@Nullable List<String> findAll(String name) {
		String[] values = this.parameters.get(name);
		return (values != null) ? Arrays.stream(values)
			.flatMap((value) -> Arrays.stream(value.split(",")))
			.map(String::strip)
			.filter((value) -> !value.isEmpty())
			.toList() : null;
	}

	CsvDialect dialect() {
		String value = find(DIALECT);
		if (value == null) {
			return CsvDialect.RFC4180;
		}
		return Arrays.stream(CsvDialect.values())
			.filter((dialect) -> dialect.name().equals(value.toUpperCase(Locale.ROOT)))
			.findFirst()
			.orElseThrow(() -> TableProblem.of(ErrorCode.INVALID_ARGUMENT, "There is no dialect '" + value
					+ "'. It is RFC4180 (commas, decimal points), or DANISH (semicolons, decimal commas)."));
	}

	/** The filter as the API takes it. */
	Map<String, Object> filterValues() {
		Map<String, Object> values = new LinkedHashMap<>();
		for (GraphQLInputObjectField field : this.filter.getFieldDefinitions()) {
			boolean list = GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(field.getType()));
			Object value = list ? elements(field) : find(field.getName());
			if (value != null) {
				values.put(field.getName(), value);
			}
		}
		return values;
	}

	private @Nullable Object elements(GraphQLInputObjectField field) {
		List<String> values = findAll(field.getName());
		if (values == null) {
			return null;
		}
		GraphQLType type = GraphQLTypeUtil.unwrapAll(field.getType());
		if (type instanceof GraphQLEnumType list) {
			List<String> terms = list.getValues().stream().map(GraphQLEnumValueDefinition::getName).toList();
			return values.stream().map((value) -> term(field.getName(), value, terms)).toList();
		}
		return type.equals(Scalars.GraphQLInt) ? values.stream().map((value) -> number(field.getName(), value)).toList()
				: values;
	}

	private static String term(String name, String value, List<String> terms) {
		String term = value.toUpperCase(Locale.ROOT);
		if (!terms.contains(term)) {
			throw TableProblem.of(ErrorCode.INVALID_ARGUMENT, "The parameter '" + name + "' has no value '" + value
					+ "'. It has: " + String.join(", ", terms) + ".");
		}
		return term;
	}

	private static Integer number(String name, String value) {
		if (!NUMBER.matcher(value).matches()) {
			throw TableProblem.of(ErrorCode.INVALID_ARGUMENT,
					"The parameter '" + name + "' takes whole numbers, and '" + value + "' is none.");
		}
		return Integer.valueOf(value);
	}

}
