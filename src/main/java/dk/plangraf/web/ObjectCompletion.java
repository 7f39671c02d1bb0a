package dk.plangraf.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import graphql.execution.MergedField;
import graphql.execution.MergedSelectionSet;
import graphql.execution.ResultPath;
import graphql.introspection.Introspection;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import org.jspecify.annotations.Nullable;

/**
 * How the objects of one type at one place of an answer are completed: what is selected
 * of them is looked at once, and not again for every object.
 */
final class ObjectCompletion {

	private final List<FieldCompletion> fields;

	private boolean left;

	/**
	 * Prepares it.
	 * @param scope where it is
	 * @param parent the field whose value the object is
	 * @param path path of that field; places in lists do not matter
	 * @param type type of the object
	 */
	ObjectCompletion(CompletionScope scope, MergedField parent, ResultPath path, GraphQLObjectType type) {
		MergedSelectionSet selected = scope.fields(parent, type);
		this.fields = new ArrayList<>(selected.size());
		for (MergedField field : selected.getSubFieldsList()) {
			GraphQLFieldDefinition definition = Introspection.getFieldDefinition(scope.schema(), type, field.getName());
			ResultPath here = path.segment(field.getResultKey());
			this.fields
				.add(new FieldCompletion(field.getResultKey(), FieldValue.of(scope, type, definition, field, here),
						ValueCompletion.of(scope, definition.getType(), field, here)));
		}
	}

	/**
	 * Completes an object.
	 * @param source the object
	 * @return values by result key
	 * @throws IrregularValueException if the ordinary way has to be taken
	 */
	Map<String, @Nullable Object> complete(Object source) {
		if (this.left) {
			throw new IrregularValueException();
		}
		Map<String, @Nullable Object> completed = new LinkedHashMap<>(this.fields.size() * 4 / 3 + 1);
		for (FieldCompletion field : this.fields) {
			completed.put(field.resultKey(), field.completion().complete(field.value().of(source)));
		}
		return completed;
	}

	/** From now on, takes the ordinary way at once: what follows is of the same kind. */
	void leave() {
		this.left = true;
	}

	private record FieldCompletion(String resultKey, FieldValue value, ValueCompletion completion) {
	}

}
