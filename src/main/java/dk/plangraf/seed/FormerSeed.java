package dk.plangraf.seed;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What was checked and imported before: plans that are in it as they are need neither be
 * read nor be written again.
 *
 * @param plans those in the graph, by slug
 */
record FormerSeed(Map<String, StoredPlan> plans) {

	static final FormerSeed NONE = new FormerSeed(Map.of());

	FormerSeed {
		plans = Map.copyOf(plans);
	}

	/** The names of the files of a seed that hold a plan as it is in the graph. */
	Set<String> unchangedIn(SeedFiles files, SeedChecksums checksums) {
		if (this.plans.isEmpty()) {
			return Set.of();
		}
		return files.plans()
			.stream()
			.map(SeedFile::name)
			.filter((name) -> holds(name, checksums))
			.collect(Collectors.toSet());
	}

	/**
	 * A plan that replaces another is read again when that one is gone, so that it can be
	 * told where it says so.
	 */
	private boolean holds(String name, SeedChecksums checksums) {
		StoredPlan plan = this.plans.get(slug(name));
		return plan != null && checksums.isOnce(name) && plan.checksum().equals(checksums.plan(name))
				&& Optional.ofNullable(plan.replaces()).filter((old) -> !checksums.hasPlan(old + ".yaml")).isEmpty();
	}

	static String slug(String name) {
		return name.replaceFirst("\\.yaml$", "");
	}

}
