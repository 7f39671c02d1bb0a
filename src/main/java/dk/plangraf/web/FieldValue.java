package dk.plangraf.web;

import dk.plangraf.plan.AnswerFetcher;
import graphql.execution.DataFetcherResult;
import graphql.execution.MergedField;
import graphql.execution.ResultPath;
import graphql.introspection.Introspection;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.DelegatingDataFetchingEnvironment;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.util.FpKit;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Where the value of a field comes from. */
@FunctionalInterface
interface FieldValue {

	/**
	 * The value.
	 * @param source the object that the field belongs to
	 * @return the value, not completed yet
	 * @throws IrregularValueException if it is not there at once
	 */
	@Nullable Object of(Object source);

	/** The value of a field by its data fetcher. */
	static FieldValue of(CompletionScope scope, GraphQLObjectType type, GraphQLFieldDefinition definition,
			MergedField field, ResultPath path) {
		if (definition == Introspection.TypeNameMetaFieldDef) {
			return (source) -> type.getName();
		}
		DataFetcher<?> fetcher = scope.fetcher(type, definition);
		if (fetcher instanceof AnswerFetcher answer) {
			String key = field.getResultKey();
			Supplier<Map<String, Object>> arguments = FpKit
				.intraThreadMemoize(() -> scope.arguments(definition, field));
			return (source) -> sound(() -> answer.read(source, definition, key, arguments));
		}
		Supplier<DataFetchingEnvironment> environment = FpKit
			.intraThreadMemoize(() -> scope.environment(type, definition, field, path));
		return (source) -> sound(() -> fetcher.get(new EnvironmentOf(source, environment.get())));
	}

	private static @Nullable Object sound(Fetching fetching) {
		try {
			Object value = fetching.fetch();
			if (value instanceof CompletionStage || value instanceof DataFetcherResult) {
				throw new IrregularValueException();
			}
			return value;
		}
		catch (Exception ex) {
			throw new IrregularValueException();
		}
	}

	/** Fetches a value. */
	@FunctionalInterface
	interface Fetching {

		@Nullable Object fetch() throws Exception;

	}

	/** The environment of a field of one object. */
	final class EnvironmentOf extends DelegatingDataFetchingEnvironment {

		private final Object source;

		EnvironmentOf(Object source, DataFetchingEnvironment shared) {
			super(shared);
			this.source = source;
		}

		@Override
		@SuppressWarnings("unchecked")
		public <T> T getSource() {
			return (T) this.source;
		}

	}

}
