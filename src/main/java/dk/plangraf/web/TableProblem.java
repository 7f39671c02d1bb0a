package dk.plangraf.web;

import dk.plangraf.plan.ErrorCode;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** What is wrong with a request for a table, as {@code application/problem+json}. */
final class TableProblem extends ErrorResponseException {

	private static final long serialVersionUID = 1;

	private TableProblem(HttpStatus status, ProblemDetail problem) {
		super(status, problem, null);
		// named here it is not looked for in 'Accept', which nobody may be able to read
		getHeaders().setContentType(MediaType.APPLICATION_PROBLEM_JSON);
	}

	/** A fault that the API has a code for. */
	static TableProblem of(ErrorCode code, String message) {
		HttpStatus status = switch (code) {
			case TIMEOUT -> HttpStatus.GATEWAY_TIMEOUT;
			case DATABASE_UNAVAILABLE -> HttpStatus.SERVICE_UNAVAILABLE;
			case INTERNAL_ERROR -> HttpStatus.INTERNAL_SERVER_ERROR;
			default -> HttpStatus.BAD_REQUEST;
		};
		return of(status, message, code);
	}

	/** A fault in how HTTP is used. */
	static TableProblem of(HttpStatus status, String message) {
		return of(status, message, null);
	}

	private static TableProblem of(HttpStatus status, String message, @Nullable ErrorCode code) {
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, message);
		if (code != null) {
			problem.setProperty("code", code.name());
		}
		return new TableProblem(status, problem);
	}

}
