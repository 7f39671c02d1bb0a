package dk.plangraf.seed;

import java.util.Collection;
import java.util.stream.Collectors;

/**
 * What somebody might have meant, as part of a sentence.
 */
final class Choices {

	private static final int MANY = 20;

	private Choices() {
	}

	static String of(Collection<?> values) {
		String listed = values.stream()
			.sorted()
			.limit(MANY)
			.map((value) -> (value instanceof String) ? "\"" + value + "\"" : value.toString())
			.collect(Collectors.joining(", "));
		return (values.size() > MANY) ? listed + " and " + (values.size() - MANY) + " more" : listed;
	}

}
