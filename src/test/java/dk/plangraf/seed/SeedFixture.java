package dk.plangraf.seed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.util.FileSystemUtils;

/**
 * A small sound seed in a folder of its own, to be spoilt by a test.
 */
record SeedFixture(Path folder) {

	static final Path FAULTS = Path.of("src/test/resources/seed-faults");

	static SeedFixture in(Path parent) {
		try {
			Path folder = Files.createTempDirectory(parent, "seed");
			FileSystemUtils.copyRecursively(FAULTS.resolve("sound"), folder);
			return new SeedFixture(folder);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** With two readings of its plan, and all that they differ in settled. */
	SeedFixture readTwice() {
		try {
			FileSystemUtils.copyRecursively(FAULTS.resolve("readings"), this.folder.resolve("readings"));
			return this;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** With words that goals are looked for by, and what was counted of them. */
	SeedFixture searched() {
		try {
			FileSystemUtils.copyRecursively(FAULTS.resolve("searched"), this.folder);
			return this;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The files of one kind that each have their faults written on top. */
	static List<Path> faulty(String kind) throws IOException {
		try (Stream<Path> files = Files.list(FAULTS.resolve(kind))) {
			return files.sorted().toList();
		}
	}

	SeedFixture with(String file, String text) {
		return with(file, text.getBytes(StandardCharsets.UTF_8));
	}

	SeedFixture with(String file, byte[] bytes) {
		try {
			Path path = this.folder.resolve(file);
			Files.createDirectories(path.getParent());
			Files.write(path, bytes);
			return this;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	SeedFixture without(String file) {
		try {
			FileSystemUtils.deleteRecursively(this.folder.resolve(file));
			return this;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	String read(String file) {
		try {
			return Files.readString(this.folder.resolve(file));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	Path sources() {
		return this.folder.resolve("sources");
	}

	SeedValidation validate() {
		return SeedValidator.validate(SeedFiles.in(this.folder), sources());
	}

	/** The findings, with file names as seen from the folder. */
	List<String> findings() {
		return validate().findings()
			.stream()
			.map((finding) -> (finding.severity() + " " + finding).replace(this.folder + "/", ""))
			.toList();
	}

}
