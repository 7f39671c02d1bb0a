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
		try {
			List<SeedFile> files = new ArrayList<>();
			if (!new ClassPathResource("seed/" + folder + "/").exists()) {
				return files;
			}
			for (Resource resource : new PathMatchingResourcePatternResolver()
				.getResources("classpath:seed/" + folder + "/*.yaml")) {
				String name = Objects.requireNonNull(resource.getFilename());
				files.add(new SeedFile("seed/" + folder + "/" + name, name, resource.getContentAsByteArray()));
			}
			return files;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
