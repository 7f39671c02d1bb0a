package dk.plangraf.seed;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/**
 * What a plan quotes stands in its source text, where and as often as it says.
 */
final class SourceCheck implements PlanCheck {

	private final Path sources;

	SourceCheck(Path sources) {
		this.sources = sources;
	}

	@Override
	public void check(PlanUnits plan, Consumer<Finding> report) {
		Entry file = plan.plan().at("source").at("file");
		file.text().filter((name) -> !name.contains("/") && !name.contains("\\")).ifPresent((name) -> {
			try {
				byte[] bytes = Files.readAllBytes(this.sources.resolve(name));
				checkSum(plan.plan().at("source").at("sha256"), new SeedFile(name, name, bytes).checksum(), report);
				SourceText text = SourceText.of(new String(bytes, StandardCharsets.UTF_8));
				plan.all().stream().flatMap(Unit::passages).forEach((passage) -> {
					checkHeadings(passage, text, report);
					checkPassage(passage, text, report);
				});
				plan.plan()
					.list("printedGoals")
					.stream()
					.filter((goal) -> !goal.at("note").isPresent())
					.forEach((goal) -> checkWords(goal.at("wording"), text, report));
				plan.all()
					.stream()
					.flatMap((unit) -> UseCheck.all(unit))
					.forEach((use) -> checkWords(use.at("words"), text, report));
			}
			catch (IOException ex) {
				report.accept(file.error("The source text \"" + name + "\" cannot be read in the folder of sources.",
						"Put it there, or correct its name."));
			}
		});
	}

	private static void checkSum(Entry given, String actual, Consumer<Finding> report) {
		given.text()
			.filter((sum) -> !sum.equals(actual))
			.ifPresent((sum) -> report.accept(given.error(
					"The source text is not the one that was coded: its" + " checksum is " + actual + ".",
					"Fetch the text that was coded, or check every anchor against this one and correct the checksum.")));
	}

	private static void checkHeadings(Entry passage, SourceText text, Consumer<Finding> report) {
		for (Entry heading : passage.list("heading")) {
			heading.text()
				.filter((words) -> text.hits(words).isEmpty())
				.ifPresent((words) -> report
					.accept(missing(heading, words, text, "Copy the heading as it is printed, errors and all.")));
		}
	}

	private static void checkWords(Entry words, SourceText text, Consumer<Finding> report) {
		words.text()
			.filter((said) -> text.hits(said).isEmpty())
			.ifPresent((said) -> report
				.accept(missing(words, said, text, "Copy the words exactly, or say in a note what was put right.")));
	}

	private static Finding missing(Entry place, String words, SourceText text, String remedy) {
		return place.error("\"" + words + "\" does not stand in the source text.",
				text.nearest(words).map((near) -> "It has \"" + near + "\": copy that exactly.").orElse(remedy));
	}

	private static void checkPassage(Entry passage, SourceText text, Consumer<Finding> report) {
		Entry anchor = passage.at("exact");
		String words = anchor.text().filter((exact) -> !exact.isBlank()).orElse("");
		if (words.isEmpty()) {
			return;
		}
		List<Integer> hits = text.hits(words);
		Entry occurrence = passage.at("occurrence");
		int chosen = occurrence.integer().orElse(1);
		if (hits.isEmpty()) {
			report.accept(missing(anchor, words, text, "Copy at most eight words exactly, errors and all."));
		}
		else if (hits.size() > 1 && !occurrence.isPresent()) {
			report.accept(anchor.error("\"%s\" stands %d times in the source text.".formatted(words, hits.size()),
					"Add \"occurrence\" with a number from 1 to %d, or choose words that stand there once."
						.formatted(hits.size())));
		}
		else if (chosen > hits.size()) {
			report.accept(occurrence.error("The words stand in the source text only %d times.".formatted(hits.size()),
					"Choose a number from 1 to %d.".formatted(hits.size())));
		}
		else if (chosen > 0) {
			checkSurroundings(passage, text, hits.get(chosen - 1), words, report);
		}
	}

	private static void checkSurroundings(Entry passage, SourceText text, int place, String words,
			Consumer<Finding> report) {
		Entry prefix = passage.at("prefix");
		Entry suffix = passage.at("suffix");
		if (prefix.text().filter((before) -> !text.standsBefore(place, before)).isPresent()) {
			report.accept(prefix.error("These words do not stand right before the anchor.",
					"Copy what stands there, or leave \"prefix\" out."));
		}
		if (suffix.text().filter((after) -> !text.standsAfter(text.endOf(place, words), after)).isPresent()) {
			report.accept(suffix.error("These words do not stand right after the anchor.",
					"Copy what stands there, or leave \"suffix\" out."));
		}
	}

}
