package dk.plangraf.comparison;

import dk.plangraf.evidence.ClaimBasis;
import java.util.Set;

import dk.plangraf.plan.PlanInYear;
import org.jspecify.annotations.Nullable;

/**
 * What all cells of a comparison have in common.
 *
 * @param announcements the announced goals
 * @param shown the bases whose evidence is shown
 * @param peers what cells are held against; null unless asked for
 * @param entries where the entries of the graph will be found
 */
record Comparison(Announcements announcements, Set<ClaimBasis> shown, @Nullable Peers peers, Entries entries) {

	CoverageCell cell(Subject subject, PlanInYear plan) {
		CellKey key = new CellKey(subject.dimension(), subject.key(), plan.municipality(),
				plan.latest() ? null : plan.year(), this.shown);
		return new CoverageCell(subject, key, plan, Judgement.of(subject, plan, this.announcements, this.shown), this);
	}

}
