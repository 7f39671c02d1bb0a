package dk.plangraf.plan;

import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

import graphql.TrivialDataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLFieldDefinition;
import org.jspecify.annotations.Nullable;

/**
 * Takes the value of a field out of an answer that is there already: nothing is fetched,
 * waited for or changed, so it may be asked without an environment, and more than once.
 */
@FunctionalInterface
public interface AnswerFetcher extends TrivialDataFetcher<@Nullable Object> {

	/**
	 * Takes the value.
	 * @param source the object that the field belongs to
	 * @param field the field
	 * @param resultKey name or alias under which the field was asked for
	 * @param arguments arguments of the field, defaults included
	 * @return the value
	 * @throws Exception if it cannot be taken
	 */
	@Nullable Object read(Object source, GraphQLFieldDefinition field, String resultKey, Supplier<Map<String, Object>> arguments)
			throws Exception;

	@Override
	default @Nullable Object get(DataFetchingEnvironment env) throws Exception {
		return read(Objects.requireNonNull(env.getSource()), env.getFieldDefinition(), env.getField().getResultKey(),
				env::getArguments);
	}

}
