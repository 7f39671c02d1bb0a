package dk.plangraf.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import dk.plangraf.plan.AnswerTypes;
import graphql.Scalars;
import graphql.execution.MergedField;
import graphql.execution.ResultPath;
import graphql.schema.CoercingSerializeException;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLType;
import graphql.util.FpKit;
import org.jspecify.annotations.Nullable;

/** How values of one type are completed: as the GraphQL specification says. */
@FunctionalInterface
interface ValueCompletion {

	/**
	 * Completes a value.
	 * @param value the value that was fetched
	 * @return the value as it is answered
	 * @throws IrregularValueException if it is not one of its type
	 */
	@Nullable Object complete(@Nullable Object value);

	/** The completion of values of a type that are found under a field. */
	static ValueCompletion of(CompletionScope scope, GraphQLType type, MergedField field, ResultPath path) {
		if (type instanceof GraphQLNonNull nonNull) {
			return required(of(scope, nonNull.getWrappedType(), field, path));
		}
		if (type instanceof GraphQLList list) {
			return listOf(of(scope, list.getWrappedType(), field, path));
		}
		if (type instanceof GraphQLScalarType scalar) {
			return isText(scalar) ? (value) -> (value instanceof String) ? value : scalar(scope, scalar, value)
					: (value) -> scalar(scope, scalar, value);
		}
		if (type instanceof GraphQLEnumType values) {
			return (value) -> (value != null) ? serialized(() -> scope.serialize(values, value)) : null;
		}
		return (type instanceof GraphQLObjectType object) ? objectOf(scope, object, field, path)
				: objectOfAny(scope, field, path);
	}

	private static ValueCompletion required(ValueCompletion completion) {
		return (value) -> {
			Object completed = completion.complete(value);
			if (completed == null) {
				throw new IrregularValueException();
			}
			return completed;
		};
	}

	private static ValueCompletion listOf(ValueCompletion completion) {
		return (value) -> {
			if (value == null) {
				return null;
			}
			if (!(value instanceof Collection<?> values)) {
				throw new IrregularValueException();
			}
			List<@Nullable Object> completed = new ArrayList<>(values.size());
			for (Object one : values) {
				completed.add(completion.complete(one));
			}
			return completed;
		};
	}

	private static ValueCompletion objectOf(CompletionScope scope, GraphQLObjectType type, MergedField field,
			ResultPath path) {
		// most lists of an answer are empty, and what they would hold need not be
		// prepared
		Supplier<ObjectCompletion> completion = FpKit
			.intraThreadMemoize(() -> new ObjectCompletion(scope, field, path, type));
		return (value) -> (value != null) ? completion.get().complete(value) : null;
	}

	/** Objects of an interface or a union; each tells of which type it is. */
	private static ValueCompletion objectOfAny(CompletionScope scope, MergedField field, ResultPath path) {
		Map<String, ObjectCompletion> completions = new HashMap<>();
		return (value) -> (value != null) ? completions.computeIfAbsent(AnswerTypes.name(value), (name) -> {
			if (scope.schema().getType(name) instanceof GraphQLObjectType type) {
				return new ObjectCompletion(scope, field, path, type);
			}
			throw new IrregularValueException();
		}).complete(value) : null;
	}

	private static boolean isText(GraphQLScalarType scalar) {
		return scalar == Scalars.GraphQLString || scalar == Scalars.GraphQLID;
	}

	private static @Nullable Object scalar(CompletionScope scope, GraphQLScalarType scalar, @Nullable Object value) {
		if (value == null || (scalar == Scalars.GraphQLInt && value instanceof Integer)) {
			return value;
		}
		if (scalar == Scalars.GraphQLInt && value instanceof Long number && number.intValue() == number) {
			return number.intValue();
		}
		return serialized(() -> scope.serialize(scalar, value));
	}

	private static Object serialized(Supplier<Object> serialize) {
		try {
			return serialize.get();
		}
		catch (CoercingSerializeException ex) {
			throw new IrregularValueException();
		}
	}

}
