package dk.plangraf.web;

import java.util.List;
import java.util.Map;

import dk.plangraf.plan.ErrorCode;
import graphql.GraphQLError;
import graphql.execution.AbortExecutionException;
import graphql.schema.GraphQLSchema;
import graphql.validation.ValidationError;
import reactor.core.publisher.Mono;

import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;

/**
 * Gives the errors that come before any field is fetched a code, and says them in the
 * user's terms.
 */
@Component
final class RequestErrors implements WebGraphQlInterceptor {

	private final GraphQLSchema schema;

	RequestErrors(GraphQlSource source) {
		this.schema = source.schema();
	}

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		return chain.next(request).map((response) -> {
			List<GraphQLError> errors = response.getExecutionResult().getErrors();
			if (errors.stream().allMatch(RequestErrors::hasCode)) {
				return response;
			}
			return response.transform((builder) -> builder.errors(errors.stream().map(this::describe).toList()));
		});
	}

	private GraphQLError describe(GraphQLError error) {
		if (hasCode(error)) {
			return error;
		}
		if (error instanceof ValidationError invalid) {
			return new ValidationMessage(invalid, this.schema).toError();
		}
		if (error instanceof AbortExecutionException) {
			return coded(error, ErrorCode.TOO_COMPLEX,
					error.getMessage()
						.replace("maximum query depth exceeded", "The query is nested too deeply:")
						.replace("maximum query complexity exceeded", "The query has too many fields:")
							+ ". Ask for it in several operations.");
		}
		String type = String.valueOf(error.getErrorType());
		return switch (type) {
			case "InvalidSyntax" -> coded(error, ErrorCode.SYNTAX_ERROR, error.getMessage());
			case "ValidationError", "OperationNotSupported" ->
				coded(error, ErrorCode.INVALID_ARGUMENT, error.getMessage());
			default -> coded(error, ErrorCode.INTERNAL_ERROR, "Something went wrong on our side; it has been logged.");
		};
	}

	private static boolean hasCode(GraphQLError error) {
		return error.getExtensions() != null && error.getExtensions().containsKey("code");
	}

	static GraphQLError coded(GraphQLError error, ErrorCode code, String message) {
		return GraphQLError.newError()
			.message(message.replace("%", "%%"))
			.locations(error.getLocations())
			.errorType(error.getErrorType())
			.extensions(Map.of("code", code.name(), "classification", "BAD_REQUEST"))
			.build();
	}

}
