package dk.plangraf.plan;

import java.util.List;
import java.util.Map;

/**
 * What an initiative, with its parts, does for whom, as far as it can be compared.
 *
 * @param key key of the initiative
 * @param instruments keys of the instruments that it names
 * @param targetGroups keys of the target groups that it names
 * @param goals keys of the minister's goals that it is tied to, by itself or by a
 * strategy above it
 * @param words the words of title and summary that tell what it is about, by stem, as
 * they are written
 */
public record InitiativeProfile(String key, List<String> instruments, List<String> targetGroups, List<String> goals,
		Map<String, String> words) {

}
