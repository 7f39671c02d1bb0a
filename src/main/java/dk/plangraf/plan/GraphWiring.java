package dk.plangraf.plan;

import java.util.Map;
import java.util.Objects;

import graphql.TrivialDataFetcher;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLObjectType;
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
			return trivial((env) -> (env.getSource() instanceof Map<?, ?> map) ? value(map.get(resultKey(env)), env)
					: property.get(env));
		}

		private static @Nullable Object value(@Nullable Object value, DataFetchingEnvironment env) {
			return (value instanceof Map<?, ?> parts && Citations.isMadeOf(parts))
					? Citations.of(values(parts), Language.of(env.getArguments())) : value;
		}

		private static DataFetcher<?> connectionFetcher(String name) {
			return switch (name) {
				case "nodes", "edges" ->
					trivial((env) -> page(env).rows().stream().map((row) -> row.get(resultKey(env))).toList());
				case "pageInfo" -> trivial((env) -> page(env).getPageInfo());
				case "notPlaced" -> trivial((env) -> page(env).notPlaced());
				case "totalCount" -> trivial((env) -> page(env).totalCount());
				case "facets" -> trivial((env) -> page(env).facets(resultKey(env)));
				default -> throw new IllegalStateException("No reading for connections' field " + name);
			};
		}

		// nothing is fetched here, so nothing need be watched or wrapped
		private static TrivialDataFetcher<@Nullable Object> trivial(TrivialDataFetcher<@Nullable Object> fetcher) {
			return fetcher;
		}

		private static TypeResolver typeResolver() {
			return (env) -> {
				Object object = env.getObject();
				String type = (object instanceof Map<?, ?> map) ? String.valueOf(map.get(ResultKeys.TYPE))
						: object.getClass().getSimpleName();
				return (GraphQLObjectType) env.getSchema().getType(type);
			};
		}

		private static String resultKey(DataFetchingEnvironment env) {
			return env.getField().getResultKey();
		}

		private static ListPage page(DataFetchingEnvironment env) {
			Object source = Objects.requireNonNull(env.getSource());
			return (source instanceof ListPage page) ? page : new ListPage(values(source));
		}

		@SuppressWarnings("unchecked")
		private static Map<String, @Nullable Object> values(Object source) {
			return (Map<String, @Nullable Object>) source;
		}

	}

}
