package dk.plangraf.plan;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A strategy of a plan in one of its years, as far as is needed to tell what it answers.
 *
 * @param key key of the strategy
 * @param parent key of the strategy that it is a part of, null at the top
 * @param targetGroups keys of the target groups that its own text names
 * @param initiatives keys of its initiatives of that year, parts left out
 * @param commitments keys of its commitments
 * @param targets keys of its targets
 */
public record StrategyInForce(String key, @Nullable String parent, List<String> targetGroups, List<String> initiatives,
		List<String> commitments, List<String> targets) {

}
