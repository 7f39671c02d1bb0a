package dk.plangraf.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dk.plangraf.graph.TextField;
import dk.plangraf.graph.TextSource;
import dk.plangraf.graph.TextWeight;
import dk.plangraf.text.TextRange;
import dk.plangraf.text.TextSearch;
import graphql.schema.SelectedField;
import org.jspecify.annotations.Nullable;

/**
 * Shows where in the texts of an element a search has found its words. The texts come
 * with the page, and only those of the page.
 */
final class Highlights {

	/** The most characters of a text that are shown. */
	private static final int LENGTH = 240;

	/** How many of them may stand before the first hit. */
	private static final int BEFORE = 60;

	private static final String ELLIPSIS = "…";

	private static final String TEXTS = "texts";

	private static final String WORDS = "words";

	private Highlights() {
	}

	/**
	 * Writes what is needed of an element.
	 * @param x variable of the element
	 * @return an expression for a map
	 */
	static String write(String x) {
		String texts = Stream.of(TextField.values())
			.flatMap((field) -> field.sources().stream().map((source) -> texts(field, source, x)))
			.collect(Collectors.joining(" + "));
		String words = Stream.of(TextWeight.values())
			.map((weight) -> "coalesce(" + x + "." + weight.property() + ", '')")
			.collect(Collectors.joining(" + "));
		return "{" + TEXTS + ": " + texts + ", " + WORDS + ": " + words + "}";
	}

	/** A list of pairs of a field and a text, or a list of texts. */
	private static String texts(TextField field, TextSource source, String x) {
		String end = (source.neighbour() != null) ? ":" + source.neighbour().label() : "";
		return switch (source.place()) {
			case ELEMENT -> pair(field, x, source);
			case NEXT ->
				collect("(" + x + ")-[:" + source.relationship() + "]->(t" + end + ")", field, source, "t.sort");
			case BEFORE ->
				collect("(" + x + ")<-[:" + source.relationship() + "]-(t" + end + ")", field, source, "t.sort");
			case RELATIONSHIP -> "COLLECT { MATCH (" + x + ")-[t:" + source.relationship()
					+ "]->() WITH t ORDER BY t.position RETURN " + pair(field, "t", source) + "[0] }";
		};
	}

	private static String collect(String pattern, TextField field, TextSource source, String order) {
		return "COLLECT { MATCH " + pattern + " WHERE " + Statement.visible("t") + " WITH t ORDER BY " + order
				+ " RETURN " + pair(field, "t", source) + "[0] }";
	}

	private static String pair(TextField field, String variable, TextSource source) {
		return "[['" + field.name() + "', " + variable + "." + source.property() + "]]";
	}

	/**
	 * The highlights of an element.
	 * @param found what {@link #write} has read
	 * @param search what was searched for
	 * @param selection the field as selected
	 * @return a map for each text with a hit, those of the greatest weight first
	 */
	static List<Map<String, Object>> of(Map<String, Object> found, TextSearch search, SelectedField selection) {
		String words = (String) Objects.requireNonNull(found.get(WORDS));
		List<Map<String, Object>> highlights = new ArrayList<>();
		for (Object pair : (List<?>) Objects.requireNonNull(found.get(TEXTS))) {
			List<?> fieldAndText = (List<?>) pair;
			TextField field = TextField.valueOf(String.valueOf(fieldAndText.get(0)));
			texts(fieldAndText.get(1)).forEach((text) -> {
				List<TextRange> hits = search.hits(text, words);
				if (!hits.isEmpty()) {
					highlights.add(highlight(field, fragment(text, hits), selection));
				}
			});
		}
		return highlights.stream().distinct().toList();
	}

	private static Stream<String> texts(@Nullable Object value) {
		if (value instanceof List<?> list) {
			return list.stream().map(String::valueOf);
		}
		// so come lists of strings from the database in the process
		if (value instanceof Object[] array) {
			return Stream.of(array).map(String::valueOf);
		}
		return (value != null) ? Stream.of(String.valueOf(value)) : Stream.of();
	}

	private static Map<String, Object> highlight(TextField field, List<Part> fragment, SelectedField selection) {
		return map("SearchHighlight", selection, (selected) -> switch (selected.getName()) {
			case "field" -> field.name();
			case "label" -> Terms.label("SearchField", field.name(), Language.of(selected.getArguments()));
			case "fragment" -> fragment.stream().map(Part::text).collect(Collectors.joining());
			default -> fragment.stream()
				.map((part) -> map("SearchHighlightPart", selected,
						(inner) -> inner.getName().equals("hit") ? part.hit() : part.text()))
				.toList();
		});
	}

	private static Map<String, Object> map(String type, SelectedField selection,
			java.util.function.Function<SelectedField, Object> value) {
		Map<String, Object> map = new LinkedHashMap<>(Map.of(ResultKeys.TYPE, type));
		selection.getSelectionSet()
			.getImmediateFields()
			.stream()
			.filter((field) -> !field.getName().startsWith("__"))
			.forEach((field) -> map.put(field.getResultKey(), value.apply(field)));
		return map;
	}

	/** The part of a text around its first hits. */
	private static List<Part> fragment(String text, List<TextRange> hits) {
		int start = start(text, hits.get(0).start());
		int end = end(text, start, hits.get(0).end());
		List<Part> parts = new ArrayList<>();
		StringBuilder before = new StringBuilder((start > 0) ? ELLIPSIS : "");
		int done = start;
		for (TextRange hit : hits) {
			if (hit.end() > end) {
				break;
			}
			before.append(text, done, hit.start());
			if (!before.isEmpty()) {
				parts.add(new Part(before.toString(), false));
				before.setLength(0);
			}
			parts.add(new Part(text.substring(hit.start(), hit.end()), true));
			done = hit.end();
		}
		before.append(text, done, end).append((end < text.length()) ? ELLIPSIS : "");
		if (!before.isEmpty()) {
			parts.add(new Part(before.toString(), false));
		}
		return parts;
	}

	private static int start(String text, int hit) {
		if (text.length() <= LENGTH || hit <= BEFORE) {
			return 0;
		}
		int blank = text.indexOf(' ', hit - BEFORE);
		return (blank >= 0 && blank < hit) ? blank + 1 : hit;
	}

	private static int end(String text, int start, int hit) {
		if (text.length() <= start + LENGTH) {
			return text.length();
		}
		return Math.max(hit, text.lastIndexOf(' ', start + LENGTH));
	}

	/**
	 * A part of a fragment.
	 *
	 * @param text the part
	 * @param hit whether it is what was found
	 */
	private record Part(String text, boolean hit) {

	}

}
