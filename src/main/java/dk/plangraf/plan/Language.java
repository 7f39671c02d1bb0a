package dk.plangraf.plan;

import java.util.Map;

/** The language of a label. */
public enum Language {

	/** Danish. */
	DA,
	/** English. */
	EN;

	/**
	 * The language that a field's arguments ask for.
	 * @param arguments the arguments of a field with {@code language}
	 * @return the language
	 */
	public static Language of(Map<String, Object> arguments) {
		return valueOf(String.valueOf(arguments.getOrDefault("language", DA)));
	}

}
