package dk.plangraf.seed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The seed in the class path: in a folder of classes or inside a jar.
 */
final class PackagedSeed {

	private PackagedSeed() {
	}

	static List<SeedFile> filesIn(String folder) {
		if (!new ClassPathResource("seed/" + folder + "/").exists()) {
			return List.of();
		}
		return files("seed/" + folder + "/", "*.yaml");
	}

	/** The JSON Schemas that any seed is held against. */
	static List<SeedFile> schemas() {
		return files("seed/", "*.schema.json");
	}

	private static List<SeedFile> files(String folder, String pattern) {
		try {
			List<SeedFile> files = new ArrayList<>();
			for (Resource resource : new PathMatchingResourcePatternResolver()
				.getResources("classpath:" + folder + pattern)) {
				String name = Objects.requireNonNull(resource.getFilename());
				files.add(new SeedFile(folder + name, name, resource.getContentAsByteArray()));
			}
			return files;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
