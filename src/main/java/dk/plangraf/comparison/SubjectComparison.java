package dk.plangraf.comparison;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import dk.plangraf.evidence.ClaimBasis;
import dk.plangraf.plan.ComparedPlan;
import dk.plangraf.plan.CoverageDimension;
import dk.plangraf.plan.Evidence;
import dk.plangraf.plan.PlanInYear;
import dk.plangraf.plan.SubjectEntry;

/**
 * The subjects of one dimension that several plans take up.
 *
 * @param subjects those that any of them does, or says do not apply, in the order of the
 * catalogue
 */
record SubjectComparison(List<ComparedSubject> subjects) {

	/**
	 * Compares the plans.
	 * @param dimension the dimension
	 * @param plans the plans
	 * @param entries the possible subjects
	 * @param announcements the announced goals
	 * @return the comparison
	 */
	static SubjectComparison of(CoverageDimension dimension, List<ComparedPlan> plans, List<SubjectEntry> entries,
			Announcements announcements) {
		Subjects subjects = Subjects.of(dimension, entries);
		List<Set<String>> evident = plans.stream().map((plan) -> evident(plan, dimension, announcements)).toList();
		List<ComparedSubject> compared = TermTree.of(entries)
			.common(evident)
			.stream()
			.map((common) -> compared(subjects.find(common.term()).orElseThrow(), common.named(), plans, announcements))
			.filter(ComparedSubject::isSpokenOf)
			.toList();
		return new SubjectComparison(compared);
	}

	public List<ComparedSubject> shared() {
		return of(SubjectSharing.SHARED);
	}

	public List<ComparedSubject> partly() {
		return of(SubjectSharing.PARTLY);
	}

	public List<ComparedSubject> distinct() {
		return of(SubjectSharing.DISTINCT);
	}

	public List<ComparedSubject> limited() {
		return of(SubjectSharing.LIMITED);
	}

	public List<ComparedSubject> undecided() {
		return of(SubjectSharing.UNDECIDED);
	}

	private List<ComparedSubject> of(SubjectSharing sharing) {
		return this.subjects.stream().filter((subject) -> subject.sharing() == sharing).toList();
	}

	private static ComparedSubject compared(Subject subject, boolean named, List<ComparedPlan> plans,
			Announcements announcements) {
		return new ComparedSubject(subject, named,
				plans.stream()
					.map((plan) -> new PlanPresence(subject, plan.slug(),
							plan.evidence(subject.dimension())
								.stream()
								.map((year) -> judgement(subject, year, announcements))
								.toList()))
					.toList());
	}

	private static YearJudgement judgement(Subject subject, PlanInYear plan, Announcements announcements) {
		return new YearJudgement(java.util.Objects.requireNonNull(plan.year()), plan.whole(),
				Judgement.of(subject, plan, announcements, EnumSet.allOf(ClaimBasis.class)));
	}

	/** What a plan has evidence on: what it names, and what it names the set of. */
	private static Set<String> evident(ComparedPlan plan, CoverageDimension dimension, Announcements announcements) {
		Set<String> evident = new LinkedHashSet<>();
		for (PlanInYear year : plan.evidence(dimension)) {
			for (Evidence evidence : year.evidence()) {
				if (evidence.subject() != null) {
					evident.add(evidence.subject());
				}
				else {
					announcements.goals(year.year())
						.stream()
						.filter((goal) -> announcements.inSet(goal, year.year()))
						.forEach(evident::add);
				}
			}
		}
		return evident;
	}

}
