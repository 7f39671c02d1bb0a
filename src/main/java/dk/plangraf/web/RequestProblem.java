package dk.plangraf.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import dk.plangraf.plan.ErrorCode;

/**
 * What is wrong with a request before there is an operation in it; told like any other
 * error of the API.
 */
final class RequestProblem extends RuntimeException {

	private static final long serialVersionUID = 1;

	private final int status;

	private RequestProblem(int status, String message) {
		super(message, null, false, false);
		this.status = status;
	}

	/** A body or an address that holds no operation. */
	static RequestProblem malformed(String message) {
		return new RequestProblem(400, message);
	}

	/** A fault in how HTTP is used. */
	static RequestProblem of(int status, String message) {
		return new RequestProblem(status, message);
	}

	int status() {
		return this.status;
	}

	Map<String, Object> body() {
		Map<String, Object> error = new LinkedHashMap<>();
		error.put("message", String.valueOf(getMessage()));
		error.put("extensions",
				new TreeMap<>(Map.of("code", ErrorCode.MALFORMED_REQUEST.name(), "classification", "BAD_REQUEST")));
		return Map.of("errors", List.of(error));
	}

}
