package dk.plangraf.web;

import graphql.ExecutionResult;
import graphql.execution.AbortExecutionException;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.normalized.ExecutableNormalizedOperation;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Refuses questions that are nested too deeply or ask for too many fields. Counts with
 * all fragments written out: the limits that GraphQL Java brings along look into a
 * fragment once, however often it is spread.
 */
@Component
final class QuestionLimits extends SimplePerformantInstrumentation {

	/** Deep enough for any walk that makes sense, and for introspection. */
	private static final int DEPTH = 25;

	private static final int FIELDS = 1_000;

	@Override
	public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
			InstrumentationExecuteOperationParameters parameters, InstrumentationState state) {
		// the same tree that the data fetchers see; GraphQL Java gives up at 100,000
		// fields
		ExecutableNormalizedOperation question = parameters.getExecutionContext().getNormalizedQueryTree().get();
		check(question.getOperationDepth(), DEPTH, "is nested too deeply");
		check(question.getOperationFieldCount(), FIELDS, "has too many fields");
		return super.beginExecuteOperation(parameters, state);
	}

	private static void check(int asked, int most, String what) {
		if (asked > most) {
			throw new AbortExecutionException("The query " + what + ": " + asked + ", and " + most + " is the most.");
		}
	}

}
