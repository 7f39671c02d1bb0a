package dk.plangraf.comparison;

import java.util.List;

/**
 * A strategy that answers no goal of the minister's.
 *
 * @param plan slug of the plan
 * @param year the year
 * @param strategy key of the strategy
 * @param municipalities how many municipalities its plan speaks for in that year
 * @param targetGroupKeys keys of the target groups that it and the strategies below it
 * name
 * @param untiedKeys keys of the initiatives in it and below that answer no goal
 * @param tiedKeys keys of those that do
 * @param claimKeys keys of the claims by which single commitments and initiatives answer
 * a goal
 * @param collectiveKeys keys of the claims by which the plan or a strategy above ties
 * itself to the year's goals as a set
 * @param entries the entries of the graph that were fetched with it
 */
record LocalPriority(String plan, int year, String strategy, int municipalities, List<String> targetGroupKeys,
		List<String> untiedKeys, List<String> tiedKeys, List<String> claimKeys, List<String> collectiveKeys,
		Entries entries) {

	public LocalPriorityTie tie() {
		return this.claimKeys.isEmpty() ? LocalPriorityTie.NONE : LocalPriorityTie.IN_PART;
	}

	public int initiatives() {
		return this.untiedKeys.size() + this.tiedKeys.size();
	}

	public int tiedInitiatives() {
		return this.tiedKeys.size();
	}

}
