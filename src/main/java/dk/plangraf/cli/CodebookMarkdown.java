package dk.plangraf.cli;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dk.plangraf.plan.Codebook;
import dk.plangraf.plan.Language;
import dk.plangraf.plan.Terms;
import org.jspecify.annotations.Nullable;

/**
 * The codebook for people: the rules, then a table for each type and each closed list.
 */
final class CodebookMarkdown {

	private static final String PREFACE = """
			# Codebook

			How the plans of this data set are read, and what every name in it means. Made from [codebook.yaml](codebook.yaml) by
			`plangraf codebook`: change that file, never this one.

			""";

	private static final String ABOUT_ENTRIES = """
			## Entries

			One for each type of the data and each closed list, by its name in the API. A field has its name in the files, and after an
			arrow its name in the API where that is another. "–" under *left out* says that the field is always there. Examples are in
			Danish; the key of the unit is in the plan's file of that name, or in the catalogue where no plan is named.

			""";

	private final StringBuilder text = new StringBuilder();

	private CodebookMarkdown() {
	}

	static String of(Codebook codebook) {
		CodebookMarkdown markdown = new CodebookMarkdown();
		markdown.text.append(PREFACE).append("- [Rules](#rules)\n- [Entries](#entries)\n\n## Rules\n\n");
		codebook.rules().forEach(markdown::rule);
		markdown.text.append(ABOUT_ENTRIES);
		codebook.entries().forEach(markdown::entry);
		return markdown.text.toString().stripTrailing() + "\n";
	}

	private void rule(Codebook.Rule rule) {
		if (rule.title() != null) {
			this.text.append("### %s. %s\n\n%s\n\n".formatted(rule.number(), rule.title(), rule.text()));
		}
		else {
			this.text.append("**%s** %s\n\n".formatted(rule.number(), rule.text()));
		}
	}

	private void entry(Codebook.Entry entry) {
		this.text.append("### %s\n\n*%s*. %s\n\n".formatted(entry.name(), entry.danish(), entry.meaning()));
		if (entry.definition() != null) {
			this.text.append("In files: `%s`.\n\n".formatted(entry.definition()));
		}
		if (!entry.fields().isEmpty()) {
			row("field", "Danish", "meaning", "format", "left out", "example");
			row("---", "---", "---", "---", "---", "---");
			entry.fields().forEach(this::field);
			this.text.append("\n");
		}
		if (!entry.values().isEmpty()) {
			row("value", "Danish", "meaning", "when", "when not", "example");
			row("---", "---", "---", "---", "---", "---");
			entry.values().forEach(this::value);
			this.text.append("\n");
		}
	}

	private void field(Codebook.Field field) {
		String name = code(field.name());
		if (field.graphql() == null) {
			name += " (files only)";
		}
		else if (!field.graphql().equals(field.name())) {
			name += " → " + code(field.graphql());
		}
		row(name, field.danish(),
				Stream.of(field.meaning(), field.coding()).filter(Objects::nonNull).collect(Collectors.joining(" ")),
				field.format(), Objects.requireNonNullElse(field.empty(), "–"), example(field.example()));
	}

	private void value(Codebook.Value value) {
		row(code(value.value()), Terms.label(value.list(), value.value(), Language.DA), value.meaning(), value.when(),
				value.notWhen(), example(value.example()));
	}

	private void row(String... cells) {
		this.text.append(Arrays.stream(cells)
			.map((cell) -> cell.replace("|", "\\|"))
			.collect(Collectors.joining(" | ", "| ", " |\n")));
	}

	private static String example(Codebook.@Nullable Example example) {
		if (example == null) {
			return "none";
		}
		String place = Stream
			.of((example.plan() != null) ? example.plan().slug() : null,
					(example.unit() != null) ? code(example.unit()) : null)
			.filter(Objects::nonNull)
			.collect(Collectors.joining(", "));
		return example.text() + " (" + place + ")";
	}

	private static String code(String name) {
		return "`" + name + "`";
	}

}
