package dk.plangraf.seed;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * What came of reading a plan file: little enough to be kept for each of many.
 *
 * @param file the file
 * @param findings what was found in it
 * @param head what other checks want to know of it; null if it could not be read
 * @param document the whole of it; null if it has errors
 * @param used the terms that it uses, with their lists
 */
record PlanFile(SeedFile file, Findings findings, @Nullable YamlFile head, @Nullable PackedPlan document,
		Set<String> used) {

}
