package dk.plangraf.plan;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The words of citations in one language, as kept in {@code citations.yaml}.
 *
 * @param language the language
 */
public record CitationWords(Language language) {

	private static final Map<String, List<String>> TEMPLATES = load();

	private static final Pattern NAME = Pattern.compile("\\{([a-zA-Z0-9]+)}");

	/**
	 * Fills a template.
	 * @param template name of the template
	 * @param values names and values in turn
	 * @return the words
	 */
	public String say(String template, Object... values) {
		Map<String, String> byName = new HashMap<>();
		for (int i = 0; i < values.length; i += 2) {
			byName.put((String) values[i], String.valueOf(values[i + 1]));
		}
		// a value may hold braces of its own, so all are put in at once
		return NAME.matcher(text(template))
			.replaceAll((match) -> Matcher
				.quoteReplacement(Objects.requireNonNull(byName.get(match.group(1)), () -> template + match.group())));
	}

	/**
	 * Puts a name, title or text that is not translated into quotation marks.
	 * @param text the text
	 * @return the quoted text
	 */
	public String quote(String text) {
		return say("quoted", "text", text);
	}

	/**
	 * What a municipality is called.
	 * @param name its name in the catalogue
	 * @return its name as an authority
	 */
	public String municipality(String name) {
		String own = "municipality." + name;
		return TEMPLATES.containsKey(own) ? say(own) : say("municipality", "name", name);
	}

	/**
	 * An enumeration: "a, b og c".
	 * @param parts its parts, one at least
	 * @return the enumeration
	 */
	public String enumerate(List<?> parts) {
		List<String> texts = parts.stream().map(String::valueOf).toList();
		int last = texts.size() - 1;
		return (last == 0) ? texts.get(0)
				: String.join(", ", texts.subList(0, last)) + " " + say("and") + " " + texts.get(last);
	}

	/**
	 * Completes a citation.
	 * @param sentence what it says
	 * @param details what is told in brackets after it
	 * @param version version of the data set
	 * @param plan the plan whose reading it rests on; null where it rests on none
	 * @return the citation
	 */
	public String complete(String sentence, List<String> details, String version, @Nullable CitedPlan plan) {
		String begun = sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
		String whole = details.isEmpty() ? begun : begun + " (" + String.join("; ", details) + ")";
		return (plan != null) ? say("end.coded", "sentence", whole, "version", version, "coding", plan.coding(this))
				: say("end", "sentence", whole, "version", version);
	}

	/** A number, with the marks of the language. */
	String number(double value) {
		DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ROOT);
		boolean danish = this.language == Language.DA;
		symbols.setDecimalSeparator(danish ? ',' : '.');
		symbols.setGroupingSeparator(danish ? '.' : ',');
		return new DecimalFormat("#,##0.##########", symbols).format(BigDecimal.valueOf(value));
	}

	/** Names of all templates. */
	static Set<String> templates() {
		return TEMPLATES.keySet();
	}

	/** The names that a template wants to be filled. */
	Set<String> namesIn(String template) {
		return NAME.matcher(text(template)).results().map((match) -> match.group(1)).collect(Collectors.toSet());
	}

	private String text(String template) {
		return Objects.requireNonNull(TEMPLATES.get(template), template).get(this.language.ordinal());
	}

	private static Map<String, List<String>> load() {
		try (InputStream in = Objects.requireNonNull(CitationWords.class.getResourceAsStream("/citations.yaml"))) {
			return new YAMLMapper().readValue(in, new TypeReference<>() {
			});
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
