package dk.plangraf.seed;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

/**
 * A slug is its file's name and that of no other plan, and editions replace each other in
 * a line.
 */
final class SlugCheck {

	/** What the other documents of a data set are called. */
	private static final Set<String> RESERVED = Set.of(CatalogueGraph.NAME, AgreementGraph.NAME);

	private final Consumer<Finding> report;

	private final Twice slugs;

	private final Map<String, Entry> plans = new HashMap<>();

	/** What plans replace, also those that are not read again; empty for nothing. */
	private final Map<String, Optional<String>> replaced = new HashMap<>();

	SlugCheck(Consumer<Finding> report) {
		this.report = report;
		this.slugs = new Twice(report);
	}

	/** Takes note of a plan that was checked before. */
	void know(String slug, @Nullable String replaces) {
		this.replaced.put(slug, Optional.ofNullable(replaces));
	}

	/** Takes note of one more plan. */
	void meet(YamlFile file) {
		Entry plan = file.only("slug", "replaces").root();
		Entry slug = plan.at("slug");
		slug.text().ifPresent((text) -> {
			checkName(slug, text, file.file().name(), this.report);
			this.slugs.meet(text, slug, "The slug \"" + text + "\"", "Give each plan a slug of its own.");
			this.plans.putIfAbsent(text, plan);
			this.replaced.putIfAbsent(text, plan.text("replaces"));
		});
	}

	/** Checks what plans say of each other, once all have been met. */
	void check() {
		this.plans.forEach((slug, plan) -> {
			Entry replaces = plan.at("replaces");
			replaces.text().ifPresent((former) -> checkReplaces(slug, replaces, former));
		});
	}

	/** Checks that a file has the name of the plan that it is about. */
	static void checkName(Entry slug, String text, String name, Consumer<Finding> report) {
		if (RESERVED.contains(text)) {
			report.accept(slug.error("No plan can be called \"" + text + "\".",
					"Begin the slug with the municipality's name, as in \"esbjerg-2021-2022\"."));
		}
		if (!name.equals(text + ".yaml")) {
			report.accept(slug.error("The slug \"%s\" is not the file's name \"%s\".".formatted(text, name),
					"Rename the file to \"" + text + ".yaml\", or correct the slug."));
		}
	}

	private void checkReplaces(String slug, Entry replaces, String former) {
		if (former.equals(slug)) {
			this.report.accept(replaces.error("The plan is said to replace itself.",
					"Name the edition before it, or leave \"replaces\" out."));
		}
		else if (!this.replaced.containsKey(former)) {
			this.report.accept(replaces.error("There is no plan \"" + former + "\" here.",
					"Name a plan of this seed, or leave \"replaces\" out."));
		}
		else if (leadsBack(slug, former, new HashSet<>())) {
			this.report.accept(replaces.error("The plan is said to replace one that replaces it.",
					"Let only the newer of the two replace the other."));
		}
	}

	private boolean leadsBack(String slug, String former, Set<String> met) {
		if (former.equals(slug)) {
			return true;
		}
		return met.add(former) && this.replaced.getOrDefault(former, Optional.empty())
			.filter((next) -> leadsBack(slug, next, met))
			.isPresent();
	}

}
