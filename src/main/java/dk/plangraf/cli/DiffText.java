package dk.plangraf.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

import dk.plangraf.seed.ChangeKind;
import dk.plangraf.seed.Correction;
import dk.plangraf.seed.ElementChange;
import dk.plangraf.seed.FieldChange;
import dk.plangraf.seed.SeedDifference;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A difference between two seeds as it is printed. */
final class DiffText {

	private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

	private final List<String> lines = new ArrayList<>();

	private DiffText() {
	}

	/** For scripts. */
	static String json(SeedDifference difference) {
		return JSON.writeValueAsString(difference);
	}

	/** For people: plan by plan, and a line that sums it up. */
	static String of(SeedDifference difference) {
		DiffText text = new DiffText();
		text.lines.add("old version " + difference.oldVersion());
		text.lines.add("new version " + difference.newVersion());
		@Nullable String heading = null;
		for (ElementChange change : difference.changes()) {
			String plan = Objects.requireNonNullElse(change.plan(), "catalogue");
			if (!plan.equals(heading)) {
				text.lines.add("");
				text.lines.add(plan);
				heading = plan;
			}
			text.add(change);
		}
		text.lines.add("");
		text.lines.add(sum(difference.changes()));
		return String.join(System.lineSeparator(), text.lines);
	}

	private void add(ElementChange change) {
		this.lines.add("  %s %s %s (%s)".formatted(word(change.kind()), change.type(), change.title(), change.key()));
		for (FieldChange field : change.fields()) {
			this.lines.add("    %s: %s → %s".formatted(field.name(), shown(field.before()), shown(field.after())));
		}
		for (Correction correction : change.corrections()) {
			this.lines.add("    %s %s, %s: %s".formatted(correction.change().toLowerCase(Locale.ROOT),
					correction.date(), correction.by(), correction.reason()));
		}
	}

	private static String shown(String value) {
		return value.isEmpty() ? "(nothing)" : value;
	}

	private static String sum(List<ElementChange> changes) {
		return Arrays.stream(ChangeKind.values())
			.map((kind) -> changes.stream().filter((change) -> change.kind() == kind).count() + " " + word(kind))
			.collect(Collectors.joining(", ", "", "."));
	}

	private static String word(ChangeKind kind) {
		return kind.name().toLowerCase(Locale.ROOT);
	}

}
