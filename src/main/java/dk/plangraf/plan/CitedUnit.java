package dk.plangraf.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

import dk.plangraf.graph.Row;
import org.jspecify.annotations.Nullable;

/**
 * A unit of a plan, or a figure of it, as a citation names it.
 *
 * @param type {@code EmploymentPlan}, {@code Strategy}, {@code Commitment},
 * {@code Initiative}, {@code Target} or {@code ContextFigure}
 * @param title its title, or what it measures
 * @param properties what else its node holds
 */
record CitedUnit(String type, String title, Row properties) {

	static CitedUnit of(String type, Row properties) {
		return new CitedUnit(type, properties.text("title"), properties);
	}

	boolean isPlan() {
		return this.type.equals("EmploymentPlan");
	}

	/** The unit by name, within a sentence. */
	String name(CitationWords words) {
		String quoted = words.quote(this.title);
		return switch (this.type) {
			case "Strategy" -> words.say("strategy." + this.properties.text("kind"), "title", quoted);
			case "Commitment" -> words.say("commitment", "title", quoted);
			case "Target" -> words.say("target", "title", quoted);
			case "ContextFigure" -> words.say("figure", "title", quoted);
			case "Initiative" -> {
				String whole = find("whole");
				yield (whole != null) ? words.say("initiative.part", "title", quoted, "whole", words.quote(whole))
						: words.say("initiative", "title", quoted);
			}
			default -> throw new IllegalStateException("A citation names no " + this.type);
		};
	}

	/** The same, and whose words they are; headings are the plan's. */
	String nameAndWords(CitationWords words) {
		return this.type.equals("Strategy") ? name(words) : words.say("own", "unit", name(words));
	}

	/** A sentence with its source. */
	String cite(CitedSource source, CitationWords words) {
		String plan = source.plan().name(words);
		List<String> details = new ArrayList<>();
		if (!this.type.equals("Strategy")) {
			details.add(words.say("own.title"));
		}
		if (this.type.equals("ContextFigure")) {
			addTexts(details, words, "population", "area", "period");
			add(details, find("source"), (text) -> words.say("figure.source", "text", words.quote(text)));
			String value = new CitedMeasure(this.properties).number(words);
			return source.complete(
					words.say("gives", "plan", plan, "unit", name(words), "value",
							this.properties.is("approximate") ? words.say("approximate", "value", value) : value),
					details, words);
		}
		details.add(source.years(words));
		switch (this.type) {
			case "Initiative" -> {
				details.add(words.say("unitSource." + this.properties.text("unitSource")));
				add(details, find("from"), (date) -> words.say("from", "date", date));
				add(details, find("to"), (date) -> words.say("to", "date", date));
			}
			case "Target" -> {
				addTexts(details, words, "population");
				details.addAll(new CitedMeasure(this.properties).details(words));
			}
			default -> {
				// nothing more to say
			}
		}
		Row strategy = this.properties.findRow("strategy");
		String sentence = (strategy != null) ? words.say("has.under", "plan", plan, "strategy",
				of("Strategy", strategy).name(words), "unit", name(words))
				: words.say("has", "plan", plan, "unit", name(words));
		return source.complete(sentence, details, words);
	}

	private void addTexts(List<String> details, CitationWords words, String... names) {
		for (String name : names) {
			add(details, find(name), (text) -> words.say(name, "text", words.quote(text)));
		}
	}

	private static void add(List<String> details, @Nullable String value, UnaryOperator<String> words) {
		if (value != null) {
			details.add(words.apply(value));
		}
	}

	private @Nullable String find(String name) {
		return this.properties.findText(name);
	}

}
