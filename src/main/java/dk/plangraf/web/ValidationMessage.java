package dk.plangraf.web;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import dk.plangraf.plan.ErrorCode;
import graphql.GraphQLError;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.validation.ValidationError;
import graphql.validation.ValidationErrorType;
import org.jspecify.annotations.Nullable;

/**
 * A document that doesn't fit the schema, in words: what is wrong, and what the field or
 * type does take.
 *
 * @param error the error as GraphQL Java found it
 * @param schema the schema
 */
record ValidationMessage(ValidationError error, GraphQLSchema schema) {

	/** "Validation error (WrongType@[municipality/name]) : " before the sentence. */
	private static final Pattern PREFIX = Pattern.compile("^Validation error(?: \\([^)]*\\))? ?: ?");

	/** The value as GraphQL Java prints it, and what follows from its coercion. */
	private static final Pattern VALUE = Pattern
		.compile(" with value '.*'(?= (?:is not a valid|is missing|contains|must) )", Pattern.DOTALL);

	private static final Pattern QUOTED = Pattern.compile("'([^']*)'");

	GraphQLError toError() {
		String full = PREFIX.matcher(this.error.getMessage()).replaceFirst("");
		String withoutValue = VALUE.matcher(full).replaceFirst("");
		if (full.contains(Scalars.CODE_RULE)) {
			return coded(ErrorCode.MALFORMED_CODE, withoutValue.substring(withoutValue.indexOf(" - ") + 3));
		}
		String plain = sentence(withoutValue.replaceFirst("(?s) - .*", ""));
		Object type = this.error.getValidationErrorType();
		if (type == ValidationErrorType.UnknownArgument) {
			return coded(ErrorCode.UNKNOWN_ARGUMENT, plain + arguments());
		}
		if (type == ValidationErrorType.FieldUndefined) {
			return coded(ErrorCode.UNKNOWN_FIELD, plain + members(plain, this.schema));
		}
		if (type == ValidationErrorType.WrongType) {
			String members = members(plain, this.schema);
			return coded(ErrorCode.INVALID_ARGUMENT, plain + (members.isEmpty() ? membersOfArgument(plain) : members));
		}
		return coded((type == ValidationErrorType.MissingFieldArgument) ? ErrorCode.INVALID_ARGUMENT
				: ErrorCode.VALIDATION_ERROR, plain);
	}

	private String arguments() {
		GraphQLFieldDefinition field = field();
		if (field == null) {
			return "";
		}
		List<String> names = field.getArguments().stream().map(GraphQLNamedSchemaElement::getName).toList();
		return names.isEmpty() ? " The field '" + field.getName() + "' takes no arguments."
				: " The field '" + field.getName() + "' takes: " + String.join(", ", names) + ".";
	}

	/** What the type of the argument that a message begins with consists of. */
	private String membersOfArgument(String message) {
		Matcher quoted = QUOTED.matcher(message);
		GraphQLFieldDefinition field = field();
		GraphQLArgument argument = (field != null && quoted.find()) ? field.getArgument(quoted.group(1)) : null;
		return (argument != null) ? members(GraphQLTypeUtil.unwrapAll(argument.getType())) : "";
	}

	/** What the last type that a message quotes consists of. */
	static String members(String message, GraphQLSchema schema) {
		return QUOTED.matcher(message)
			.results()
			.map((quoted) -> schema.getType(quoted.group(1).replaceAll("[\\[\\]!]", "")))
			.filter(Objects::nonNull)
			.reduce((first, last) -> last)
			.map(ValidationMessage::members)
			.orElse("");
	}

	private static String members(GraphQLType type) {
		List<? extends GraphQLNamedSchemaElement> members = List.of();
		if (type instanceof GraphQLFieldsContainer container) {
			members = container.getFieldDefinitions();
		}
		else if (type instanceof GraphQLInputObjectType input) {
			members = input.getFieldDefinitions();
		}
		else if (type instanceof GraphQLEnumType list) {
			members = list.getValues();
		}
		return members.isEmpty() ? ""
				: members.stream()
					.map(GraphQLNamedSchemaElement::getName)
					.collect(Collectors.joining(", ", " It has: ", "."));
	}

	private @Nullable GraphQLFieldDefinition field() {
		GraphQLFieldsContainer type = this.schema.getQueryType();
		GraphQLFieldDefinition field = null;
		for (String name : Objects.requireNonNullElse(this.error.getQueryPath(), List.<String>of())) {
			field = (type != null) ? type.getFieldDefinition(name) : null;
			type = (field != null && GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLFieldsContainer next)
					? next : null;
		}
		return field;
	}

	private GraphQLError coded(ErrorCode code, String message) {
		return RequestErrors.coded(this.error, code, message);
	}

	static String sentence(String text) {
		String trimmed = text.strip();
		String begun = trimmed.substring(0, 1).toUpperCase(Locale.ROOT) + trimmed.substring(1);
		return begun.endsWith(".") ? begun : begun + ".";
	}

}
