package dk.plangraf.web;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import dk.plangraf.plan.AnswerFetcher;
import dk.plangraf.plan.AnswerTypes;
import graphql.ExecutionInput;
import graphql.GraphQL;
import graphql.execution.AsyncExecutionStrategy;
import graphql.execution.ExecutionStrategy;
import graphql.execution.SimpleDataFetcherExceptionHandler;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.TypeResolver;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class DirectExecutionTests {

	private static final String SCHEMA = """
			type Query { unit: Unit units: [Unit!] named: [Named!]! any: [Thing] }
			interface Named { name: String! }
			enum Kind { LISTED PROSE }
			type Unit implements Named { id: ID! name: String! kind: Kind count: Int! share: Float parts: [Unit!]! shout(times: Int = 1): String slow: String broken: String nested: [[Int!]!] }
			type Group implements Named { name: String! members: [Named!] }
			union Thing = Unit | Group
			""";

	private static final String EVERYTHING = """
			query Q($times: Int, $with: Boolean = true) {
			  unit { ...all parts { id kind parts { id } } twice: shout(times: $times) shout }
			  units { name count __typename nested }
			  named { __typename ... on Group { members { name ... on Unit { kind } } } name ... on Unit { count @include(if: $with) } }
			  any { ... on Unit { share } ... on Group { name } }
			}
			fragment all on Unit { count id name alias: name share kind }
			""";

	/** Objects of an answer: sound ones, and each with one thing wrong. */
	static Stream<Map<String, Object>> units() {
		return Stream.of(unit("whole"), with("no name", "name", null), with("kind of its own", "kind", "OTHER"),
				with("number too large", "count", 3_000_000_000L), with("number of another type", "count", 12),
				with("text for a number", "count", "twelve"), with("number for a text", "name", 7),
				with("no list", "parts", "none"), with("null in a list", "parts", Arrays.asList(unit("a"), null)),
				with("part without id", "parts", List.of(unit("a"), without(unit("b"), "id"))),
				with("nested null", "nested", List.of(Arrays.asList(1, null))),
				with("nested", "nested", List.of(List.of(1, 2), List.of())), with("no list at all", "parts", null));
	}

	@ParameterizedTest
	@MethodSource("units")
	void anAnswerIsWhatGraphQlJavaMakesOfIt(Map<String, Object> unit) {
		for (String query : List.of(EVERYTHING, EVERYTHING.replace("twice:", "slow broken twice:"),
				"{ unit { slow } named { name } }", "{ units { broken name } }")) {
			ExecutionInput question = ExecutionInput.newExecutionInput(query)
				.variables(Map.of("times", 2, "with", false))
				.build();
			Map<String, Object> expected = ask(new AsyncExecutionStrategy(new SimpleDataFetcherExceptionHandler()),
					unit, question);
			Map<String, Object> answer = ask(new DirectExecution(new SimpleDataFetcherExceptionHandler()), unit,
					question);
			assertThat(answer).isEqualTo(expected);
			assertThat(String.valueOf(answer)).as("order of the keys").isEqualTo(String.valueOf(expected));
		}
	}

	@Test
	void whatIsSoundIsNotLeftToGraphQlJava() {
		AtomicInteger left = new AtomicInteger();
		ask(counting(left), unit("whole"), ExecutionInput.newExecutionInput(EVERYTHING).build());
		assertThat(left).hasValue(0);
		ask(counting(left), with("no name", "name", null), ExecutionInput.newExecutionInput(EVERYTHING).build());
		assertThat(left).hasPositiveValue();
	}

	@Test
	void aSchemaTellsOfItself() {
		ExecutionInput question = ExecutionInput.newExecutionInput("{ __schema { types { name fields { name } } } }")
			.build();
		assertThat(ask(new DirectExecution(new SimpleDataFetcherExceptionHandler()), unit("whole"), question))
			.isEqualTo(
					ask(new AsyncExecutionStrategy(new SimpleDataFetcherExceptionHandler()), unit("whole"), question));
	}

	private static ExecutionStrategy counting(AtomicInteger left) {
		return new DirectExecution(new SimpleDataFetcherExceptionHandler()) {
			@Override
			protected Object executeObject(graphql.execution.ExecutionContext context,
					graphql.execution.ExecutionStrategyParameters parameters) {
				left.incrementAndGet();
				return super.executeObject(context, parameters);
			}
		};
	}

	private static Map<String, Object> ask(ExecutionStrategy strategy, Map<String, Object> unit,
			ExecutionInput question) {
		return GraphQL.newGraphQL(schema(unit))
			.queryExecutionStrategy(strategy)
			.build()
			.execute(question)
			.toSpecification();
	}

	private static GraphQLSchema schema(Map<String, Object> unit) {
		Map<String, Object> group = Map.of(".type", "Group", "name", "g", "members", List.of(unit, unit("other")));
		TypeResolver types = (env) -> (GraphQLObjectType) env.getSchema().getType(AnswerTypes.name(env.getObject()));
		AnswerFetcher shout = (source, field, key, arguments) -> String.valueOf(((Map<?, ?>) source).get("name"))
				+ "!".repeat((Integer) arguments.get().getOrDefault("times", 0));
		return new SchemaGenerator().makeExecutableSchema(new SchemaParser().parse(SCHEMA),
				RuntimeWiring.newRuntimeWiring()
					.type("Query",
							(type) -> type.dataFetcher("unit", (env) -> unit)
								.dataFetcher("units", (env) -> List.of(unit("first"), unit))
								.dataFetcher("named", (env) -> List.of(unit, group))
								.dataFetcher("any", (env) -> Arrays.asList(group, null, unit)))
					.type("Unit",
							(type) -> type.dataFetcher("shout", shout)
								.dataFetcher("slow", (env) -> CompletableFuture.supplyAsync(() -> "later"))
								.dataFetcher("broken", DirectExecutionTests::fail)
								.defaultDataFetcher(DirectExecutionTests::value))
					.type("Named", (type) -> type.typeResolver(types))
					.type("Thing", (type) -> type.typeResolver(types))
					.build());
	}

	private static Object value(DataFetchingEnvironment env) {
		return env.<Map<String, Object>>getSource().get(env.getField().getName());
	}

	private static Object fail(DataFetchingEnvironment env) {
		throw new IllegalStateException("broken at " + env.getExecutionStepInfo().getPath());
	}

	private static Map<String, Object> unit(String name) {
		Map<String, Object> unit = new HashMap<>(Map.of(".type", "Unit", "id", "id of " + name, "name", name, "kind",
				"LISTED", "count", 12L, "share", 0.5, "parts", List.of()));
		unit.put("nested", null);
		return unit;
	}

	private static Map<String, Object> with(String name, String field, Object value) {
		Map<String, Object> unit = unit(name);
		unit.put(field, value);
		return unit;
	}

	private static Map<String, Object> without(Map<String, Object> unit, String field) {
		unit.remove(field);
		return unit;
	}

}
