package dk.plangraf.comparison;

import java.util.List;

/**
 * A target group with the local priorities that name it or a narrower one.
 *
 * @param key key of the target group
 * @param priorities the priorities
 * @param entries the entries of the graph that were fetched with it
 */
record LocalTargetGroup(String key, List<LocalPriority> priorities, Entries entries) {

	/** Slugs of the plans that have them. */
	List<String> plans() {
		return this.priorities.stream().map(LocalPriority::plan).distinct().toList();
	}

}
