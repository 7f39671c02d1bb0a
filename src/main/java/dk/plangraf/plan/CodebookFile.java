package dk.plangraf.plan;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads the codebook's file; what several entries share is in each of them then. */
final class CodebookFile {

	static final Codebook CODEBOOK = packaged();

	private static final String KEY = "key";

	private static final String NONE = "none";

	private final JsonNode file;

	private final Map<String, Codebook.Plan> plans;

	private final Map<String, Codebook.Field> shared;

	private CodebookFile(JsonNode file) {
		this.file = file;
		this.plans = list(file.path("plans"), (plan) -> new Codebook.Plan(text(plan, "slug"), text(plan, "title")))
			.stream()
			.collect(Collectors.toMap(Codebook.Plan::slug, Function.identity()));
		this.shared = list(file.path("shared"), this::field).stream()
			.collect(Collectors.toMap(Codebook.Field::name, Function.identity()));
	}

	private static Codebook packaged() {
		try (InputStream in = Objects.requireNonNull(Codebook.class.getResourceAsStream("/seed/codebook.yaml"))) {
			return new CodebookFile(new YAMLMapper().readTree(in)).codebook();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private Codebook codebook() {
		return new Codebook(
				list(this.file.path("rules"),
						(rule) -> new Codebook.Rule(text(rule, "number"), textOf(rule, "title"), text(rule, "text"))),
				list(this.file.path("entries"), this::entry));
	}

	private Codebook.Entry entry(JsonNode entry) {
		String name = text(entry, "name");
		return new Codebook.Entry(name, text(entry, "danish"), text(entry, "meaning"), textOf(entry, "definition"),
				fields(entry), list(entry.path("values"), (value) -> value(name, value)));
	}

	private List<Codebook.Field> fields(JsonNode entry) {
		List<String> names = list(entry.path("shared"), JsonNode::asString);
		List<Codebook.Field> fields = new ArrayList<>();
		if (names.contains(KEY)) {
			fields.add(shared(KEY));
		}
		fields.addAll(list(entry.path("fields"), this::field));
		names.stream().filter((name) -> !name.equals(KEY)).map(this::shared).forEach(fields::add);
		return List.copyOf(fields);
	}

	private Codebook.Field shared(String name) {
		return Objects.requireNonNull(this.shared.get(name), name);
	}

	private Codebook.Field field(JsonNode field) {
		String name = text(field, "name");
		String graphql = Objects.requireNonNullElse(textOf(field, "graphql"), name);
		return new Codebook.Field(name, graphql.equals(NONE) ? null : graphql, text(field, "danish"),
				text(field, "meaning"), textOf(field, "coding"), text(field, "format"), textOf(field, "empty"),
				textOf(field, "list"), example(field));
	}

	private Codebook.Value value(String list, JsonNode value) {
		return new Codebook.Value(list, text(value, "value"), text(value, "meaning"), text(value, "when"),
				text(value, "notWhen"), example(value));
	}

	private Codebook.@Nullable Example example(JsonNode of) {
		JsonNode example = of.path("example");
		if (!example.isObject()) {
			return null;
		}
		String slug = textOf(example, "plan");
		Codebook.Plan plan = (slug != null) ? Objects.requireNonNull(this.plans.get(slug), slug) : null;
		return new Codebook.Example(plan, textOf(example, "unit"), text(example, "text"));
	}

	private static <T> List<T> list(JsonNode list, Function<JsonNode, T> read) {
		return list.valueStream().map(read).toList();
	}

	private static String text(JsonNode of, String name) {
		return Objects.requireNonNull(textOf(of, name), () -> name + " of " + of);
	}

	private static @Nullable String textOf(JsonNode of, String name) {
		return of.has(name) ? of.path(name).asString() : null;
	}

}
