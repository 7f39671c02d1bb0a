package dk.plangraf.plan;

import java.util.List;

/**
 * What an initiative, with its parts, does for whom, as far as it can be compared.
 *
 * @param key key of the initiative
 * @param instruments keys of the instruments that it names
 * @param targetGroups keys of the target groups that it names
 * @param goals keys of the minister's goals that it is tied to, by itself or by a
 * strategy above it
 */
public record InitiativeProfile(String key, List<String> instruments, List<String> targetGroups, List<String> goals) {

}
