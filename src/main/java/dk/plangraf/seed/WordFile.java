package dk.plangraf.seed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * A file that holds what was counted in the source of a plan.
 *
 * @param path where it belongs
 * @param yaml what it says
 * @param words how many words were looked for
 * @param found how many of them occur
 */
public record WordFile(Path path, String yaml, int words, int found) {

	static WordFile of(Path path, WordCounts counts) {
		int[] numbers = counts.bySubject()
			.values()
			.stream()
			.flatMap((words) -> words.values().stream())
			.mapToInt(Integer::intValue)
			.toArray();
		return new WordFile(path, counts.toYaml(), numbers.length,
				(int) Arrays.stream(numbers).filter((number) -> number > 0).count());
	}

	/**
	 * Writes the file, unless it says the same already.
	 * @return whether it was written
	 */
	public boolean write() {
		byte[] bytes = this.yaml.getBytes(StandardCharsets.UTF_8);
		try {
			if (Files.exists(this.path) && Arrays.equals(Files.readAllBytes(this.path), bytes)) {
				return false;
			}
			Files.createDirectories(this.path.toAbsolutePath().getParent());
			Files.write(this.path, bytes);
			return true;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
