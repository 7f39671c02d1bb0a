package dk.plangraf.seed;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A vocabulary is sound: each term once, no label of two terms, no term above itself,
 * none that stands alone in a tree of others, and no term related to one above it.
 */
final class VocabularyCheck {

	private final Known terms;

	private final String what;

	private final Consumer<Finding> report;

	VocabularyCheck(Known terms, String what, Consumer<Finding> report) {
		this.terms = terms;
		this.what = what;
		this.report = report;
	}

	void check() {
		this.terms.mustBeUnique(this.what, this.report);
		checkLabels();
		checkOrphans();
		for (Entry term : this.terms.entries()) {
			term.list("broader").forEach((key) -> this.terms.mustKnow(key, this.what, this.report));
			term.list("related").forEach((key) -> this.terms.mustKnow(key, this.what, this.report));
			checkCycle(term);
			checkRelated(term);
		}
	}

	private void checkLabels() {
		for (List<String> names : List.of(List.of("label", "alternativeLabels"),
				List.of("labelEn", "alternativeLabelsEn"))) {
			Twice labels = new Twice(this.report);
			for (Entry term : this.terms.entries()) {
				Stream.concat(Stream.of(term.at(names.get(0))), term.list(names.get(1)).stream())
					.forEach((label) -> label.text()
						.ifPresent((text) -> labels.meet(text.toLowerCase(Locale.ROOT), label,
								"The label \"" + text + "\"", "Let a label lead to one term.")));
			}
		}
	}

	/** Told, not failed: a term may have its reasons to stand alone. */
	private void checkOrphans() {
		Set<String> joined = new HashSet<>();
		for (Entry term : this.terms.entries()) {
			List<Entry> others = Stream.concat(term.list("broader").stream(), term.list("related").stream()).toList();
			others.forEach((other) -> other.text().ifPresent(joined::add));
			if (!others.isEmpty()) {
				term.text("key").ifPresent(joined::add);
			}
		}
		List<Entry> alone = this.terms.entries()
			.stream()
			.map((term) -> term.at("key"))
			.filter((key) -> key.text().filter((text) -> !joined.contains(text)).isPresent())
			.toList();
		if (!joined.isEmpty() && !alone.isEmpty()) {
			List<String> keys = alone.stream().flatMap((key) -> key.text().stream()).toList();
			this.report
				.accept(alone.get(0)
					.notice("Nothing is broader, narrower or related to the " + this.what
							+ ((keys.size() > 1) ? "s " : " ") + Choices.of(keys) + ".",
							"Check whether there is a place for it in the tree."));
		}
	}

	private void checkCycle(Entry term) {
		term.text("key")
			.filter(ancestors(term)::contains)
			.ifPresent((key) -> this.report.accept(term.at("broader")
				.error("Going from broader to broader, \"" + key + "\" comes back to itself.",
						"Take one of the steps out.")));
	}

	private void checkRelated(Entry term) {
		Set<String> above = ancestors(term);
		String key = term.text("key").orElse("");
		for (Entry related : term.list("related")) {
			String other = related.text().orElse("");
			boolean below = this.terms.find(other).filter((entry) -> ancestors(entry).contains(key)).isPresent();
			if (other.equals(key) || above.contains(other) || below) {
				this.report.accept(related.error("\"" + other + "\" is the same as this term, or broader or narrower.",
						"Relate only terms that are neither."));
			}
		}
	}

	/** The keys of all terms above a term. */
	private Set<String> ancestors(Entry term) {
		return ancestors(this.terms, term);
	}

	static Set<String> ancestors(Known terms, Entry term) {
		Set<String> met = new HashSet<>();
		Deque<Entry> open = new ArrayDeque<>(List.of(term));
		while (!open.isEmpty()) {
			for (Entry broader : open.pop().list("broader")) {
				String key = broader.text().orElse("");
				if (met.add(key)) {
					terms.find(key).ifPresent(open::push);
				}
			}
		}
		return met;
	}

}
