package dk.plangraf.web;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

import dk.plangraf.graph.Row;
import dk.plangraf.plan.ErrorCode;
import dk.plangraf.plan.Question;
import graphql.GraphQLContext;
import graphql.schema.GraphQLInputObjectType;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.graphql.ResponseError;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;

/**
 * Puts the questions behind a table to the API, in the process and through the same doors
 * as those that come over HTTP: same limits, same complaints.
 */
@Component
class TableQueries {

	private static final URI ADDRESS = URI.create("/graphql");

	/** There is none where a command runs that serves nothing. */
	private final ObjectProvider<WebGraphQlHandler> handler;

	private final GraphQlSource source;

	TableQueries(ObjectProvider<WebGraphQlHandler> handler, GraphQlSource source) {
		this.handler = handler;
		this.source = source;
	}

	/** A filter of the schema. */
	GraphQLInputObjectType filter(String type) {
		return this.source.schema().getTypeAs(type);
	}

	/**
	 * Asks one question.
	 * @param document the operation
	 * @param variables its variables
	 * @param former the answer to the former question of the same walk, whose data set is
	 * to be seen again; null for the first
	 * @return the answer
	 * @throws TableProblem if there is anything wrong
	 */
	Answer ask(String document, Map<String, Object> variables, @Nullable Answer former) {
		WebGraphQlRequest request = new WebGraphQlRequest(ADDRESS, new HttpHeaders(), new LinkedMultiValueMap<>(),
				Map.of(), Map.<String, Object>of("query", document, "variables", variables), "table", null);
		AtomicReference<@Nullable GraphQLContext> seen = new AtomicReference<>();
		request.configureExecutionInput((input, builder) -> {
			if (former != null) {
				Question.follow(former.context(), input.getGraphQLContext());
			}
			seen.set(input.getGraphQLContext());
			return input;
		});
		WebGraphQlResponse response = Objects.requireNonNull(this.handler.getObject().handleRequest(request).block());
		List<ResponseError> errors = response.getErrors();
		if (!errors.isEmpty()) {
			ResponseError first = errors.get(0);
			// whoever asks for a table knows of no variables
			throw TableProblem.of(ErrorCode.valueOf(String.valueOf(first.getExtensions().get("code"))),
					String.valueOf(first.getMessage()).replaceFirst("^Variable '\\w+' has an invalid value: ", ""));
		}
		return new Answer(new Row(Objects.requireNonNull(response.<Map<String, Object>>getData())),
				Objects.requireNonNull(seen.get()));
	}

	/**
	 * An answer without errors.
	 *
	 * @param data what was asked for
	 * @param context which data set it was found in
	 */
	record Answer(Row data, GraphQLContext context) {

		/** Version of the data set; null before the first import. */
		@Nullable String version() {
			return object("dataset").findText("version");
		}

		/** As much of the version as a file name needs. */
		String shortVersion() {
			String version = version();
			return (version != null) ? version.substring(0, 8) : "empty";
		}

		Row object(String name) {
			return new Row(this.data.map(name));
		}

	}

}
