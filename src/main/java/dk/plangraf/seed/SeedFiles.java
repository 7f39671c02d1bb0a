package dk.plangraf.seed;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Where seed files come from: folders with {@code plans/} and {@code catalogue/} in them,
 * or the seed in the class path. The files are read at once; what cannot be read becomes
 * a finding.
 */
public final class SeedFiles {

	private static final Comparator<SeedFile> BY_NAME = Comparator.comparing(SeedFile::name)
		.thenComparing(SeedFile::path);

	private final List<SeedFile> plans;

	private final List<SeedFile> catalogue;

	private final List<Finding> findings;

	private SeedFiles(List<SeedFile> plans, List<SeedFile> catalogue, List<Finding> findings) {
		this.plans = plans.stream().sorted(BY_NAME).toList();
		this.catalogue = catalogue.stream().sorted(BY_NAME).toList();
		this.findings = List.copyOf(findings);
	}

	/**
	 * The files of one or more seed folders, taken together.
	 */
	public static SeedFiles in(Path... folders) {
		List<Finding> findings = new ArrayList<>();
		List<SeedFile> plans = new ArrayList<>();
		List<SeedFile> catalogue = new ArrayList<>();
		for (Path path : folders) {
			SeedFolder folder = SeedFolder.of(path, findings::add);
			plans.addAll(folder.filesIn("plans"));
			catalogue.addAll(folder.filesIn("catalogue"));
		}
		return new SeedFiles(plans, catalogue, findings);
	}

	/**
	 * The seed that comes with the application.
	 */
	public static SeedFiles packaged() {
		return new SeedFiles(PackagedSeed.filesIn("plans"), PackagedSeed.filesIn("catalogue"), List.of());
	}

	/**
	 * The plans of one coder, with the catalogue that they refer to.
	 * @param plans a plan file, or a folder of them
	 * @param catalogue a folder of catalogue files, or one that holds {@code catalogue/};
	 * null for the packaged one
	 */
	static SeedFiles reading(Path plans, @Nullable Path catalogue) {
		List<Finding> findings = new ArrayList<>();
		List<SeedFile> read = SeedFolder.filesRightIn(plans, findings::add);
		if (catalogue == null) {
			return new SeedFiles(read, packaged().catalogue, findings);
		}
		Path inner = catalogue.resolve("catalogue");
		return new SeedFiles(read, SeedFolder.filesRightIn(Files.isDirectory(inner) ? inner : catalogue, findings::add),
				findings);
	}

	/** In the order of their names. */
	List<SeedFile> plans() {
		return this.plans;
	}

	/** In the order of their names. */
	List<SeedFile> catalogue() {
		return this.catalogue;
	}

	/** What was wrong with the folders themselves. */
	List<Finding> findings() {
		return this.findings;
	}

}
