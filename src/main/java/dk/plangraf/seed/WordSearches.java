package dk.plangraf.seed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

/**
 * The files that hold how often the words that plans are searched for occur in their
 * sources. They are made by a program, so that what differs is mended by running it.
 * Without the sources at hand nobody could, and words that the catalogue has got since
 * are only told of.
 */
final class WordSearches {

	private static final String MEND = "Run \"plangraf words\" with the seed folder and --sources.";

	private final SchemaCheck schema = SchemaCheck.named("words.schema.json");

	private final SeedFiles files;

	private final @Nullable SearchedSubjects subjects;

	private final @Nullable Path sources;

	private final Findings findings;

	private final Map<String, WordCounts> counts = new TreeMap<>();

	/** The slugs of plans that nothing was counted in. */
	private final Map<String, Entry> missing = new TreeMap<>();

	/**
	 * The files of a seed.
	 * @param subjects what plans are searched for; null if the catalogue is not sound
	 * @param sources folder of the texts to count in again, or {@code null} to believe
	 * what was counted
	 */
	WordSearches(SeedFiles files, @Nullable SearchedSubjects subjects, @Nullable Path sources, Findings findings) {
		this.files = files;
		this.subjects = subjects;
		this.sources = sources;
		this.findings = findings;
	}

	/** Reads and checks what was counted in a plan. */
	void meet(YamlFile plan) {
		List<SeedFile> found = filesOf(plan.file());
		found.stream()
			.skip(1)
			.forEach((other) -> this.findings
				.accept(other.error("What was counted in this plan already stands in " + found.get(0).path() + ".",
						"Keep one of the two.")));
		if (found.isEmpty()) {
			Entry slug = plan.only("slug").root().at("slug");
			slug.text().ifPresent((text) -> this.missing.put(text, slug));
		}
		else {
			read(found.get(0), plan.root().at("source"));
		}
	}

	/** Checks what is there, once all plans have been met. */
	void check() {
		this.files.of(SeedPart.WORDS)
			.stream()
			.filter((words) -> this.files.plans().stream().noneMatch((plan) -> plan.name().equals(words.name())))
			.forEach((words) -> this.findings.accept(words.error("There is no plan that this would be counted in.",
					"Put the plan into plans/" + words.name() + ", or remove this file.")));
		boolean wanted = !this.counts.isEmpty() || (this.subjects != null && this.subjects.haveChosenWords());
		if (wanted && !this.missing.isEmpty() && !this.findings.hasErrors()) {
			this.findings.accept(this.missing.values()
				.iterator()
				.next()
				.notice("No words were counted in the source of " + Choices.of(this.missing.keySet()) + ".", MEND));
		}
	}

	/** What was counted in a plan; null if nothing was. */
	@Nullable WordCounts of(String slug) {
		return this.counts.get(slug);
	}

	private List<SeedFile> filesOf(SeedFile plan) {
		return this.files.of(SeedPart.WORDS).stream().filter((file) -> file.name().equals(plan.name())).toList();
	}

	private void read(SeedFile file, Entry source) {
		this.schema.read(file, this.findings).ifPresent((words) -> {
			Entry plan = words.root().at("plan");
			plan.text().ifPresent((slug) -> SlugCheck.checkName(plan, slug, file.name(), this.findings));
			if (this.subjects != null && this.findings.areFreeOf(file)) {
				WordCounts counted = WordCounts.of(words);
				checkSum(words, counted, source);
				checkWords(words, counted, this.subjects);
				checkCounts(words, counted, source);
				this.counts.put(counted.plan(), counted.of(this.subjects));
			}
		});
	}

	private void checkSum(YamlFile file, WordCounts counted, Entry source) {
		source.text("sha256")
			.filter((expected) -> !expected.equals(counted.sha256()))
			.ifPresent((expected) -> this.findings.accept(file.root()
				.at("sha256")
				.error("The words were counted in another text than the plan's source, whose checksum is " + expected
						+ ".", MEND)));
	}

	private void checkWords(YamlFile file, WordCounts counted, SearchedSubjects searched) {
		List<NodeRef> differing = new ArrayList<>(counted.bySubject().keySet());
		differing.removeAll(searched.all().stream().map(SearchedSubject::ref).toList());
		searched.all()
			.stream()
			.filter((subject) -> !subject.names()
				.equals(List.copyOf(counted.bySubject().getOrDefault(subject.ref(), Map.of()).keySet())))
			.map(SearchedSubject::ref)
			.forEach(differing::add);
		if (!differing.isEmpty()) {
			Entry place = place(file, differing.get(0));
			String fault = "The catalogue has other words, or none, for "
					+ Choices.of(new TreeSet<>(differing.stream().map(NodeRef::key).toList())) + ".";
			this.findings.accept((this.sources != null) ? place.error(fault, MEND) : place.notice(fault, MEND));
		}
	}

	private void checkCounts(YamlFile file, WordCounts counted, Entry source) {
		String name = source.text("file").filter((text) -> !text.contains("/") && !text.contains("\\")).orElse("");
		if (this.sources == null || name.isEmpty()) {
			return;
		}
		try {
			SeedFile text = new SeedFile(name, name, Files.readAllBytes(this.sources.resolve(name)));
			if (text.checksum().equals(counted.sha256())) {
				SearchedText searched = SearchedText.of(text.text());
				counted.bySubject()
					.forEach((ref, words) -> words.forEach((word, told) -> checkCount(place(file, ref).at(word), word,
							told, searched.count(new SearchWord(word)))));
			}
		}
		catch (IOException ex) {
			// that the text cannot be read is told where the plan names it
		}
	}

	private void checkCount(Entry place, String word, int told, int counted) {
		if (told != counted) {
			this.findings.accept(place
				.error("\"%s\" occurs %d times in the source text, not %d.".formatted(word, counted, told), MEND));
		}
	}

	private static Entry place(YamlFile file, NodeRef subject) {
		return file.root().at(SearchedSubjects.LISTS.getOrDefault(subject.label(), "")).at(subject.key());
	}

}
