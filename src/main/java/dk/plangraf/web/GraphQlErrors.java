package dk.plangraf.web;

import dk.plangraf.graph.GraphTimeoutException;
import dk.plangraf.graph.GraphUnavailableException;
import dk.plangraf.plan.BadInputException;
import dk.plangraf.plan.ErrorCode;
import graphql.ErrorClassification;
import graphql.GraphQLError;
import graphql.schema.DataFetchingEnvironment;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.stereotype.Component;

/** Says what went wrong while a field was fetched, without telling how we are built. */
@Component
final class GraphQlErrors extends DataFetcherExceptionResolverAdapter {

	private static final Logger log = LoggerFactory.getLogger(GraphQlErrors.class);

	@Override
	protected GraphQLError resolveToSingleError(Throwable failure, DataFetchingEnvironment env) {
		if (failure instanceof BadInputException bad) {
			return error(env, ErrorType.BAD_REQUEST, bad.code(), String.valueOf(bad.getMessage()));
		}
		if (failure instanceof GraphTimeoutException timeout) {
			return error(env, ErrorType.INTERNAL_ERROR, ErrorCode.TIMEOUT, "The answer took longer than "
					+ timeout.limit().toSeconds() + " s. Ask for fewer levels, smaller pages or fewer fields.");
		}
		if (failure instanceof GraphUnavailableException) {
			log.error("The database cannot be reached", failure);
			return error(env, ErrorType.INTERNAL_ERROR, ErrorCode.DATABASE_UNAVAILABLE,
					"The database cannot be reached at the moment. Nothing is lost; try again in a while.");
		}
		log.error("A field could not be fetched: {}", env.getExecutionStepInfo().getPath(), failure);
		return error(env, ErrorType.INTERNAL_ERROR, ErrorCode.INTERNAL_ERROR,
				"Something went wrong on our side; it has been logged. If it happens again, please report the query.");
	}

	private static GraphQLError error(DataFetchingEnvironment env, ErrorClassification kind, ErrorCode code,
			String message) {
		return GraphQLError.newError()
			.errorType(kind)
			.message(message)
			.location(env.getField().getSourceLocation())
			.path(env.getExecutionStepInfo().getPath())
			.extensions(java.util.Map.of("code", code.name()))
			.build();
	}

}
