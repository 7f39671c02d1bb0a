package dk.plangraf.web;

import java.util.IdentityHashMap;
import java.util.Map;

import graphql.execution.AsyncExecutionStrategy;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStrategyParameters;
import graphql.execution.MergedField;
import graphql.schema.GraphQLObjectType;

/**
 * Executes root fields as GraphQL Java does, and completes what they bring in one go:
 * below a root field nothing is fetched any more, so nothing need be watched, scheduled
 * or waited for. Where anything is out of the ordinary (a null that must not be, a value
 * of a wrong type, a failure) the object is completed by GraphQL Java after all, so that
 * errors are its own.
 */
class DirectExecution extends AsyncExecutionStrategy {

	DirectExecution(DataFetcherExceptionHandler exceptionHandler) {
		super(exceptionHandler);
	}

	@Override
	protected Object completeValueForObject(ExecutionContext context, ExecutionStrategyParameters parameters,
			GraphQLObjectType type, Object result) {
		// introspection brings data fetchers of its own
		if (!type.getName().startsWith("__")) {
			ObjectCompletion completion = Completions.of(context).of(parameters, type);
			try {
				return completion.complete(result);
			}
			catch (IrregularValueException ex) {
				completion.leave();
			}
		}
		return super.completeValueForObject(context, parameters, type, result);
	}

	/** The completions of one operation, by field and type. */
	private static final class Completions {

		private final ExecutionContext context;

		private final Map<MergedField, Map<GraphQLObjectType, ObjectCompletion>> completions = new IdentityHashMap<>();

		Completions(ExecutionContext context) {
			this.context = context;
		}

		static Completions of(ExecutionContext context) {
			return context.getGraphQLContext().computeIfAbsent(Completions.class, (key) -> new Completions(context));
		}

		ObjectCompletion of(ExecutionStrategyParameters parameters, GraphQLObjectType type) {
			return this.completions.computeIfAbsent(parameters.getField(), (field) -> new IdentityHashMap<>())
				.computeIfAbsent(type,
						(any) -> new ObjectCompletion(
								new CompletionScope(this.context, parameters.getExecutionStepInfo()),
								parameters.getField(), parameters.getPath(), type));
		}

	}

}
