package dk.plangraf.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import dk.plangraf.graph.Row;
import org.jspecify.annotations.Nullable;

/**
 * What a target wants reached, or what a figure says, as a citation tells it. A level is
 * not a change, so direction and value stand apart.
 *
 * @param properties properties of the target or figure
 */
record CitedMeasure(Row properties) {

	private static final int YEAR = 4;

	List<String> details(CitationWords words) {
		List<String> details = new ArrayList<>();
		String direction = find("direction");
		if (direction != null) {
			details.add(words.say("direction", "direction",
					lower(Terms.label("TargetDirection", direction, words.language()))));
		}
		String state = this.properties.text("valueState");
		boolean empty = state.equals("AWAITING_MEASUREMENT")
				|| (state.equals("NOT_STATED") && find("reference") == null);
		details.add(empty ? words.say("value." + state) : words.say("value", "value", value(words)));
		String due = find("dueDate");
		if (due != null) {
			details.add(words.say((due.length() == YEAR) ? "due.year" : "due", "date", due));
		}
		if (this.properties.is("total")) {
			details.add(words.say("total"));
		}
		return details;
	}

	/** The number with its unit, which is the coder's word. */
	String number(CitationWords words) {
		String number = words.number(((Number) this.properties.value("value")).doubleValue());
		String unit = find("unit");
		return (unit != null) ? words.say("value.measured", "value", number, "unit",
				(words.language() == Language.DA) ? unit : words.quote(unit)) : number;
	}

	private String value(CitationWords words) {
		String comparator = find("comparator");
		String reference = find("reference");
		if (reference == null) {
			return (comparator != null) ? words.say("value." + comparator, "value", number(words)) : number(words);
		}
		String against = words.say("reference." + reference);
		return (this.properties.values().get("value") != null)
				? words.say("value." + comparator, "value", number(words), "reference", against)
				: words.say("value." + comparator + ".bare", "reference", against);
	}

	private @Nullable String find(String name) {
		return this.properties.findText(name);
	}

	private static String lower(String label) {
		return label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
	}

}
