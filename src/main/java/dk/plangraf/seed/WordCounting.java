package dk.plangraf.seed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The counting of the words that plans are searched for, in the source texts of a seed
 * that is sound but for what was counted before.
 */
public final class WordCounting {

	private final List<Finding> findings;

	private final List<WordFile> files;

	private WordCounting(List<Finding> findings, List<WordFile> files) {
		this.findings = List.copyOf(findings);
		this.files = List.copyOf(files);
	}

	/**
	 * Counts, and writes nothing yet.
	 * @param folders the seed folders
	 * @param sources folder of the source texts
	 * @return what was counted
	 */
	public static WordCounting of(List<Path> folders, Path sources) {
		SeedFiles files = SeedFiles.in(folders.toArray(Path[]::new)).without(SeedPart.WORDS);
		SeedValidation validation = SeedValidator.validate(files, sources);
		return new WordCounting(validation.findings(),
				validation.seed().map((seed) -> count(seed, files, sources)).orElse(List.of()));
	}

	/** What is wrong with the seed. */
	public List<Finding> findings() {
		return this.findings;
	}

	/** One a plan; none if the seed has errors. */
	public List<WordFile> files() {
		return this.files;
	}

	private static List<WordFile> count(ValidatedSeed seed, SeedFiles files, Path sources) {
		SearchedSubjects subjects = SearchedSubjects.of(seed.catalogue());
		Map<String, String> paths = files.plans().stream().collect(Collectors.toMap(SeedFile::name, SeedFile::path));
		return seed.plans().stream().map(ValidatedPlan::document).map((plan) -> {
			String name = plan.slug() + ".yaml";
			Path path = Path.of(Objects.requireNonNull(paths.get(name)))
				.resolveSibling("..")
				.resolve(SeedPart.WORDS.folder())
				.resolve(name)
				.normalize();
			return WordFile.of(path, WordCounts.of(plan.slug(), text(sources, plan.source().file()), subjects));
		}).toList();
	}

	private static SeedFile text(Path sources, String name) {
		try {
			return new SeedFile(name, name, Files.readAllBytes(sources.resolve(name)));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
