package dk.plangraf.plan;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.PropertyDataFetcher;
import graphql.schema.TypeResolver;
import graphql.schema.idl.FieldWiringEnvironment;
import graphql.schema.idl.InterfaceWiringEnvironment;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.UnionWiringEnvironment;
import graphql.schema.idl.WiringFactory;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;

/**
 * Hands the maps of a statement's answer on to GraphQL: a field takes the value at its
 * result key, a connection is cut out of its rows, and a type is what its map says.
 */
@Component
final class GraphWiring implements RuntimeWiringConfigurer {

	@Override
	public void configure(RuntimeWiring.Builder builder) {
		builder.wiringFactory(new Maps());
	}

	private static final class Maps implements WiringFactory {

		@Override
		public boolean providesTypeResolver(InterfaceWiringEnvironment environment) {
			return true;
		}

		@Override
		public TypeResolver getTypeResolver(InterfaceWiringEnvironment environment) {
			return typeResolver();
		}

		@Override
		public boolean providesTypeResolver(UnionWiringEnvironment environment) {
			return true;
		}

		@Override
		public TypeResolver getTypeResolver(UnionWiringEnvironment environment) {
			return typeResolver();
		}

		@Override
		public DataFetcher<?> getDefaultDataFetcher(FieldWiringEnvironment environment) {
			String name = environment.getFieldDefinition().getName();
			if (environment.getParentType().getName().endsWith("Connection")) {
				return connectionFetcher(name);
			}
			PropertyDataFetcher<Object> property = PropertyDataFetcher.fetching(name);
			boolean list = GraphQLTypeUtil.unwrapNonNull(environment.getFieldType()) instanceof GraphQLList;
			return fetcher((source, field, key, arguments) -> (source instanceof Map<?, ?> map)
					? value(list ? map.get(key) : one(map.get(key)), arguments)
					: property.get(field, source, Maps::noEnvironment));
		}

		/** What a statement brings in a list for the one that there may be. */
		private static @Nullable Object one(@Nullable Object value) {
			return (value instanceof List<?> list) ? (list.isEmpty() ? null : list.get(0)) : value;
		}

		private static @Nullable Object value(@Nullable Object value, Supplier<Map<String, Object>> arguments) {
			return (value instanceof Map<?, ?> parts && Citations.isMadeOf(parts))
					? Citations.of(values(parts), Language.of(arguments.get())) : value;
		}

		private static DataFetcher<?> connectionFetcher(String name) {
			return switch (name) {
				case "nodes", "edges" -> fetcher((source, field, key,
						arguments) -> page(source).rows().stream().map((row) -> row.get(key)).toList());
				case "pageInfo" -> fetcher((source, field, key, arguments) -> page(source).getPageInfo());
				case "notPlaced" -> fetcher((source, field, key, arguments) -> page(source).notPlaced());
				case "totalCount" -> fetcher((source, field, key, arguments) -> page(source).totalCount());
				case "facets" -> fetcher((source, field, key, arguments) -> page(source).facets(key));
				default -> throw new IllegalStateException("No reading for connections' field " + name);
			};
		}

		private static AnswerFetcher fetcher(AnswerFetcher fetcher) {
			return fetcher;
		}

		private static DataFetchingEnvironment noEnvironment() {
			throw new IllegalStateException("What an answer is made of has no methods that take an environment.");
		}

		private static TypeResolver typeResolver() {
			return (env) -> (GraphQLObjectType) env.getSchema().getType(AnswerTypes.name(env.getObject()));
		}

		private static ListPage page(Object source) {
			return (source instanceof ListPage page) ? page : new ListPage(values(source));
		}

		@SuppressWarnings("unchecked")
		private static Map<String, @Nullable Object> values(Object source) {
			return (Map<String, @Nullable Object>) source;
		}

	}

}
