package dk.plangraf.web;

import java.util.List;
import java.util.Locale;
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

	private static final String SEVERAL = " Ask for it in several operations.";

	private final GraphQLSchema schema;

	RequestErrors(GraphQlSource source) {
		this.schema = source.schema();
	}

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		// what GraphQL Java says is rewritten here, and we only know its English
		request.configureExecutionInput((input, builder) -> builder.locale(Locale.ENGLISH).build());
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
			return coded(error, ErrorCode.TOO_COMPLEX, error.getMessage() + SEVERAL);
		}
		String type = String.valueOf(error.getErrorType());
		return switch (type) {
			case "InvalidSyntax" -> error.getMessage().contains("parsing has been cancelled")
					? coded(error, ErrorCode.TOO_COMPLEX, "The query is too long or nested too deeply." + SEVERAL)
					: coded(error, ErrorCode.SYNTAX_ERROR, syntax(error.getMessage()));
			case "ValidationError", "OperationNotSupported" -> variable(error);
			default -> coded(error, ErrorCode.INTERNAL_ERROR, "Something went wrong on our side; it has been logged.");
		};
	}

	private GraphQLError variable(GraphQLError error) {
		String message = ValidationMessage.sentence(error.getMessage());
		return message.contains(Scalars.CODE_RULE) ? coded(error, ErrorCode.MALFORMED_CODE, message)
				: coded(error, ErrorCode.INVALID_ARGUMENT, message + ValidationMessage.members(message, this.schema));
	}

	private static String syntax(String message) {
		return message.replaceFirst("(?s)^Invalid syntax (?:with |.*(?=Offending))", "The document is not GraphQL: ")
			.replaceFirst("(?i)offending token '<EOF>'", "it ends too early,")
			.replaceFirst("(?si)offending token ('.*')(?= at line)", "$1 was not expected")
			.replaceFirst("(?s)ANTLR error 'token recognition error at: ('.*')'", "$1 was not expected")
				+ ". Look at brackets, quotation marks and names near there.";
	}

	private static boolean hasCode(GraphQLError error) {
		return error.getExtensions() != null && error.getExtensions().containsKey("code");
	}

	static GraphQLError coded(GraphQLError error, ErrorCode code, String message) {
		return GraphQLError.newError()
			.message(message)
			.locations(error.getLocations())
			.errorType(error.getErrorType())
			.extensions(Map.of("code", code.name(), "classification", "BAD_REQUEST"))
			.build();
	}

}
