package dk.plangraf.comparison;

import java.util.List;
import java.util.Objects;

import dk.plangraf.plan.PlanInYear;

/**
 * The gaps of a year.
 *
 * @param year the year
 * @param loaded what speaks for each municipality of which a plan of the year is loaded
 * @param hasSet whether anything is known of the goals of the year
 * @param all gaps, and what may be one
 * @param entries the entries of the graph that were fetched with it
 */
record GapYear(int year, List<PlanInYear> loaded, boolean hasSet, List<GoalGap> all, Entries entries) {

	public int municipalities() {
		return this.loaded.size();
	}

	/** Slugs of the loaded plans, in the order of the municipalities, each once. */
	List<String> plans() {
		return this.loaded.stream().map(PlanInYear::plan).filter(Objects::nonNull).distinct().toList();
	}

	public List<GoalGap> gaps() {
		return of(GoalGap.Kind.GAP);
	}

	public List<GoalGap> onlyCollective() {
		return of(GoalGap.Kind.ONLY_COLLECTIVE);
	}

	public List<GoalGap> undecided() {
		return of(GoalGap.Kind.UNDECIDED);
	}

	private List<GoalGap> of(GoalGap.Kind kind) {
		return this.all.stream().filter((gap) -> gap.kind() == kind).toList();
	}

}
