package dk.plangraf.seed;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * Where seed files come from: folders with {@code plans/} and {@code catalogue/} in them,
 * and perhaps {@code readings/}, or the seed in the class path. The files are read at
 * once; what cannot be read becomes a finding.
 */
public final class SeedFiles {

	private static final Comparator<SeedFile> BY_NAME = Comparator.comparing(SeedFile::name)
		.thenComparing(SeedFile::path);

	private final Map<SeedPart, List<SeedFile>> files = new EnumMap<>(SeedPart.class);

	private final List<Finding> findings;

	private SeedFiles(Function<SeedPart, List<SeedFile>> files, List<Finding> findings) {
		for (SeedPart part : SeedPart.values()) {
			this.files.put(part, files.apply(part).stream().sorted(BY_NAME).toList());
		}
		this.findings = List.copyOf(findings);
	}

	/**
	 * The files of one or more seed folders, taken together.
	 */
	public static SeedFiles in(Path... folders) {
		List<Finding> findings = new ArrayList<>();
		Map<SeedPart, List<SeedFile>> files = new EnumMap<>(SeedPart.class);
		for (Path path : folders) {
			SeedFolder folder = SeedFolder.of(path, findings::add);
			for (SeedPart part : SeedPart.values()) {
				files.computeIfAbsent(part, (none) -> new ArrayList<>()).addAll(folder.filesIn(part.folder()));
			}
		}
		return new SeedFiles((part) -> files.getOrDefault(part, List.of()), findings);
	}

	/**
	 * The seed that comes with the application.
	 */
	public static SeedFiles packaged() {
		return new SeedFiles((part) -> PackagedSeed.filesIn(part.folder()), List.of());
	}

	/**
	 * The readings of two coders, with the catalogue that they refer to, and no plans.
	 * @param first a plan file, or a folder of them
	 * @param second the same
	 * @param settlements a folder of settlements, null for none
	 * @param catalogue a folder of catalogue files, or one that holds {@code catalogue/};
	 * null for the packaged one
	 */
	static SeedFiles readings(Path first, Path second, @Nullable Path settlements, @Nullable Path catalogue) {
		List<Finding> findings = new ArrayList<>();
		Map<SeedPart, List<SeedFile>> files = new EnumMap<>(SeedPart.class);
		files.put(SeedPart.FIRST_READINGS, SeedFolder.filesRightIn(first, findings::add));
		files.put(SeedPart.SECOND_READINGS, SeedFolder.filesRightIn(second, findings::add));
		if (settlements != null) {
			files.put(SeedPart.SETTLEMENTS, SeedFolder.filesRightIn(settlements, findings::add));
		}
		if (catalogue != null) {
			Path inner = catalogue.resolve(SeedPart.CATALOGUE.folder());
			files.put(SeedPart.CATALOGUE,
					SeedFolder.filesRightIn(Files.isDirectory(inner) ? inner : catalogue, findings::add));
		}
		else {
			files.put(SeedPart.CATALOGUE, PackagedSeed.filesIn(SeedPart.CATALOGUE.folder()));
		}
		return new SeedFiles((part) -> files.getOrDefault(part, List.of()), findings);
	}

	/** The same without one kind of files. */
	SeedFiles without(SeedPart left) {
		return new SeedFiles((part) -> (part == left) ? List.of() : of(part), this.findings);
	}

	/** The same without the files of plans, wherever they are; the catalogue stays. */
	SeedFiles without(Set<String> names) {
		return new SeedFiles((part) -> (part == SeedPart.CATALOGUE) ? of(part)
				: of(part).stream().filter((file) -> !names.contains(file.name())).toList(), this.findings);
	}

	/**
	 * Tells these files from any others, and from the same ones under other schemas,
	 * before anything in them is understood.
	 */
	String fingerprint() {
		List<String> lines = new ArrayList<>();
		PackagedSeed.schemas().forEach((schema) -> lines.add("schema " + schema.name() + " " + schema.checksum()));
		this.files.forEach((part, all) -> all
			.forEach((file) -> lines.add(part.folder() + " " + file.name() + " " + file.checksum())));
		return ContentHash.ofLines(lines);
	}

	/** In the order of their names. */
	List<SeedFile> of(SeedPart part) {
		return Objects.requireNonNull(this.files.get(part));
	}

	/** In the order of their names. */
	List<SeedFile> plans() {
		return of(SeedPart.PLANS);
	}

	/** In the order of their names. */
	List<SeedFile> catalogue() {
		return of(SeedPart.CATALOGUE);
	}

	/** What was wrong with the folders themselves. */
	List<Finding> findings() {
		return this.findings;
	}

}
