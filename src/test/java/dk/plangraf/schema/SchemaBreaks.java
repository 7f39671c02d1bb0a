package dk.plangraf.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import graphql.language.AstPrinter;
import graphql.language.Node;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLImplementingType;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputValueDefinition;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import graphql.schema.InputValueWithState;

/**
 * What of a schema breaks the promises of a former one; the rules are those of
 * {@code schema/README.md}. GraphQL Java has a comparison of its own; it leaves out new
 * implementations of interfaces, types that are reached through interfaces only and
 * defaults of input fields, names no arguments, and complains of a required argument that
 * has a default. So it is only the second witness here, in the tests.
 */
final class SchemaBreaks {

	private final GraphQLSchema before;

	private final GraphQLSchema now;

	private final TreeSet<SchemaBreak> found = new TreeSet<>();

	private SchemaBreaks(GraphQLSchema before, GraphQLSchema now) {
		this.before = before;
		this.now = now;
	}

	/**
	 * Compares two schemas.
	 * @param before the schema that clients were written for
	 * @param now the schema that they meet
	 * @return what breaks, in the order of the coordinates
	 */
	static List<SchemaBreak> between(GraphQLSchema before, GraphQLSchema now) {
		SchemaBreaks breaks = new SchemaBreaks(before, now);
		before.getAllTypesAsList().stream().filter((type) -> !type.getName().startsWith("__")).forEach(breaks::type);
		now.getAllTypesAsList().forEach(breaks::implementations);
		return List.copyOf(breaks.found);
	}

	private void type(GraphQLNamedType old) {
		GraphQLType type = this.now.getType(old.getName());
		if (type == null) {
			found(old.getName(), "the type is gone");
		}
		else if (!type.getClass().equals(old.getClass())) {
			found(old.getName(), "another kind of type");
		}
		else if (old instanceof GraphQLFieldsContainer container) {
			members(old.getName(), container.getFieldDefinitions(),
					((GraphQLFieldsContainer) type).getFieldDefinitions(), "field",
					(was, is) -> field(old.getName(), was, is), (added) -> {
						// clients do not see a field that they do not select
					});
		}
		else if (old instanceof GraphQLInputObjectType input) {
			inputs(old.getName() + ".", "", input.getFieldDefinitions(),
					((GraphQLInputObjectType) type).getFieldDefinitions(), "input field");
		}
		else if (old instanceof GraphQLEnumType list) {
			members(old.getName(), list.getValues(), ((GraphQLEnumType) type).getValues(), "value", (was, is) -> {
			}, (added) -> found(old.getName() + "." + added.getName(), "a new value"));
		}
		else if (old instanceof GraphQLUnionType union) {
			members(old.getName(), union.getTypes(), ((GraphQLUnionType) type).getTypes(), "member", (was, is) -> {
			}, (added) -> found(old.getName() + "." + added.getName(), "a new member"));
		}
	}

	/** Interfaces that a type, old or new, did not implement or does not any more. */
	private void implementations(GraphQLNamedType type) {
		List<String> is = interfaces(type);
		List<String> was = interfaces(this.before.getType(type.getName()));
		is.stream()
			.filter((name) -> !was.contains(name) && this.before.getType(name) != null)
			.forEach((name) -> found(name + "." + type.getName(), "a new type that implements it"));
		was.stream()
			.filter((name) -> !is.contains(name))
			.forEach((name) -> found(name + "." + type.getName(), "the type implements it no longer"));
	}

	private static List<String> interfaces(GraphQLType type) {
		return (type instanceof GraphQLImplementingType implementing)
				? implementing.getInterfaces().stream().map(GraphQLNamedSchemaElement::getName).toList() : List.of();
	}

	private void field(String type, GraphQLFieldDefinition was, GraphQLFieldDefinition is) {
		String coordinate = type + "." + was.getName();
		if (!isPromised(was.getType(), is.getType())) {
			found(coordinate, change(was.getType(), is.getType()));
		}
		inputs(coordinate + "(", ":)", was.getArguments(), is.getArguments(), "argument");
	}

	private void inputs(String prefix, String suffix, List<? extends GraphQLInputValueDefinition> was,
			List<? extends GraphQLInputValueDefinition> is, String kind) {
		Map<String, GraphQLInputValueDefinition> left = new LinkedHashMap<>();
		is.forEach((input) -> left.put(input.getName(), input));
		for (GraphQLInputValueDefinition old : was) {
			String coordinate = prefix + old.getName() + suffix;
			GraphQLInputValueDefinition input = left.remove(old.getName());
			if (input == null) {
				found(coordinate, "the " + kind + " is gone");
			}
			else if (!isAccepted(old.getType(), input.getType())) {
				found(coordinate, change(old.getType(), input.getType()));
			}
			else if (!defaultOf(old).equals(defaultOf(input))) {
				found(coordinate, "the default was " + defaultOf(old) + " and is " + defaultOf(input));
			}
		}
		left.values()
			.stream()
			.filter((input) -> GraphQLTypeUtil.isNonNull(input.getType()) && defaultOf(input).equals("none"))
			.forEach((input) -> found(prefix + input.getName() + suffix, "a new " + kind + " that has to be given"));
	}

	private <T extends GraphQLNamedSchemaElement> void members(String type, List<? extends T> was, List<? extends T> is,
			String kind, BiConsumer<T, T> kept, Consumer<T> added) {
		Map<String, T> left = is.stream()
			.collect(Collectors.toMap(GraphQLNamedSchemaElement::getName, (member) -> member, (a, b) -> a,
					LinkedHashMap::new));
		for (T old : was) {
			T member = left.remove(old.getName());
			if (member != null) {
				kept.accept(old, member);
			}
			else {
				found(type + "." + old.getName(), "the " + kind + " is gone");
			}
		}
		left.values().forEach(added);
	}

	/** Whether a result of one type is all that a client of the other counts on. */
	private static boolean isPromised(GraphQLType was, GraphQLType is) {
		if (GraphQLTypeUtil.isNonNull(is)) {
			return isPromised(GraphQLTypeUtil.isNonNull(was) ? GraphQLTypeUtil.unwrapOne(was) : was,
					GraphQLTypeUtil.unwrapOne(is));
		}
		if (was instanceof GraphQLList && is instanceof GraphQLList) {
			return isPromised(GraphQLTypeUtil.unwrapOne(was), GraphQLTypeUtil.unwrapOne(is));
		}
		return print(was).equals(print(is));
	}

	/** Whether whatever fitted one type fits the other. */
	private static boolean isAccepted(GraphQLType was, GraphQLType is) {
		return isPromised(is, was);
	}

	private static String change(GraphQLType was, GraphQLType is) {
		return "the type was " + print(was) + " and is " + print(is);
	}

	private static String print(GraphQLType type) {
		return GraphQLTypeUtil.simplePrint(type);
	}

	private static String defaultOf(GraphQLInputValueDefinition input) {
		InputValueWithState value = (input instanceof GraphQLArgument argument) ? argument.getArgumentDefaultValue()
				: ((GraphQLInputObjectField) input).getInputFieldDefaultValue();
		if (value.isNotSet()) {
			return "none";
		}
		Object set = Objects.requireNonNullElse(value.getValue(), "null");
		return (set instanceof Node<?> literal) ? AstPrinter.printAst(literal) : String.valueOf(set);
	}

	private void found(String coordinate, String what) {
		this.found.add(new SchemaBreak(coordinate, what));
	}

}
