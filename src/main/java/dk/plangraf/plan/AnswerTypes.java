package dk.plangraf.plan;

import java.util.Map;

/** Of which GraphQL type the objects are that answers are made of. */
public final class AnswerTypes {

	private AnswerTypes() {
	}

	/**
	 * The object type of an object.
	 * @param object a map out of a statement's answer, or a record of a comparison
	 * @return name of the type
	 */
	public static String name(Object object) {
		return (object instanceof Map<?, ?> map) ? String.valueOf(map.get(ResultKeys.TYPE))
				: object.getClass().getSimpleName();
	}

}
