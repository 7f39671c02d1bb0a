package dk.plangraf.seed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A folder with {@code plans/} and {@code catalogue/} in it, or with one of them.
 */
final class SeedFolder {

	private static final Set<String> READINGS = Set.of("first", "second", "settlements");

	private final Path path;

	private final Consumer<Finding> report;

	private SeedFolder(Path path, Consumer<Finding> report) {
		this.path = path;
		this.report = report;
	}

	static SeedFolder of(Path path, Consumer<Finding> report) {
		SeedFolder folder = new SeedFolder(path, report);
		if (!Files.isDirectory(path)) {
			folder.error(path, "There is no such folder.", "Name a folder that holds plans/ and catalogue/.");
		}
		else if (!Files.isDirectory(path.resolve("plans")) && !Files.isDirectory(path.resolve("catalogue"))) {
			folder.error(path, "This folder holds neither plans/ nor catalogue/.",
					"Name the folder above the two, not one of them.");
		}
		folder.checkReadings();
		return folder;
	}

	/** The YAML files right in a folder, or a single one by its own path. */
	static List<SeedFile> filesRightIn(Path path, Consumer<Finding> report) {
		SeedFolder folder = new SeedFolder(path, report);
		List<SeedFile> files = new ArrayList<>();
		if (Files.isRegularFile(path)) {
			folder.read(path, files);
			return files;
		}
		if (!Files.isDirectory(path)) {
			folder.error(path, "There is no such file or folder.", "Name a file, or a folder that holds such files.");
		}
		return folder.filesIn("");
	}

	/** The YAML files right in a sub-folder; none if it is missing. */
	List<SeedFile> filesIn(String name) {
		Path folder = this.path.resolve(name);
		List<SeedFile> files = new ArrayList<>();
		if (Files.isDirectory(folder)) {
			list(folder).stream().filter(this::isSeedFile).forEach((file) -> read(file, files));
		}
		return files;
	}

	// what stands in a folder of another name would never be read
	private void checkReadings() {
		Path readings = this.path.resolve("readings");
		if (Files.isDirectory(readings)) {
			list(readings).stream()
				.filter((entry) -> !READINGS.contains(String.valueOf(entry.getFileName())))
				.filter((entry) -> Files.isDirectory(entry) || entry.toString().endsWith(".yaml"))
				.forEach((entry) -> error(entry, "Nothing but first/, second/ and settlements/ is read here.",
						"Move it into one of the three, or out of this folder."));
		}
	}

	private List<Path> list(Path folder) {
		try (Stream<Path> entries = Files.list(folder)) {
			return entries.sorted().toList();
		}
		catch (IOException ex) {
			error(folder, "The folder cannot be listed.", "Give this user the right to read it.");
			return List.of();
		}
	}

	private boolean isSeedFile(Path file) {
		String name = String.valueOf(file.getFileName());
		if (name.startsWith(".")) {
			return false;
		}
		if (Files.isDirectory(file)) {
			error(file, "Folders in this folder are not read.", "Move its files one folder up.");
			return false;
		}
		if (!name.endsWith(".yaml")) {
			boolean misnamed = name.toLowerCase(Locale.ROOT).matches(".*\\.(ya?ml|json)");
			error(file, "Only files that end in \".yaml\" are read here.",
					misnamed ? "Rename it to \"" + name.replaceFirst("\\.[^.]*$", ".yaml") + "\"."
							: "Move it out of this folder.");
			return false;
		}
		return true;
	}

	private void read(Path file, List<SeedFile> files) {
		try {
			files.add(SeedFile.at(shown(file), file));
		}
		catch (IOException ex) {
			error(file, "The file cannot be read.", "Check that it is there and that this user may read it.");
		}
	}

	private void error(Path place, String fault, String remedy) {
		this.report.accept(Finding.onWhole(shown(place), fault, remedy));
	}

	private static String shown(Path path) {
		return path.toString().replace('\\', '/');
	}

}
