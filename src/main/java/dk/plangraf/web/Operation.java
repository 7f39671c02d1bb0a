package dk.plangraf.web;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.graphql.GraphQlRequest;
import org.springframework.graphql.support.DefaultGraphQlRequest;

/**
 * What a request to the end point asks for: the parameters of the GraphQL-over-HTTP
 * specification.
 *
 * @param query the document
 * @param operationName which of its operations is meant, if there are several
 * @param variables values of variables
 * @param extensions what else a client tells
 */
record Operation(String query, @Nullable String operationName, Map<String, Object> variables,
		Map<String, Object> extensions) {

	private static final List<String> TEXTS = List.of("query", "operationName");

	private static final List<String> OBJECTS = List.of("variables", "extensions");

	/**
	 * The operation in the body of a POST.
	 * @param body the body
	 * @param json reads it
	 * @return the operation
	 * @throws RequestProblem if there is none in it
	 */
	static Operation ofBody(byte[] body, JsonMapper json) {
		if (body.length == 0) {
			throw RequestProblem
				.malformed("The body is empty. It is a JSON object, such as {\"query\": \"{ dataset { version } }\"}.");
		}
		if (!(read(body, json, "The body") instanceof Map<?, ?> members)) {
			throw RequestProblem.malformed("The body is not a JSON object. It holds one operation,"
					+ " such as {\"query\": \"{ dataset { version } }\"}.");
		}
		return of(members);
	}

	/**
	 * The operation in the address of a GET.
	 * @param given the parameters of the address
	 * @param json reads those that are objects
	 * @return the operation
	 * @throws RequestProblem if there is none in it
	 */
	static Operation ofAddress(Map<String, String[]> given, JsonMapper json) {
		Map<String, @Nullable Object> members = new LinkedHashMap<>();
		for (String name : TEXTS) {
			String value = find(name, given);
			// a form sends what is left out as an empty parameter
			members.put(name, (value == null || value.isEmpty() && !name.equals("query")) ? null : value);
		}
		for (String name : OBJECTS) {
			String value = find(name, given);
			members.put(name, (value == null || value.isEmpty()) ? null
					: read(value.getBytes(StandardCharsets.UTF_8), json, "'" + name + "'"));
		}
		return of(members);
	}

	/** The same as Spring for GraphQL takes it. */
	GraphQlRequest toRequest() {
		return new DefaultGraphQlRequest(this.query, this.operationName, this.variables, this.extensions);
	}

	private static Operation of(Map<?, ?> members) {
		String query = text("query", members);
		if (query == null) {
			throw RequestProblem
				.malformed("There is no 'query'. It is the GraphQL document, such as '{ dataset { version } }'.");
		}
		return new Operation(query, text("operationName", members), object("variables", members),
				object("extensions", members));
	}

	private static @Nullable String text(String name, Map<?, ?> members) {
		Object value = members.get(name);
		if (value == null || value instanceof String) {
			return (String) value;
		}
		throw RequestProblem.malformed("'" + name + "' is not a string.");
	}

	@SuppressWarnings("unchecked")
	private static Map<String, Object> object(String name, Map<?, ?> members) {
		Object value = members.get(name);
		if (value == null) {
			return Map.of();
		}
		if (value instanceof Map<?, ?>) {
			return (Map<String, Object>) value;
		}
		throw RequestProblem.malformed("'" + name + "' is not a JSON object.");
	}

	private static @Nullable String find(String name, Map<String, String[]> given) {
		String[] values = given.get(name);
		if (values != null && values.length > 1) {
			throw RequestProblem.malformed("'" + name + "' is given " + values.length + " times: give it once.");
		}
		return (values != null) ? values[0] : null;
	}

	private static Object read(byte[] text, JsonMapper json, String what) {
		try {
			return json.readValue(text, Object.class);
		}
		catch (JacksonException ex) {
			throw RequestProblem
				.malformed(what + " is not JSON. Look at brackets, commas and quotation marks; texts are UTF-8.");
		}
	}

}
