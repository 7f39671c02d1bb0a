package dk.plangraf.seed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The checksums of a seed, part by part, over everything that a part is checked and
 * written by: what has the same as before need not be read again.
 */
final class SeedChecksums {

	private final Map<SeedPart, Map<String, List<SeedFile>>> byName = new HashMap<>();

	private final String catalogue;

	SeedChecksums(SeedFiles files) {
		for (SeedPart part : SeedPart.values()) {
			Map<String, List<SeedFile>> names = this.byName.computeIfAbsent(part, (unused) -> new HashMap<>());
			files.of(part).forEach((file) -> names.computeIfAbsent(file.name(), (name) -> new ArrayList<>()).add(file));
		}
		List<String> lines = new ArrayList<>(
				List.of(SeedImporter.FORMAT, "catalogue " + SeedFile.checksumOf(files.catalogue())));
		PackagedSeed.schemas().forEach((schema) -> lines.add("schema " + schema.name() + " " + schema.checksum()));
		this.catalogue = ContentHash.ofLines(lines);
	}

	/** Over the catalogue, the schemas, and the format of the graph. */
	String catalogue() {
		return this.catalogue;
	}

	/**
	 * Over all that the catalogue's is over, the plan, and what tells how it was read and
	 * searched.
	 * @param name name of the plan's file, and of the others
	 */
	String plan(String name) {
		List<String> lines = new ArrayList<>(List.of(this.catalogue));
		for (SeedPart part : SeedPart.values()) {
			if (part != SeedPart.CATALOGUE) {
				named(part, name).forEach((file) -> lines.add(part.folder() + " " + file.checksum()));
			}
		}
		return ContentHash.ofLines(lines);
	}

	/** Whether there is one plan of this name, and one of each other file at most. */
	boolean isOnce(String name) {
		return named(SeedPart.PLANS, name).size() == 1
				&& this.byName.keySet().stream().noneMatch((part) -> named(part, name).size() > 1);
	}

	boolean hasPlan(String name) {
		return !named(SeedPart.PLANS, name).isEmpty();
	}

	private List<SeedFile> named(SeedPart part, String name) {
		return this.byName.getOrDefault(part, Map.of()).getOrDefault(name, List.of());
	}

}
