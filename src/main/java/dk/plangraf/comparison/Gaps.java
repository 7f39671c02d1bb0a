package dk.plangraf.comparison;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dk.plangraf.plan.EvidenceBase;
import dk.plangraf.plan.GapBase;
import dk.plangraf.plan.PlanInYear;
import dk.plangraf.plan.SubjectEntry;
import org.jspecify.annotations.Nullable;

/**
 * What the minister asked for and no plan works with, and what plans work with and the
 * minister did not ask for.
 *
 * @param existing how many municipalities were asked about, with or without a plan
 * @param notPlaced how many more there might be; null without a filter by council
 * @param years the gaps of all of them, year by year
 * @param municipalities the gaps of each, where a plan is loaded
 * @param local local priorities
 * @param entries the entries of the graph that were fetched with it
 */
record Gaps(int existing, @Nullable Integer notPlaced, List<GapYear> years, List<MunicipalityGaps> municipalities,
		LocalPriorities local, Entries entries) {

	/**
	 * Finds the gaps.
	 * @param base what the plans have
	 * @param asked the years asked for; null for those of the latest plans
	 * @param comparison by what cells are judged
	 * @return the gaps
	 */
	static Gaps of(GapBase base, @Nullable List<Integer> asked, Comparison comparison) {
		EvidenceBase evidence = base.evidence();
		Announcements announcements = comparison.announcements();
		Entries entries = comparison.entries();
		List<PlanInYear> loaded = evidence.plans()
			.stream()
			.filter((plan) -> plan.plan() != null && plan.year() != null)
			.toList();
		Map<Integer, List<PlanInYear>> byYear = loaded.stream()
			.collect(Collectors.groupingBy((plan) -> Objects.requireNonNull(plan.year())));
		List<GapYear> years = ((asked != null) ? asked.stream() : byYear.keySet().stream()).distinct()
			.sorted()
			.map((year) -> {
				List<PlanInYear> plans = byYear.getOrDefault(year, List.of());
				return new GapYear(year, plans, announcements.byYear().containsKey(year),
						gaps(year, plans, evidence, comparison), entries);
			})
			.toList();
		List<MunicipalityGaps> municipalities = loaded.stream().map((plan) -> {
			int year = Objects.requireNonNull(plan.year());
			return new MunicipalityGaps(plan, year, gaps(year, List.of(plan), evidence, comparison), entries);
		}).toList();
		return new Gaps(base.existing(), base.notPlaced(), years, municipalities,
				LocalPriorities.of(loaded, base.planYears(), announcements, base.targetGroups(), entries), entries);
	}

	public List<LocalPriority> localPriorities() {
		return this.local.priorities();
	}

	public List<LocalTargetGroup> localTargetGroups() {
		return this.local.targetGroups();
	}

	private static List<GoalGap> gaps(int year, List<PlanInYear> plans, EvidenceBase evidence, Comparison comparison) {
		Announcements announcements = comparison.announcements();
		// those of the year in its own order, then those that may have been
		Set<String> goals = new LinkedHashSet<>(announcements.goals(year));
		evidence.subjects().stream().map(SubjectEntry::key).forEach(goals::add);
		return goals.stream()
			.map((goal) -> GoalGap.of(goal, year, announcements.announced(goal, year),
					cells(goal, plans, evidence, comparison), comparison.entries()))
			.flatMap(Optional::stream)
			.toList();
	}

	private static List<CoverageCell> cells(String goal, List<PlanInYear> plans, EvidenceBase evidence,
			Comparison comparison) {
		Subject subject = Subject.single(evidence.dimension(), goal);
		return plans.stream().map((plan) -> comparison.cell(subject, plan)).toList();
	}

	/** All cells, those of a municipality and those of all of them. */
	Stream<CoverageCell> cells() {
		return Stream
			.concat(this.years.stream().flatMap((year) -> year.all().stream()),
					this.municipalities.stream().flatMap((municipality) -> municipality.all().stream()))
			.flatMap((gap) -> gap.cells().stream());
	}

}
