package dk.plangraf;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;

/** Writes selections from the schema, so that no field is forgotten. */
final class Selection {

	/** What belongs to its owner and has no neighbours of its own is always gone into. */
	private static final List<String> PARTS = List.of("Connection", "Edge", "PageInfo", "Coverage", "CoverageRow",
			"CoverageColumn", "CoverageEvidence", "LevelDistribution", "LevelTally", "CoverageTotals", "CellTally",
			"CoverageCounts", "CoverageBasisCounts", "TargetKindCounts", "FactSource", "Coding", "CouncilMembership",
			"DatasetCounts");

	private Selection() {
	}

	/** All fields of a type, and all scalar fields of the objects that they lead to. */
	static String everythingOf(GraphQLObjectType type, GraphQLSchema schema) {
		return fields(type, schema, 1);
	}

	/** The way along a path of fields, through the nodes of pages. */
	static String along(String path, String type, GraphQLSchema schema, UnaryOperator<String> selection) {
		int dot = path.indexOf('.');
		String name = (dot > 0) ? path.substring(0, dot) : path;
		GraphQLNamedType target = target(schema.getObjectType(type).getFieldDefinition(name));
		boolean page = target.getName().endsWith("Connection");
		String next = page ? target(((GraphQLObjectType) target).getFieldDefinition("nodes")).getName()
				: target.getName();
		String below = (dot > 0) ? along(path.substring(dot + 1), next, schema, selection) : selection.apply(next);
		return page ? name + "(first: 500) { nodes { " + below + " } }" : name + " { " + below + " }";
	}

	private static String fields(GraphQLFieldsContainer type, GraphQLSchema schema, int depth) {
		return type.getFieldDefinitions()
			.stream()
			.filter((field) -> field.getArguments().stream().noneMatch(Selection::isRequired))
			.map((field) -> field(field, schema, depth))
			.collect(Collectors.joining(" ", " { __typename ", " }"));
	}

	private static boolean isRequired(GraphQLArgument argument) {
		return GraphQLTypeUtil.isNonNull(argument.getType()) && !argument.hasSetDefaultValue();
	}

	private static String field(GraphQLFieldDefinition field, GraphQLSchema schema, int depth) {
		GraphQLNamedType target = target(field);
		if (target instanceof GraphQLUnionType union) {
			return (depth > 0) ? field.getName() + fragments(union.getTypes(), schema, depth) : "";
		}
		if (target.getName().endsWith("Edge")) {
			// its node is one of the page's nodes
			return field.getName() + " { cursor node { __typename } }";
		}
		if (target instanceof GraphQLFieldsContainer container) {
			boolean part = PARTS.stream().anyMatch(target.getName()::endsWith);
			if (depth == 0 && (!part || target.getName().endsWith("Connection"))) {
				return "";
			}
			String arguments = target.getName().endsWith("Connection") ? "(first: 3)" : "";
			return field.getName() + arguments + fields(container, schema, part ? depth : depth - 1);
		}
		return field.getName();
	}

	// each type under names of its own: fields of one name differ in type
	private static String fragments(List<? extends GraphQLNamedOutputType> types, GraphQLSchema schema, int depth) {
		return types.stream()
			.map((type) -> "... on " + type.getName() + " { "
					+ ((GraphQLObjectType) type).getFieldDefinitions()
						.stream()
						.map((field) -> field(field, schema, depth - 1))
						.filter((written) -> !written.isEmpty())
						.map((written) -> type.getName() + "_" + written.split("[ ({]")[0] + ": " + written)
						.collect(Collectors.joining(" "))
					+ " }")
			.collect(Collectors.joining(" ", " { __typename ", " }"));
	}

	private static GraphQLNamedType target(GraphQLFieldDefinition field) {
		GraphQLType type = GraphQLTypeUtil.unwrapAll(field.getType());
		return (GraphQLNamedType) type;
	}

}
