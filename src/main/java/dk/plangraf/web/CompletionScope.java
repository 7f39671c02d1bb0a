package dk.plangraf.web;

import java.util.Map;

import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStepInfo;
import graphql.execution.FieldCollector;
import graphql.execution.FieldCollectorParameters;
import graphql.execution.MergedField;
import graphql.execution.MergedSelectionSet;
import graphql.execution.ResultPath;
import graphql.execution.ValuesResolver;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.DataFetchingEnvironmentImpl;
import graphql.schema.DataFetchingFieldSelectionSetImpl;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;

/**
 * What all values below a field have in common while they are completed: the operation,
 * and the step of it that led there.
 *
 * @param operation the operation
 * @param step the step
 */
record CompletionScope(ExecutionContext operation, ExecutionStepInfo step) {

	private static final FieldCollector COLLECTOR = new FieldCollector();

	GraphQLSchema schema() {
		return this.operation.getGraphQLSchema();
	}

	/** What is selected of a type below a field. */
	MergedSelectionSet fields(MergedField field, GraphQLObjectType type) {
		return COLLECTOR.collectFields(FieldCollectorParameters.newParameters()
			.schema(schema())
			.objectType(type)
			.fragments(this.operation.getFragmentsByName())
			.variables(this.operation.getCoercedVariables().toMap())
			.graphQLContext(this.operation.getGraphQLContext())
			.build(), field);
	}

	DataFetcher<?> fetcher(GraphQLObjectType type, GraphQLFieldDefinition definition) {
		return schema().getCodeRegistry().getDataFetcher(type, definition);
	}

	Map<String, Object> arguments(GraphQLFieldDefinition definition, MergedField field) {
		if (definition.getArguments().isEmpty()) {
			return Map.of();
		}
		return ValuesResolver.getArgumentValues(schema().getCodeRegistry(), definition.getArguments(),
				field.getArguments(), this.operation.getCoercedVariables(), this.operation.getGraphQLContext(),
				this.operation.getLocale());
	}

	/** The environment of a field, but for the object that it belongs to. */
	DataFetchingEnvironment environment(GraphQLObjectType type, GraphQLFieldDefinition definition, MergedField field,
			ResultPath path) {
		Map<String, Object> arguments = arguments(definition, field);
		ExecutionStepInfo stepOfField = ExecutionStepInfo.newExecutionStepInfo()
			.type(definition.getType())
			.fieldDefinition(definition)
			.fieldContainer(type)
			.field(field)
			.path(path)
			.parentInfo(this.step)
			.build();
		return DataFetchingEnvironmentImpl.newDataFetchingEnvironment(this.operation)
			.arguments(arguments)
			.fieldDefinition(definition)
			.mergedField(field)
			.fieldType(definition.getType())
			.parentType(type)
			.executionStepInfo(stepOfField)
			.selectionSet(DataFetchingFieldSelectionSetImpl.newCollector(schema(), definition.getType(),
					() -> this.operation.getNormalizedQueryTree().get().getNormalizedField(field, type, path)))
			.build();
	}

	Object serialize(graphql.schema.GraphQLScalarType type, Object value) {
		return type.getCoercing().serialize(value, this.operation.getGraphQLContext(), this.operation.getLocale());
	}

	Object serialize(graphql.schema.GraphQLEnumType type, Object value) {
		return type.serialize(value, this.operation.getGraphQLContext(), this.operation.getLocale());
	}

}
