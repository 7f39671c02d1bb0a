package dk.plangraf.plan;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The closed lists of the schema in words, as kept in {@code terms.yaml}.
 */
public final class Terms {

	private static final Terms TERMS = load();

	private final Map<String, Map<String, List<String>>> lists;

	private Terms(Map<String, Map<String, List<String>>> lists) {
		this.lists = lists;
	}

	/**
	 * The label of one value.
	 * @param list name of the enum
	 * @param value value of the enum
	 * @param language language of the label
	 * @return the label
	 */
	public static String label(String list, String value, Language language) {
		return Objects.requireNonNull(labels(list, language).get(value), () -> list + "." + value);
	}

	/**
	 * The labels of one list.
	 * @param list name of the enum
	 * @param language language of the labels
	 * @return labels by value, in the order of the schema
	 */
	public static Map<String, String> labels(String list, Language language) {
		Map<String, String> labels = new LinkedHashMap<>();
		Objects.requireNonNull(TERMS.lists.get(list), list)
			.forEach((value, words) -> labels.put(value, words.get(language.ordinal())));
		return labels;
	}

	/**
	 * The names of all lists.
	 * @return the names
	 */
	public static List<String> lists() {
		return List.copyOf(TERMS.lists.keySet());
	}

	private static Terms load() {
		try (InputStream in = Objects.requireNonNull(Terms.class.getResourceAsStream("/terms.yaml"))) {
			return new Terms(new YAMLMapper().readValue(in, new TypeReference<>() {
			}));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
